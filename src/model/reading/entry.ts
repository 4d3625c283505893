import type { Clutter } from "./label.ts";
import type { Hidden } from "./reading.ts";

/**
 * By what an entry of a reading's `hidden` is known outside that reading. Its index is not: every full pass reads anew, and a block that came
 * above moves all that follow.
 */
export interface EntryName {
	readonly label: Clutter;
	readonly text: string;
	/** Which one, of entries alike in both. */
	readonly occurrence: number;
}

/** The names of all entries, in their order. */
export const entryNames = (hidden: readonly Hidden[]): readonly EntryName[] => {
	const seen = new Map<string, number>();
	return hidden.map(({ label, text }) => {
		const occurrence = seen.get(`${label}\n${text}`) ?? 0;
		seen.set(`${label}\n${text}`, occurrence + 1);
		return { label, text, occurrence };
	});
};

/** Where the entry of this name stands in a reading; undefined where that reading has none. */
export const entryNamed = (hidden: readonly Hidden[], { label, text, occurrence }: EntryName): number | undefined => {
	const at = entryNames(hidden).findIndex((each) => each.label === label && each.text === text && each.occurrence === occurrence);
	return at < 0 ? undefined : at;
};
