import { type EntryName, entryNamed } from "../model/entry.ts";
import type { Hidden } from "../model/reading.ts";
import type { Seen } from "./reading.ts";

/** What a reading left out; nothing where there is none, or no article. */
export const hiddenOf = (seen: Seen | undefined): readonly Hidden[] => (seen?.reading.kind === "article" ? seen.reading.hidden : []);

/** Where an entry stands in a reading; undefined where that reading has no such entry any more. */
export const entryIn = (seen: Seen | undefined, name: EntryName): number | undefined => entryNamed(hiddenOf(seen), name);

/** The live elements that clean-up hides for those entries of a reading that are meant. */
export const elementsOf = (seen: Seen | undefined, isMeant: (entry: number) => boolean): readonly Element[] =>
	seen?.marks.flatMap(({ element, entry }) => (isMeant(entry) ? (seen.elements[element] ?? []) : [])) ?? [];
