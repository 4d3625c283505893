import { type EntryName, entryNamed } from "../model/entry.ts";
import type { Hidden } from "../model/reading.ts";
import type { Seen } from "./reading.ts";

/** Entries of `hidden` the reader brought back on this page. They are known by what they say, so that the next reading finds them again. */
export interface BroughtBack {
	readonly has: (seen: Seen, entry: number) => boolean;
	/** Brings an entry back, or hides it again, with all that say the same. */
	readonly set: (entry: EntryName, shown: boolean) => void;
	/** All of a reading, as indices of its `hidden`. */
	readonly of: (seen: Seen) => readonly number[];
	readonly clear: () => void;
}

const hiddenOf = ({ reading }: Seen): readonly Hidden[] => (reading.kind === "article" ? reading.hidden : []);
const keyOf = ({ label, text }: Pick<Hidden, "label" | "text">): string => `${label}\n${text}`;

/** An empty memory for one visit of a page. */
export const broughtBack = (): BroughtBack => {
	const back = new Set<string>();
	const has = (seen: Seen, entry: number): boolean => {
		const hidden = hiddenOf(seen)[entry];
		return hidden !== undefined && back.has(keyOf(hidden));
	};
	return {
		has,
		set: (entry, shown) => {
			if (shown) back.add(keyOf(entry));
			else back.delete(keyOf(entry));
		},
		of: (seen) => hiddenOf(seen).flatMap((_, entry) => (has(seen, entry) ? [entry] : [])),
		clear: () => back.clear(),
	};
};

/** Where an entry stands in a reading; undefined where that reading has no such entry any more. */
export const entryIn = (seen: Seen, name: EntryName): number | undefined => entryNamed(hiddenOf(seen), name);

/** The live elements that clean-up hides for one entry of `hidden`. */
export const elementsOf = ({ marks, elements }: Seen, entry: number): readonly Element[] =>
	marks.flatMap((each) => {
		const element = each.entry === entry ? elements[each.element] : undefined;
		return element ? [element] : [];
	});
