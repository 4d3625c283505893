import type { ElementId } from "../../../model/page.ts";
import type { Measure } from "../../prose/measure.ts";
import type { Scene } from "../../prose/scene.ts";
import { endsInColon, endsInQuestion } from "../../text/endings.ts";
import { holds } from "../../tree/ancestry.ts";
import { lookOf } from "../../tree/look.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** A box between paragraphs counts as a list, a timeline or a row of answers from so many items or entries on. */
const fewest = 2;
/** So many lines that are no items may stand in a box with a list: a heading, and a line below it. */
const mostIntroduction = 2;
/** Log-odds from which a paragraph is surely the article's: behind it there may be other articles, whose paragraphs are likely ones. */
const surely = 2;
/** What an entry of a timeline begins with: a time, a day, a year, and little else. */
const dated = /^\D{0,8}\d.{0,16}$/u;

/** A line that titles an entry: its time, its heading or what it answers. */
const isTitle = ({ block }: Measure): boolean => block.role === "heading" || dated.test(block.text) || endsInQuestion(block.text);

/** Entries that begin with such a line and go on with a sentence. */
const entries = (lines: readonly Measure[]): number =>
	lines.filter(({ endsSentence }, at) => {
		const before = lines[at - 1];
		return endsSentence && before !== undefined && isTitle(before);
	}).length;

/** What an `aside` is by its tag, and what a class such as `more-info` hints at, says nothing of a box between paragraphs. */
const weakHints: ReadonlySet<string> = new Set(["tag/furniture", "hint/related", "hint/credit"]);
/** An `aside` states something where this share of its lines does, 0 to 1. */
const mostSaid = 0.5;
/** `Luas: 340 hektare`: a name and a value. */
const labelled = /^[^:：]{2,40}[:：]\s*\S/u;

/** Lines that say something: a sentence, or a value with its name. */
const statements = (lines: readonly Measure[]): number =>
	lines.filter(({ endsSentence, block }) => endsSentence || labelled.test(block.text)).length;

/** More than a number. */
const worded = /\p{L}{2}/u;
/** So many parts of one look make a row of points where nothing announces them. */
const fewestPoints = 3;

/** Is a box made of parts of one look, a point each, perhaps below a heading: a list that a page builder made of other elements? `least`: so many. */
function isRow({ page, ancestors }: Scene, box: ElementId, lines: readonly Measure[], least: number): boolean {
	const parts = lines.map(({ block }) => {
		const chain = ancestors(block.element);
		return chain[chain.indexOf(box) - 1];
	});
	const looks = parts.map((part) => (part === undefined ? "" : lookOf(page.elements[part])));
	const points = parts.filter((part, at) => part !== undefined && looks[at] === looks.at(-1));
	return looks.at(-1) !== "" && new Set(points).size >= least && points.length + mostIntroduction >= lines.length;
}

/**
 * A box between paragraphs of the article, side by side with them, is text as a whole where it is an `aside`, a list, a timeline, a row of titled entries or of points, or
 * looks like another such box, and nothing in it is a link, has a name of clutter or can be pressed: the facts in short. Its lines alone say too
 * little to be told from a menu.
 */
export function boxesAmid({ scene, isText, isUnnamed, isHinted, hintsOn, oddsOf }: Neighbours): readonly Kept[] {
	const { measures, page } = scene;
	const { fields = [] } = page;
	const boxes = boxesBeside(scene, (at) => isText(at) && oddsOf(at) >= surely);
	const looks = [...boxes].map(([box, inside]) =>
		[inside.length >= fewest, lookOf(page.elements[box]), page.elements[box]?.parent].join(" "),
	);
	const isTwin = (at: number): boolean => looks.filter((look) => look === looks[at]).length >= fewestPoints;
	const isPlain = (at: number): boolean =>
		isText(at) || isUnnamed(at) || (isHinted(at) && hintsOn(at).every((rule) => weakHints.has(rule)));
	const isOfText = (box: ElementId, inside: readonly number[], hasTwin: boolean): boolean => {
		const lines = inside.flatMap((at) => measures[at] ?? []);
		if (lines.length < fewest || inside.every(isText) || !inside.every(isPlain)) return false;
		if (lines.some(({ block }) => block.role === "control" || block.role === "caption")) return false;
		if (fields.some(({ element }) => holds(page, box, element))) return false;
		const [first, last] = [lines[0]?.block.id ?? 0, lines.at(-1)?.block.id ?? 0];
		// Text beside a picture is its caption as often as not.
		if (page.blocks.slice(first, last).some(({ kind }) => kind === "media")) return false;
		if (lines.some(({ linkDensity }) => linkDensity > 0)) return false;
		const items = lines.filter(({ block }) => block.role === "item").length;
		const isList = items >= fewest && items + mostIntroduction >= lines.length;
		const isAside = page.elements[box]?.tag === "aside" && statements(lines) >= mostSaid * lines.length;
		if (isList || isAside || entries(lines) >= fewest) return true;
		const before = measures[(inside[0] ?? 0) - 1]?.block;
		const isAnnounced = before !== undefined && (before.role === "heading" || endsInColon(before.text));
		// The number of a step whose words are known for text says nothing more.
		const says = inside.some((at) => !isText(at) && worded.test(measures[at]?.block.text ?? ""));
		return says && page.elements[box]?.tag !== "aside" && (hasTwin || isRow(scene, box, lines, isAnnounced ? fewest : fewestPoints));
	};
	return [...boxes].flatMap(([box, inside], at) => {
		const saw = measures[inside[0] ?? 0]?.block.text ?? "";
		return isOfText(box, inside, isTwin(at)) ? inside.filter((at) => !isText(at)).map((at) => ({ at, rule: "neighbour/amid", saw })) : [];
	});
}

/** The boxes that stand between these paragraphs as their siblings, each with the blocks in it, by index. */
function boxesBeside({ measures, ancestors }: Scene, isParagraph: (at: number) => boolean): ReadonlyMap<ElementId, readonly number[]> {
	const paragraphs = new Map<ElementId | -1, { readonly first: number; readonly last: number }>();
	measures.forEach(({ block, box }, at) => {
		if (isParagraph(at) && block.role === "paragraph")
			paragraphs.set(box.parent, { first: paragraphs.get(box.parent)?.first ?? at, last: at });
	});
	const boxes = new Map<ElementId, number[]>();
	measures.forEach(({ block }, at) => {
		const chain = ancestors(block.element);
		const box = chain.find((_, up) => {
			const beside = paragraphs.get(chain[up + 1] ?? -1);
			return beside !== undefined && beside.first < at && at < beside.last;
		});
		if (box === undefined) return;
		const inside = boxes.get(box);
		if (inside) inside.push(at);
		else boxes.set(box, [at]);
	});
	return boxes;
}
