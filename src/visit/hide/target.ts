import type { Clutter } from "../../model/reading/label.ts";
import type { Situation } from "../../model/site/situation.ts";
import { withFollowedRules } from "../known/followed-rules.ts";
import type { LiveReading } from "../reader/live-reading.ts";
import type { PageReader } from "../reader/reader-slot.ts";
import { type Judged, ruledOut } from "../reader/selectors.ts";
import { beyondReading } from "./beyond.ts";

/** What a reading does not know of the page it is about. */
export interface Exceptions {
	/** What everything in an element's shadow root or frame is, as it stands now. */
	readonly enclosed: (element: Element) => Clutter | undefined;
	/** What hides an element so that nothing else moves into its place. */
	readonly inPlace: PageReader["inPlace"];
	/** Did the reader bring this entry of `hidden` back? */
	readonly isBack: (entry: number) => boolean;
	/** Did the page win this element? */
	readonly isLost: (element: Element) => boolean;
}

/**
 * What is to be hidden in the page after a full pass, by element: the marks of the reading, what the early pass hid where the reading does not
 * look, and what the reader's own rules name.
 */
export const targetOf = (
	document: Document,
	seen: LiveReading,
	situation: Situation,
	{ enclosed, inPlace, isBack, isLost }: Exceptions,
): ReadonlyMap<Element, Clutter> => {
	const target = new Map(beyondReading(document, seen, enclosed, inPlace));
	const judged = seen.marks.flatMap(({ element, label, entry }): readonly (Judged & { readonly label: Clutter })[] => {
		const live = seen.elements[element];
		return live ? [{ element: live, isShown: isBack(entry), label }] : [];
	});
	for (const { element, isShown, label } of judged) if (!isShown && !isLost(element)) target.set(element, label);
	for (const element of ruledOut(document, withFollowedRules(document, situation), judged)) target.set(element, "own");
	return target;
};
