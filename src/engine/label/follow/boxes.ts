import type { ElementId, Page } from "../../../model/page.ts";
import type { Measure } from "../../prose/measure.ts";
import { asks } from "../../text/asking.ts";
import { endsInColon, endsInFullStop } from "../../text/endings.ts";
import { holds } from "../../tree/ancestry.ts";
import { rowLookOf } from "../../tree/look.ts";
import { isByWords } from "../evidence.ts";
import { surelyText } from "../odds.ts";
import { isFactSheet, statesFacts } from "./box-shapes.ts";
import { type BoxBeside, boxesBeside } from "./boxes-beside.ts";
import { type Kept, lowest, type Neighbours } from "./neighbours.ts";

/** What an `aside` is by its tag, and what a class such as `more-info` hints at, says nothing of a box between paragraphs. */
const weakHints: ReadonlySet<string> = new Set(["tag/furniture", "hint/related", "hint/credit"]);
/** A line that heads what stands below it is at most this long. Characters. */
const longestHeading = 80;
/** Log-odds below which a line in the last box speaks against it: a menu, the newsroom. Labels and figures are doubted more than sentences. */
const lowestLast = -3;
/** More than a number. */
const worded = /\p{L}{2}/u;

/** Do lines say nothing but sentences, below a title perhaps? A line alone that asks the reader something is said to sell. */
const isSentences = (lines: readonly Measure[]): boolean =>
	lines.length === 1
		? lines.every(({ prose, block }) => (prose > 0 || endsInFullStop(block.text)) && !asks(block.text))
		: lines.every(({ prose, block }, at) => prose > 0 || endsInFullStop(block.text) || !worded.test(block.text) || at === 0);

/**
 * How many boxes between the paragraphs look like one, itself included. Boxes of single lines are like no other: lines of one look are captions as
 * often as points. `inside`: the blocks in the box by index; a source below them may be left out.
 */
function alikeIn(page: Page, boxes: ReadonlyMap<ElementId, BoxBeside>): (box: ElementId, inside: readonly number[]) => number {
	const lookAmong = (box: ElementId, inside: readonly number[]): string | undefined => {
		const element = page.elements[box];
		return element === undefined || inside.length < 2 ? undefined : rowLookOf(element);
	};
	const counts = new Map<string, number>();
	for (const [box, { inside, isLast }] of boxes) {
		const look = isLast ? undefined : lookAmong(box, inside);
		if (look !== undefined) counts.set(look, (counts.get(look) ?? 0) + 1);
	}
	return (box, inside) => counts.get(lookAmong(box, inside) ?? "") ?? 1;
}

/**
 * A box between paragraphs of the article, side by side with them, is text as a whole where it says nothing but sentences or states facts by its
 * shape, and nothing in it is a link, has a name of clutter or can be pressed; one right behind the last paragraph only where it is a fact sheet.
 * Its lines alone say too little to be told from a menu.
 */
export function boxesAmid({
	scene,
	isText,
	isLeftOut,
	isHinted,
	isLikelyCredit,
	hintsOn,
	oddsOf,
	beside,
	keepAll,
}: Neighbours): readonly Kept[] {
	const { measures, page, repeats } = scene;
	const { fields = [] } = page;
	const boxes = boxesBeside(scene, isText, (at) => oddsOf(at) >= surelyText);
	const alike = alikeIn(page, boxes);
	/** Below facts may be said where they are from. A class alone does not say so. */
	const saysSource = (at: number): boolean => isLikelyCredit(at) && hintsOn(at).some(isByWords);
	const isBearable = (at: number): boolean => oddsOf(at) > lowest;
	const isPlain = (at: number): boolean =>
		isText(at) || isLeftOut(at) || (isHinted(at) && hintsOn(at).every((rule) => weakHints.has(rule)));
	/** A heading, a colon, or a line of the text without a sentence, which builders make headings of. */
	const isAnnounced = (before: number): boolean => {
		const own = measures[before];
		if (own === undefined) return false;
		return (
			own.block.role === "heading" || endsInColon(own.block.text) || (isText(before) && !own.endsSentence && own.length <= longestHeading)
		);
	};
	/** Does a box right behind the last paragraph, side by side with it, end the text? */
	const endsText = (box: ElementId, inside: readonly number[], lines: readonly Measure[]): boolean => {
		const before = beside(inside[0] ?? 0, -1);
		const isRightBehind = isText(before) && measures[before]?.box.parent === page.elements[box]?.parent;
		return isRightBehind && inside.every((at) => oddsOf(at) > lowestLast) && isFactSheet(lines);
	};
	const isOfText = (box: ElementId, { inside, isRow, isLast }: BoxBeside): boolean => {
		if (inside.every(isText) || !inside.every(isPlain)) return false;
		const lines = inside.flatMap((at) => measures[at] ?? []);
		if (lines.some(({ block }) => block.role === "control" || block.role === "caption")) return false;
		if (fields.some(({ element }) => holds(page, box, element))) return false;
		const [first, last] = [lines[0]?.block.id ?? 0, lines.at(-1)?.block.id ?? 0];
		// Text beside a picture is its caption as often as not.
		if (page.blocks.slice(first, last).some(({ kind }) => kind === "media")) return false;
		if (lines.some(({ linkDensity }) => linkDensity > 0)) return false;
		// The number of a step whose words are known for text says nothing more, nor does what stands on the page again and again.
		const says = inside.some((at) => !isText(at) && repeats[at] === 1 && worded.test(measures[at]?.block.text ?? ""));
		if (isLast) return says && endsText(box, inside, lines);
		const isSaid = isRow && says && inside.every(isBearable) && isSentences(lines);
		return isSaid || (says && statesFacts(scene, box, lines, alike(box, inside), isAnnounced((inside[0] ?? 0) - 1)));
	};
	return [...boxes].flatMap(([box, { inside, isRow, isLast }]) => {
		// At the end of an article such a line is its own.
		const said = !isLast && saysSource(inside.at(-1) ?? -1) ? inside.slice(0, -1) : inside;
		return isOfText(box, { inside: said, isRow, isLast }) ? keepAll(said, "neighbour/amid", measures[said[0] ?? 0]?.block.text ?? "") : [];
	});
}
