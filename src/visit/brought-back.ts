import type { Seen } from "./reading.ts";

/** Entries of `hidden` the reader brought back on this page. They are known by what they say, so that the next reading finds them again. */
export interface BroughtBack {
	readonly has: (seen: Seen, entry: number) => boolean;
	/** Brings an entry back, or hides it again. Returns its text; undefined where there is no such entry. */
	readonly set: (seen: Seen, entry: number, shown: boolean) => string | undefined;
	/** All of a reading, as indices of its `hidden`. */
	readonly of: (seen: Seen) => readonly number[];
	readonly clear: () => void;
}

/** An empty memory for one visit of a page. */
export const broughtBack = (): BroughtBack => {
	const back = new Set<string>();
	const entryOf = ({ reading }: Seen, entry: number) => (reading.kind === "article" ? reading.hidden[entry] : undefined);
	const has = (seen: Seen, entry: number): boolean => {
		const hidden = entryOf(seen, entry);
		return hidden !== undefined && back.has(`${hidden.label}\n${hidden.text}`);
	};
	return {
		has,
		set: (seen, entry, shown) => {
			const hidden = entryOf(seen, entry);
			if (!hidden) return undefined;
			const key = `${hidden.label}\n${hidden.text}`;
			if (shown) back.add(key);
			else back.delete(key);
			return hidden.text;
		},
		of: (seen) => (seen.reading.kind === "article" ? seen.reading.hidden.flatMap((_, entry) => (has(seen, entry) ? [entry] : [])) : []),
		clear: () => back.clear(),
	};
};

/** The live elements that clean-up hides for one entry of `hidden`. */
export const elementsOf = ({ marks, elements }: Seen, entry: number): readonly Element[] =>
	marks.flatMap((each) => {
		const element = each.entry === entry ? elements[each.element] : undefined;
		return element ? [element] : [];
	});
