import { pieceText } from "../../engine/article/plain-text.ts";
import { readBeyond, readPage } from "../../engine/read.ts";
import { readingPacks } from "../../lang/index.ts";
import { foldText } from "../../model/fold.ts";
import type { Article } from "../../model/reading/article.ts";
import type { Detection } from "../../model/reading/detection.ts";
import type { ElementId } from "../../model/reading/page.ts";
import type { Reading } from "../../model/reading/reading.ts";
import { askedLabels } from "../../model/site/settings.ts";
import { labelsToHide, type Situation } from "../../model/site/situation.ts";
import { aboveConcealed } from "../../page/mark/conceal.ts";
import { type Eye, eyeOf, markupEye } from "../../page/survey/eye.ts";
import { surveyParts } from "../../page/survey/parts.ts";
import { matcher } from "../../ready/matcher.ts";
import { around } from "./around.ts";
import { joined, type LiveLeftOut } from "./live-left-out.ts";
import { placing } from "./placing.ts";
import { namedSelectors } from "./selectors.ts";
import { articleHolder, breaking, sparing } from "./sparing.ts";

/** One reading of the live page: what the popup gets, and what clean-up needs. */
export interface LiveReading extends Pick<LiveLeftOut, "marks" | "elements"> {
	readonly reading: Reading;
	/** All that is to stay in the page: the article's text, and what was left out of that only. */
	readonly staying: string;
	/** How many blocks the page has: where that changed, there is news. */
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

const stayingOf = ({ body }: Article, hidden: LiveLeftOut["hidden"]): string =>
	foldText([...body.map(pieceText), ...hidden.map(({ inPage, text }) => (inPage ? "" : text))].join("\n"));

/**
 * Reads the page as it stands, as an article; then looks for clutter in what lies far behind it and, where all else is to go, around it.
 * @param isLeftOver does an element of the head still speak of another article, which stood here before?
 */
export const readLive = (
	document: Document,
	situation: Situation,
	detection: Detection,
	isLeftOver?: (element: Element) => boolean,
): LiveReading => {
	const eye = eyeThroughMarks(document);
	const selectors = namedSelectors(document.location.hostname, situation);
	const { near, beyond } = surveyParts(document, eye, { selectors, isLeftOver });
	const options = {
		detection,
		packs: readingPacks,
		words: matcher(),
		hide: labelsToHide(situation),
		keep: situation.site.keep ?? [],
		strictness: situation.settings.strictness,
		asked: askedLabels(situation.settings, situation.site),
	};
	const { reading, marks, text, kept } = readPage(near.page, options);
	const found = joined(
		{ hidden: reading.hidden, marks, elements: near.elements },
		{ ...readBeyond(beyond.page, options), elements: beyond.elements },
	);
	const live = (ids: readonly ElementId[]): readonly Element[] => ids.flatMap((id) => found.elements[id] ?? []);
	const holdsArticle = articleHolder(live(text));
	const left = sparing(found, holdsArticle);
	const gone = live(left.marks.map(({ element }) => element));
	const others = around(document, situation, { text: live(text), kept: live(kept) }, { gone, breaks: breaking(holdsArticle), eye });
	const { hidden, ...going } = placing(joined(left, others));
	return {
		reading: { ...reading, hidden },
		...going,
		staying: stayingOf(reading.article, hidden),
		blocks: near.page.blocks.length + beyond.page.blocks.length,
	};
};
