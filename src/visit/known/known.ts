import type { Detection } from "../../model/reading/detection.ts";
import type { Situation } from "../../model/site/situation.ts";
import { expectWays } from "../../page/dom/ways.ts";
import { staleHead } from "../../page/watch/stale-head.ts";
import type { LiveReading } from "../reader/live-reading.ts";
import type { PageReader } from "../reader/reader-slot.ts";
import { firstLook } from "./first-look.ts";
import { withFollowedRules } from "./followed-rules.ts";

/** What is known of the page that stands here now. */
export interface Known {
	/** The latest reading; undefined where none came to an end since this page is here. */
	readonly latest: () => LiveReading | undefined;
	/** Is it an article? By the first look at it, or because the reader says so. Throws where the page cannot be walked. */
	readonly look: () => { readonly detection: Detection; readonly isArticle: boolean };
	/** Reads it; from then on that is the latest reading. */
	readonly read: (reader: PageReader, detection: Detection) => LiveReading;
	/** Notes that it is no article, which is a reading too; from then on that is the latest. */
	readonly noArticle: (detection: Detection) => LiveReading;
	readonly forget: () => void;
	/** Another page stands here, under a head that may still be about the one before. */
	readonly navigated: () => void;
}

/** What is known of a page before anything was looked at. */
export const knownOf = (document: Document, situation: () => Situation): Known => {
	const head = staleHead(document);
	let latest: LiveReading | undefined;
	return {
		latest: () => latest,
		look: () => {
			expectWays(document);
			head.looked();
			const detection = firstLook(document, head.isStale());
			return { detection, isArticle: detection.article || situation().override === true };
		},
		read: (reader, detection) => {
			latest = reader.readLive(document, withFollowedRules(document, situation()), detection, head.isLeftOver);
			return latest;
		},
		noArticle: (detection) => {
			latest = { reading: { kind: "no article", detection }, marks: [], elements: [], staying: "", blocks: 0 };
			return latest;
		},
		forget: () => {
			latest = undefined;
		},
		navigated: () => {
			head.navigated();
			latest = undefined;
		},
	};
};
