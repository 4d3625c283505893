import { type Clutter, leadingLabels } from "../../model/reading/label.ts";
import { marked, markOf } from "../../page/mark/conceal.ts";
import type { LiveReading } from "../reader/live-reading.ts";

/** Blocks of a reading that are hidden, promo and related ones; an entry that takes several marks is one. What the page removed since is none. */
const hiddenInReading = ({ marks, elements }: LiveReading, isShown: (entry: number) => boolean): number => {
	const hidden = marks.filter(({ element, label, entry }) => leadingLabels.has(label) && elements[element]?.isConnected && !isShown(entry));
	return new Set(hidden.map(({ entry }) => entry)).size;
};

/**
 * Labels of the blocks that are hidden though no entry of the latest reading says so: what came since, what it does not look into, and before
 * a reading all of them. What stands right behind another of its kind is one block with it, as a list is with its label: a reading may find
 * more in it, never fewer, so nothing is counted that is taken back.
 */
export const hiddenBeyond = (document: Document, seen: LiveReading | undefined): readonly Clutter[] => {
	const listed = new Set(seen?.marks.flatMap(({ element }) => seen.elements[element] ?? []));
	// Most are listed themselves; only of the others is it asked whether they hold what is.
	const holds = (element: Element): boolean => [...listed].some((each) => element.contains(each));
	const beyond = new Set(marked(document).filter((element) => !listed.has(element) && !holds(element)));
	return [...beyond].flatMap((element) => {
		const [label, before] = [markOf(element), element.previousElementSibling];
		const goesOn = before !== null && beyond.has(before) && markOf(before) === label;
		return label === undefined || goesOn ? [] : [label];
	});
};

/** How many blocks are hidden in the page now, promo and related ones, which the badge counts. `isShown`: entries that are not. */
export const countHidden = (document: Document, seen: LiveReading | undefined, isShown: (entry: number) => boolean): number =>
	(seen ? hiddenInReading(seen, isShown) : 0) + hiddenBeyond(document, seen).filter((label) => leadingLabels.has(label)).length;
