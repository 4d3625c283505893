import { type EntryName, entryNamed } from "../model/entry.ts";
import type { Hidden } from "../model/reading.ts";
import type { LiveReading } from "./live-reading.ts";

/** What a reading left out; nothing where there is none, or no article. */
export const hiddenOf = (seen: LiveReading | undefined): readonly Hidden[] => (seen?.reading.kind === "article" ? seen.reading.hidden : []);

/** Where an entry stands in a reading; undefined where that reading has no such entry any more. */
export const entryIn = (seen: LiveReading | undefined, name: EntryName): number | undefined => entryNamed(hiddenOf(seen), name);

/** The live elements that clean-up hides for those entries of a reading that are meant. */
export const elementsOf = (seen: LiveReading | undefined, isMeant: (entry: number) => boolean): readonly Element[] =>
	seen?.marks.flatMap(({ element, entry }) => (isMeant(entry) ? (seen.elements[element] ?? []) : [])) ?? [];
