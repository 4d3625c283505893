import type { ElementId } from "../../../model/page.ts";
import type { Measure } from "../../prose/measure.ts";
import type { Scene } from "../../prose/scene.ts";
import { endsInQuestion } from "../../text/endings.ts";
import { lookOf } from "../../tree/look.ts";

/** A box between paragraphs counts as a list, a timeline or a row of answers from so many items or entries on. */
const fewest = 2;
/** So many lines that are no items may stand in a box with a list: a heading, and a line below it. */
const mostIntroduction = 2;
/** So many parts of one look make a row of points where nothing announces them. */
const fewestPoints = 3;
/** An `aside` states something where this share of its lines does, 0 to 1. */
const fewestSaid = 0.5;

/** What an entry of a timeline begins with: a time, a day, a year, and little else. */
const dated = /^\D{0,8}\d.{0,16}$/u;

/** A line that titles an entry: its time, its heading or what it answers. */
const isTitle = ({ block }: Measure): boolean => block.role === "heading" || dated.test(block.text) || endsInQuestion(block.text);

/** Entries that begin with such a line and go on with a sentence or a list. */
const entries = (lines: readonly Measure[]): number =>
	lines.filter(({ endsSentence, block }, at) => {
		const before = lines[at - 1];
		return (endsSentence || block.role === "item") && before !== undefined && isTitle(before);
	}).length;

/** `Luas: 340 hektare`: a name and a value. */
const labelled = /^[^:：]{2,40}[:：]\s*\S/u;

/** Lines that say something: a sentence, or a value with its name. */
const statements = (lines: readonly Measure[]): number =>
	lines.filter(({ endsSentence, block }) => endsSentence || labelled.test(block.text)).length;

/** The child of the box that each line stands in. */
const partsOf = ({ ancestors }: Scene, box: ElementId, lines: readonly Measure[]): readonly (ElementId | undefined)[] =>
	lines.map(({ block }) => {
		const chain = ancestors(block.element);
		return chain[chain.indexOf(box) - 1];
	});

/** The looks of such parts; an empty one where a line stands bare in the box. */
const looksOf = ({ page }: Scene, parts: readonly (ElementId | undefined)[]): readonly string[] =>
	parts.map((part) => (part === undefined ? "" : lookOf(page.elements[part])));

/** Is a box made of parts of one look, a point each, perhaps below a heading: a list that a page builder made of other elements? `least`: so many. */
function arePoints(scene: Scene, box: ElementId, lines: readonly Measure[], least: number): boolean {
	const parts = partsOf(scene, box, lines);
	const looks = looksOf(scene, parts);
	const points = parts.filter((part, at) => part !== undefined && looks[at] === looks.at(-1));
	return looks.at(-1) !== "" && new Set(points).size >= least && points.length + mostIntroduction >= lines.length;
}

/** A price, a count, a length: a value in figures with a word at most, and no day. How old something is takes two: `2 jam lalu`. */
const figure = /^(?!.*(?:19|20)\d{2})(?!.*\p{L}+[^\p{L}]+\p{L}).*\d/u;
/** What such a value is of: words without a figure. */
const named = /^\D*\p{L}{2}\D*$/u;

/** Rows of one look, each a name and its value in figures, in elements of their own. */
function arePairs(scene: Scene, box: ElementId, lines: readonly Measure[]): boolean {
	const rows = partsOf(scene, box, lines);
	return (
		new Set(looksOf(scene, rows)).size === 1 &&
		lines.length >= 2 * fewest &&
		lines.length === 2 * new Set(rows).size &&
		lines.every(({ block }, at) => rows[at] === rows[at - (at % 2)] && (at % 2 === 0 ? named : figure).test(block.text))
	);
}

/**
 * Is a box by its shape a list, a timeline, entries, points, names with values, or an `aside` that states something? `alike`: so many boxes look like
 * it, itself included; `isAnnounced`: does what stands right before it head or announce it?
 */
export function statesFacts(scene: Scene, box: ElementId, lines: readonly Measure[], alike: number, isAnnounced: boolean): boolean {
	if (lines.length < fewest) return false;
	const items = lines.filter(({ block }) => block.role === "item").length;
	const isList = items >= fewest && items + mostIntroduction >= lines.length;
	if (isList || entries(lines) >= fewest || arePairs(scene, box, lines)) return true;
	if (scene.page.elements[box]?.tag === "aside") return statements(lines) >= fewestSaid * lines.length;
	// Three words one below the other are a menu as often as points, unless something announces them or one of them says something.
	return (
		alike >= fewestPoints || ((isAnnounced || statements(lines) > 0) && arePoints(scene, box, lines, isAnnounced ? fewest : fewestPoints))
	);
}

/** An address to write to is the newsroom's as often as not. */
const address = /@|www\.|https?:/u;

/** Facts are figures for this share of the lines at least, 0 to 1: titles of other news, networks and topics have none. */
const fewestFigures = 0.5;
/** Marks to give and pages to choose are one figure or two and nothing else. */
const choice = /^[^\p{L}\d]*\d{1,2}[^\p{L}\d]*$/u;

/**
 * Does a box say nothing but labels with their values, below a title perhaps, or below a title the items of a list, with figures in most of them: when,
 * where, what it costs?
 */
export function isFactSheet([first, ...rest]: readonly Measure[]): boolean {
	const isLabelled = ({ block }: Measure): boolean => labelled.test(block.text) && !address.test(block.text);
	const isItem = ({ block }: Measure): boolean => block.role === "item" && !address.test(block.text);
	if (first === undefined || first.block.role === "item") return false;
	const isTitled = !isLabelled(first);
	const lines = isTitled ? rest : [first, ...rest];
	const figures = lines.filter(({ block }) => /\d/.test(block.text) && !choice.test(block.text)).length;
	if (lines.length < fewest || figures < fewestFigures * lines.length) return false;
	return lines.every(isLabelled) || (isTitled && lines.every(isItem));
}
