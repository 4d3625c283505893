import { detect } from "../../engine/detect/detect.ts";
import type { Detection, Statement } from "../../model/reading/detection.ts";
import { glance } from "../../page/glance/glance.ts";

/** What the head says is no evidence while it is about the page before. */
const withoutHead = (said: Statement): Statement => ({ ...said, types: [], metas: [], ogTitle: "", unlisted: "" });

/** Is this page an article? `stale`: its head still speaks of the page before. */
export const firstLook = (document: Document, stale: boolean): Detection => {
	const { statement, sight } = glance(document);
	return detect({ statement: stale ? withoutHead(statement) : statement, sight });
};

/** An article of medium length, as a look counts it: so many characters and links. */
const mediumCharacters = 2400;
const mediumLinks = 40;

/** Could this page become an article once its text has arrived? Asked while there is little but the head. */
export const promises = (document: Document): boolean => {
	const { statement, sight } = glance(document);
	return detect({
		statement,
		sight: () => {
			const seen = sight();
			const characters = Math.max(seen.proseChars, mediumCharacters);
			return {
				...seen,
				h1: seen.h1 || statement.ogTitle || seen.title,
				h1s: Math.max(seen.h1s, 1),
				proseChars: characters,
				largestProse: characters,
				links: Math.max(seen.links, mediumLinks),
			};
		},
	}).article;
};
