import type { EntryName } from "../../model/reading/entry.ts";
import type { Hidden } from "../../model/reading/reading.ts";
import { entryIn, hiddenOf } from "../reader/entries.ts";
import type { LiveReading } from "../reader/live-reading.ts";

/** Entries of `hidden` the reader brought back on this page. They are known by what they say, so that the next reading finds them again. */
export interface BroughtBack {
	/** Did the reader bring this entry of the latest reading back? */
	readonly has: (entry: number) => boolean;
	/** All of the latest reading, as indices of its `hidden`. */
	readonly entries: () => readonly number[];
	/**
	 * Brings an entry back, or hides it again, with all that say the same. Returns whether the latest reading still has it; where not, nothing
	 * happens.
	 */
	readonly set: (entry: EntryName, shown: boolean) => boolean;
	/** Where every block was brought back one by one, none is: they are to be hidden again. `isLost`: what is in sight without the reader's word. */
	readonly hideAgain: (isLost: (element: Element) => boolean) => void;
	readonly clear: () => void;
}

const keyOf = ({ label, text }: Pick<Hidden, "label" | "text">): string => `${label}\n${text}`;

/** An empty memory for one visit of a page. */
export const broughtBack = (latest: () => LiveReading | undefined): BroughtBack => {
	const back = new Set<string>();
	const has = (entry: number): boolean => {
		const hidden = hiddenOf(latest())[entry];
		return hidden !== undefined && back.has(keyOf(hidden));
	};
	const clear = (): void => back.clear();
	return {
		has,
		entries: () => [...hiddenOf(latest()).keys()].filter(has),
		set: (entry, shown) => {
			if (entryIn(latest(), entry) === undefined) return false;
			if (shown) back.add(keyOf(entry));
			else back.delete(keyOf(entry));
			return true;
		},
		hideAgain: (isLost) => {
			const seen = latest();
			const isInSight = (element: Element | undefined): boolean => element !== undefined && isLost(element);
			if (seen?.marks.every(({ element, entry }) => has(entry) || isInSight(seen.elements[element]))) clear();
		},
		clear,
	};
};
