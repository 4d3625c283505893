import type { ReadScope } from "../../model/reading/reading.ts";
import type { LiveReading } from "../reader/live-reading.ts";
import type { Readers } from "../reader/reader-slot.ts";
import type { Known } from "./known.ts";

/**
 * Reads the page as it stands, because somebody asks. Rejects where it cannot be read.
 * @param tidied where clutter is to be hidden now, reads and hides it. Returns whether that is so
 */
export const readOnDemand = async (known: Known, readers: Readers, tidied: () => boolean, scope: ReadScope): Promise<LiveReading> => {
	const before = known.look();
	if (!before.isArticle && scope === "articles") return known.noArticle(before.detection);
	const reader = await readers.load();
	if (!reader) throw new Error("The second stage cannot be had.");
	// Another page may stand here by now.
	const { detection, isArticle } = known.look();
	if (!isArticle && scope === "articles") return known.noArticle(detection);
	// What is told of the page must be so in the page, too.
	const seen = isArticle && tidied() ? known.latest() : known.read(reader, detection);
	if (!seen) throw new Error("The page could not be read.");
	return seen;
};
