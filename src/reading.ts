import { readPage } from "./engine/read.ts";
import { readingPacks } from "./lang/index.ts";
import { matcher } from "./matcher.ts";
import type { Detection } from "./model/detection.ts";
import type { Mark, Reading } from "./model/reading.ts";
import { hides, type Situation } from "./model/situation.ts";
import { aboveConcealed } from "./page/conceal.ts";
import { type Eye, eyeOf, markupEye } from "./page/eye.ts";
import { survey } from "./page/survey.ts";
import { namedSelectors } from "./selectors.ts";

/** One reading of the live page: what the popup gets, and what clean-up needs. */
export interface Seen {
	readonly reading: Reading;
	readonly marks: readonly Mark[];
	/** `elements[id]` is the element of `ElementId` id. */
	readonly elements: readonly Element[];
	readonly blocks: number;
}

/** What our own mark hides is seen as the markup says it: the full pass must find again what it hid. */
const eyeThroughMarks = (document: Document): Eye => {
	const eye = eyeOf(document);
	return (element) => {
		const above = aboveConcealed(element);
		return above === undefined ? eye(element) : markupEye(element) && (above === null || eye(above));
	};
};

/** Reads the page as it stands, as an article. */
export const see = (document: Document, situation: Situation, detection: Detection): Seen => {
	const { page, elements } = survey(document, eyeThroughMarks(document), namedSelectors(document.location.hostname, situation));
	const { reading, marks } = readPage(page, {
		detection,
		packs: readingPacks,
		words: matcher(),
		hide: hides(situation),
		keep: situation.site.keep ?? [],
		strictness: situation.settings.strictness,
	});
	return { reading, marks, elements, blocks: page.blocks.length };
};
