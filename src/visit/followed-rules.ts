import type { SiteSettings } from "../model/settings.ts";
import { coveringText } from "../page/covered-text.ts";

/**
 * What holds here without the reader's own rules that would hide most of the article's text: whoever wrote them meant something else. While the
 * page arrives its text cannot be told from a part of it, so all hold.
 */
export const withFollowedRules = <Held extends { readonly site: SiteSettings }>(document: Document, held: Held): Held => {
	const { rules } = held.site;
	if (!rules || document.readyState === "loading") return held;
	const covering = coveringText(document, rules);
	return covering.size === 0 ? held : { ...held, site: { ...held.site, rules: rules.filter((_, at) => !covering.has(at)) } };
};
