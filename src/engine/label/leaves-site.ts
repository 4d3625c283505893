import type { HttpUrl } from "../../model/address.ts";
import type { TextBlock } from "../../model/page.ts";
import { isSameSite, siteOf } from "../text/same-site.ts";

/** Has a block links, and do all of them lead to other sites than its page's? Where the page's address is unknown, none does. */
export function leavesSite({ runs, linkChars }: TextBlock, url: HttpUrl | undefined): boolean {
	return url !== undefined && linkChars > 0 && runs.every(({ href }) => href === undefined || !isSameSite(href, url));
}

/** So many sites show that a list is no partner's, and so many words that an item is no button to share or to follow. */
const fewest = { sites: 2, words: 2 } as const;

/** Do the items of a list lead to several other sites, each said in more than a word: places to stay, sources, shops? */
export function leadsToManySites(items: readonly TextBlock[], url: HttpUrl | undefined): boolean {
	const sites = new Set(items.flatMap(({ runs }) => runs.flatMap(({ href }) => (href === undefined ? [] : siteOf(href)))));
	const isNamed = ({ text }: TextBlock): boolean => text.split(" ").length >= fewest.words;
	return sites.size >= fewest.sites && items.every((item) => leavesSite(item, url) && isNamed(item));
}
