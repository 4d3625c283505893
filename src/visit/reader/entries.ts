import { type EntryName, entryNamed } from "../../model/reading/entry.ts";
import type { Hidden } from "../../model/reading/reading.ts";
import type { LiveReading } from "./live-reading.ts";

/** What a reading left out; nothing where there is none, or no article. */
export const hiddenOf = (seen: LiveReading | undefined): readonly Hidden[] => (seen?.reading.kind === "article" ? seen.reading.hidden : []);

/** Where an entry stands in a reading; undefined where that reading has no such entry any more. */
export const entryIn = (seen: LiveReading | undefined, name: EntryName): number | undefined => entryNamed(hiddenOf(seen), name);

/** The live elements that clean-up hides for those entries of a reading that are meant. */
export const elementsOf = (seen: LiveReading | undefined, isMeant: (entry: number) => boolean): readonly Element[] =>
	seen?.marks.flatMap(({ element, entry }) => (isMeant(entry) ? (seen.elements[element] ?? []) : [])) ?? [];

/** Entries of a reading with an element that stands in the page and is so. */
export const entriesWhere = ({ marks, elements }: LiveReading, isSo: (element: Element) => boolean): readonly number[] => {
	const found = marks.filter(({ element }) => {
		const live = elements[element];
		return live?.isConnected && isSo(live);
	});
	return [...new Set(found.map(({ entry }) => entry))];
};

/**
 * Entries of a reading that our mark does not hide where it is to: the page won them, or shows them by a rule that is stronger than ours. That is
 * asked of the page as it stands now, which costs a layout where one is due.
 */
export const inSight = (seen: LiveReading, isLost: (element: Element) => boolean): readonly number[] =>
	entriesWhere(seen, (element) => isLost(element) || element.getClientRects().length > 0);
