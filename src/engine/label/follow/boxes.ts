import type { ElementId } from "../../../model/page.ts";
import type { Measure } from "../../prose/measure.ts";
import type { Scene } from "../../prose/scene.ts";
import { asks } from "../../text/asking.ts";
import { endsInColon, endsInFullStop } from "../../text/endings.ts";
import { holds } from "../../tree/ancestry.ts";
import { lookOf, rowLookOf } from "../../tree/look.ts";
import { surelyText } from "../odds.ts";
import { areFacts, statesFacts } from "./box-shapes.ts";
import { type Kept, lowest, type Neighbours } from "./neighbours.ts";

/** What an `aside` is by its tag, and what a class such as `more-info` hints at, says nothing of a box between paragraphs. */
const weakHints: ReadonlySet<string> = new Set(["tag/furniture", "hint/related", "hint/credit"]);
/** A line that heads what stands below it is at most this long. Characters. */
const longestHeading = 80;
/** How far above a paragraph the row may be that it stands in, elements. */
const farthestRow = 5;
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
 * A box between paragraphs of the article, side by side with them, is text as a whole where it says nothing but sentences or states facts by its
 * shape, and nothing in it is a link, has a name of clutter or can be pressed; one right behind the last
 * paragraph only where it states facts. Its lines alone say too little to be told from a menu.
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
	/** Single lines of one look are captions as often as points. */
	const lookAmong = (box: ElementId, { length }: readonly number[]): string | undefined => {
		const element = page.elements[box];
		return element === undefined || length < 2 ? undefined : rowLookOf(element);
	};
	const looks = new Map<string, number>();
	for (const [box, { inside, isLast }] of boxes) {
		const look = isLast ? undefined : lookAmong(box, inside);
		if (look !== undefined) looks.set(look, (looks.get(look) ?? 0) + 1);
	}
	/** Below facts may be said where they are from. A class alone does not say so. */
	const saysSource = (at: number): boolean => isLikelyCredit(at) && hintsOn(at).some((rule) => rule.startsWith("phrase/"));
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
	/** Do all lines of a box, right behind the last paragraph and side by side with it, state facts? */
	const endsText = (box: ElementId, inside: readonly number[], lines: readonly Measure[]): boolean => {
		const before = beside(inside[0] ?? 0, -1);
		const isRightBehind = isText(before) && measures[before]?.box.parent === page.elements[box]?.parent;
		return isRightBehind && inside.every((at) => oddsOf(at) > lowestLast) && areFacts(lines);
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
		const alike = looks.get(lookAmong(box, inside) ?? "") ?? 1;
		return isSaid || (says && statesFacts(scene, box, lines, alike, isAnnounced((inside[0] ?? 0) - 1)));
	};
	return [...boxes].flatMap(([box, { inside, isRow, isLast }]) => {
		// At the end of an article such a line is its own.
		const said = !isLast && saysSource(inside.at(-1) ?? -1) ? inside.slice(0, -1) : inside;
		return isOfText(box, { inside: said, isRow, isLast }) ? keepAll(said, "neighbour/amid", measures[said[0] ?? 0]?.block.text ?? "") : [];
	});
}

/** From a block that surely is the article's to the last of its kind, by index. */
interface Stretch {
	readonly first: number;
	readonly last: number;
}

/** A box that stands beside text. */
interface BoxBeside {
	/** The blocks in it, by index. */
	readonly inside: readonly number[];
	/** Made like what holds the text beside it, or beside bare paragraphs. Between rows of another make a sentence may be said to sell. */
	readonly isRow: boolean;
	/** Behind the last of several paragraphs side by side with it. */
	readonly isLast: boolean;
}

/**
 * The boxes that stand between a sure paragraph of the text and another, or behind the last: as siblings of the paragraphs, or of boxes of one make that hold
 * them, as page builders set each piece of an article into a row of its own.
 */
function boxesBeside(
	{ measures, ancestors, page }: Scene,
	isText: (at: number) => boolean,
	isSure: (at: number) => boolean,
): ReadonlyMap<ElementId, BoxBeside> {
	const texts = measures.flatMap(({ block }, at) =>
		isText(at) && block.role === "paragraph" ? [{ at, chain: ancestors(block.element).slice(0, farthestRow + 2) }] : [],
	);
	const rowed = holdersOfRows(texts.map(({ chain }) => chain.slice(1)));
	/** Where text begins and ends among the paragraphs of an element, and among its rows of one look. */
	const paragraphs = new Map<ElementId, Stretch>();
	const rows = new Map<ElementId, Map<string, Stretch>>();
	const extend = <Key>(stretches: Map<Key, Stretch>, key: Key, at: number): void => {
		const first = stretches.get(key)?.first ?? (isSure(at) ? at : undefined);
		if (first !== undefined) stretches.set(key, { first, last: at });
	};
	for (const { at, chain } of texts)
		chain.forEach((box, up) => {
			if (up === 1) extend(paragraphs, box, at);
			if (up < 2 || !rowed.has(box)) return;
			const looks = rows.get(box) ?? new Map<string, Stretch>();
			rows.set(box, looks);
			extend(looks, lookOf(page.elements[chain[up - 1] ?? box]), at);
		});
	const isWithin = (at: number, stretch: Stretch | undefined): boolean => stretch !== undefined && stretch.first < at && at < stretch.last;
	const isAmongRows = (at: number, box: ElementId, parent: ElementId | undefined): boolean =>
		parent !== undefined && (isWithin(at, paragraphs.get(parent)) || isWithin(at, rows.get(parent)?.get(lookOf(page.elements[box]))));
	const isBetweenRows = (at: number, parent: ElementId | undefined): boolean =>
		parent !== undefined && [...(rows.get(parent)?.values() ?? [])].some((stretch) => isWithin(at, stretch));
	const isBehind = (at: number, parent: ElementId | undefined): boolean => {
		const stretch = parent === undefined ? undefined : paragraphs.get(parent);
		return stretch !== undefined && stretch.first < stretch.last && at > stretch.last;
	};
	const boxes = new Map<ElementId, BoxBeside & { readonly inside: number[] }>();
	measures.forEach(({ block }, at) => {
		const chain = ancestors(block.element);
		const up = chain.findIndex((each, index) => isAmongRows(at, each, chain[index + 1]) || isBetweenRows(at, chain[index + 1]));
		const isLast = up < 0;
		const box = isLast ? chain.find((_, index) => isBehind(at, chain[index + 1])) : chain[up];
		if (box === undefined) return;
		const beside = boxes.get(box);
		if (beside) beside.inside.push(at);
		else boxes.set(box, { inside: [at], isRow: isAmongRows(at, box, chain[up + 1]), isLast });
	});
	return boxes;
}

/** The elements in which more than one child holds text. `chains`: what holds each text, innermost first. */
function holdersOfRows(chains: readonly (readonly ElementId[])[]): ReadonlySet<ElementId> {
	const holders = new Set<ElementId>();
	const rowIn = new Map<ElementId, ElementId>();
	for (const chain of chains)
		chain.forEach((row, up) => {
			const holder = chain[up + 1];
			if (holder === undefined) return;
			const known = rowIn.get(holder) ?? row;
			rowIn.set(holder, known);
			if (known !== row) holders.add(holder);
		});
	return holders;
}
