import { detect } from "../engine/detect/detect.ts";
import type { Detection, Statement } from "../model/detection.ts";
import { glance } from "../page/glance.ts";

/** What the head says is no evidence while it is about the page before. */
const withoutHead = (said: Statement): Statement => ({ ...said, types: [], metas: [], ogTitle: "", unlisted: "" });

/** Is this page an article? `stale`: its head still speaks of the page before. */
export const firstLook = (document: Document, stale: boolean): Detection => {
	const { statement, sight } = glance(document);
	return detect({ statement: stale ? withoutHead(statement) : statement, sight });
};

/** Could this page become an article once its text has arrived? Asked while there is little but the head. */
export const promises = (document: Document): boolean => {
	const { statement, sight } = glance(document);
	return detect({
		statement,
		sight: () => {
			const seen = sight();
			// An article of medium length under its headline, as if it had arrived already.
			const chars = Math.max(seen.proseChars, 2400);
			return {
				...seen,
				h1: seen.h1 || statement.ogTitle || seen.title,
				h1s: Math.max(seen.h1s, 1),
				paragraphs: Math.max(seen.paragraphs, 8),
				proseChars: chars,
				largestProse: chars,
				links: Math.max(seen.links, 40),
			};
		},
	}).article;
};
