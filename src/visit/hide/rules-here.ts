import { earlyJudge } from "../../engine/early.ts";
import type { Words } from "../../engine/text/words.ts";
import type { Clutter } from "../../model/reading/label.ts";
import { labelsToHide, type Situation } from "../../model/site/situation.ts";
import type { EarlyRules } from "../../page/early/early-rules.ts";
import { withFollowedRules } from "../known/followed-rules.ts";
import { namedSelectors } from "../reader/selectors.ts";

/** What was decided in a page before the early pass comes to it. */
export interface Decided {
	/** What the full pass hides; undefined where it hides nothing, having seen no article. */
	readonly wanted: ReadonlyMap<Element, Clutter> | undefined;
	/** What the reader brought back. */
	readonly shown: readonly Element[];
	/** Did the page win this element? */
	readonly isLost: (element: Element) => boolean;
	/** What the full pass hides has become something else. */
	readonly forget: (element: Element) => void;
}

/** What the early pass goes by in one page, as things stand now. */
export const rulesHere = (
	document: Document,
	situation: Situation,
	words: Words,
	{ wanted, shown, isLost, forget }: Decided,
): EarlyRules => {
	const labels = labelsToHide(situation);
	const named = namedSelectors(document.location.hostname, withFollowedRules(document, situation));
	return {
		judge: earlyJudge(words),
		hides: (label) => labels.has(label),
		isArticle: wanted !== undefined,
		hide: named.flatMap(({ label, selector }) => (label === "content" ? [] : [{ label, selector }])),
		keep: named.filter(({ label }) => label === "content").map(({ selector }) => selector),
		openings: situation.site.keep ?? [],
		decided: (element) => wanted?.has(element) || shown.some((each) => each.contains(element)) || isLost(element),
		forget,
	};
};
