import type { Page, PageElement } from "../../model/page.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { Measure } from "../prose/measure.ts";
import { classOf, lookOf } from "../tree/look.ts";
import { extentOf, type Kept, neighbours, withKept } from "./follow/neighbours.ts";
import { surelyText } from "./odds.ts";
import { isSignOff } from "./sign-off.ts";
import type { WeighedPage } from "./weighed-page.ts";

/** The row that holds more than this of the sure paragraphs is the article's. A share of their characters, 0 to 1. */
const mostText = 0.6;

/** Boxes side by side that hold paragraphs of one look. */
interface Row {
	readonly length: number;
	/** The class words that all of them have. */
	readonly shared: readonly string[];
	/** The words of one of its paragraphs. */
	readonly said: string;
}

/** The class words of an element. */
const wordsOf = (element: PageElement | undefined): readonly string[] =>
	element === undefined
		? []
		: classOf(element)
				.split(" ")
				.filter((word) => word !== "");

/** What the place of a paragraph is called: its look, the tag of its box, and what that stands in; empty where nothing stands around. */
const placeOf = ({ elements }: Page, { box }: Measure): string => {
	const around = elements[box.parent];
	return around === undefined || around.parent === -1 ? "" : `${lookOf(box)}\n${around.tag}\n${around.parent}`;
};

/** The boxes side by side that hold most of these paragraphs, and what their place is called. */
function ownRow(page: Page, paragraphs: readonly Measure[]): (Row & { readonly place: string }) | undefined {
	const rows = new Map<string, Row>();
	for (const paragraph of paragraphs) {
		const place = placeOf(page, paragraph);
		const words = wordsOf(page.elements[paragraph.box.parent]);
		const { length, shared, said } = rows.get(place) ?? { length: 0, shared: words, said: paragraph.block.text };
		rows.set(place, { length: length + paragraph.length, shared: shared.filter((word) => words.includes(word)), said });
	}
	const all = paragraphs.reduce((sum, { length }) => sum + length, 0);
	const own = [...rows].find(([, { length }]) => length > mostText * all);
	return own && own[0] !== "" ? { place: own[0], ...own[1] } : undefined;
}

/**
 * Where content systems put each piece of an article in a box of its own, in boxes of one make side by side, a sentence in such a box is the article's,
 * whatever stands between: unlinked, unnamed and no sign-off. The class of the box or of the paragraph must say what both are made for.
 */
export function inRows(weighed: WeighedPage, verdicts: readonly Verdict[]): readonly Verdict[] {
	const { measures, page } = weighed.scene;
	const { isText, isLeftOut, oddsOf } = neighbours(weighed, verdicts, extentOf(verdicts));
	const own = ownRow(
		page,
		measures.filter(({ block }, at) => block.role === "paragraph" && isText(at) && oddsOf(at) >= surelyText),
	);
	if (!own) return verdicts;
	const first = measures.findIndex((_, at) => isText(at));
	/** Where the paragraph's own class says what it is, its boxes may differ by a word. */
	const isMadeAlike = ({ box }: Measure): boolean => {
		const words = wordsOf(page.elements[box.parent]);
		const isOfBox = (word: string): boolean => words.includes(word);
		if (classOf(box) !== "") return words.length === 0 || own.shared.some(isOfBox);
		return own.shared.length > 0 && own.shared.every(isOfBox);
	};
	const kept = measures.flatMap((measure, at): readonly Kept[] => {
		const { block, linkDensity, prose } = measure;
		const isSentence = block.role === "paragraph" && linkDensity === 0 && prose > 0 && !isSignOff(block.text);
		const isOfRow = at > first && isLeftOut(at) && placeOf(page, measure) === own.place && isMadeAlike(measure);
		return isSentence && isOfRow ? [{ at, rule: "neighbour/home", saw: own.said }] : [];
	});
	return withKept(verdicts, kept);
}
