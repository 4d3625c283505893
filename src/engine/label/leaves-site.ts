import type { HttpUrl } from "../../model/address.ts";
import type { TextBlock } from "../../model/page.ts";
import { isSameSite } from "../text/same-site.ts";

/** Has a block links, and do all of them lead to other sites than its page's? Where the page's address is unknown, none does. */
export function leavesSite({ runs, linkChars }: TextBlock, url: HttpUrl | undefined): boolean {
	return url !== undefined && linkChars > 0 && runs.every(({ href }) => href === undefined || !isSameSite(href, url));
}
