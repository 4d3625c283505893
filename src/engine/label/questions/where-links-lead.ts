import type { HttpUrl } from "../../../model/reading/address.ts";
import type { Page, TextBlock } from "../../../model/reading/page.ts";
import { isWithin } from "../../../model/site/host.ts";
import { hostOf, isDownload, isPictureFile, isSameSite, pageOf, siteOf } from "../../text/addresses.ts";
import { linksIn } from "../../text/runs.ts";
import { ownElsewhere } from "../terms/channel-words.ts";

/** Has a block links, and do all of them lead to other sites than its page's? Where the page's address is unknown, none does. */
export function leavesSite({ runs, linkChars }: TextBlock, url: HttpUrl | undefined): boolean {
	return url !== undefined && linkChars > 0 && linksIn(runs).every((href) => !isSameSite(href, url));
}

/** Do all links of a block lead to a place on its own page: a chapter, a note? A link to `#` alone does not: it is a button. */
export const jumps = ({ runs }: TextBlock, url: HttpUrl | undefined): boolean =>
	url !== undefined && linksIn(runs).every((href) => /#./.test(href) && pageOf(href) === pageOf(url));

/** Does a link lead to another page, not to a place on this one, and not to the file of a picture? */
export const leadsAway = (page: Page, href: HttpUrl | undefined): boolean =>
	href !== undefined && pageOf(href) !== pageOf(page.url) && !isPictureFile(href);

/** Is a block something to press: a control, or nothing but links that lead to no other page? The link of the picture it stands over (`ofPicture`) is none. */
export const isPressed = (page: Page, { role, text, linkChars, runs }: TextBlock, ofPicture?: HttpUrl): boolean =>
	role === "control" || (linkChars === text.length && runs.every(({ href }) => href !== ofPicture && !leadsAway(page, href)));

/** May a link lead to another article of the site: to another page of it, no file? Where the page's address is unknown, any page may be one of its site. */
export const leadsToArticle = (page: Page, href: HttpUrl): boolean =>
	leadsAway(page, href) && !isDownload(href) && (page.url === undefined || isSameSite(href, page.url));

/** Are all links of a block files to fetch: a decree, a form, a list of names? No article is one. */
export const leadsToFiles = ({ runs, linkChars }: TextBlock): boolean => linkChars > 0 && linksIn(runs).every(isDownload);

/** Does a link of a block show a picture? */
export const showsPicture = ({ runs }: TextBlock): boolean => linksIn(runs).some(isPictureFile);

/** Does a link lead to one of the places where sites have something of their own, or to a host below one (`m.` for phones)? */
const isOwnElsewhere = (href: string): boolean => ownElsewhere.some((own) => isWithin(hostOf(href), own));

/** Does a block lead to files or to other sites (a form, a register, a map), and not to an account, an app or a collection of the site's own? */
export const leadsOut = (block: TextBlock, url: HttpUrl | undefined): boolean =>
	leadsToFiles(block) || (leavesSite(block, url) && !linksIn(block.runs).some(isOwnElsewhere));

/** A list that leads to fewer sites may be a partner's, and an item of fewer words a button to share or to follow. */
const fewest = { sites: 2, words: 2 } as const;

/** Do the items of a list all lead to other sites, to several, and each say more than a word: places to stay, sources, shops? */
export function leadsToManySites(items: readonly TextBlock[], url: HttpUrl | undefined): boolean {
	const sites = new Set(items.flatMap(({ runs }) => linksIn(runs).map(siteOf)));
	const isNamed = ({ text }: TextBlock): boolean => text.split(" ").length >= fewest.words;
	return sites.size >= fewest.sites && items.every((item) => leavesSite(item, url) && isNamed(item));
}
