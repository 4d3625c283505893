import type { Situation } from "../../model/site/situation.ts";
import { coveringText } from "../../page/glance/covered-text.ts";

/**
 * What holds here without the reader's own rules that would hide most of the article's text: whoever wrote them meant something else. While the
 * page arrives its text cannot be told from a part of it, so all hold.
 */
export const withFollowedRules = (document: Document, situation: Situation): Situation => {
	const { rules } = situation.site;
	if (!rules || document.readyState === "loading") return situation;
	const covering = coveringText(document, rules);
	if (covering.size === 0) return situation;
	return { ...situation, site: { ...situation.site, rules: rules.filter((_, at) => !covering.has(at)) } };
};
