import { grouped } from "../../../model/grouped.ts";
import { onceFor } from "../../../model/once.ts";
import { rangeWhile } from "../../../model/range.ts";
import type { ElementId, Page, PageElement } from "../../../model/reading/page.ts";
import type { Scene } from "../../prose/scene.ts";
import { endsInQuestion } from "../../text/endings.ts";
import { holds, nearest, parentOf } from "../../tree/ancestry.ts";
import { lookOf } from "../../tree/look.ts";
import { summaries } from "../../tree/tags.ts";
import { isPressed } from "../questions/where-links-lead.ts";
import { leadsElsewhere, mostlyLink } from "../terms/links.ts";
import { accordionWords, stateWords } from "../terms/part-words.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** The box of the article's text may be so many elements above what unfolds: page builders put buttons into rows and columns of their own. */
const reach = 8;

/** How far up a class may name an accordion, elements, the row included. */
const namingReach = 3;

/** What a folding is known by. */
type Kind =
	/** The element `details`. */
	| "details"
	/** A button among others like it. */
	| "row"
	/** A line that a class names. */
	| "titled"
	/** A question in the open, no button, in a box beside others like it. */
	| "questions"
	/** A button in what is called an accordion, and no other like it. */
	| "lone";

/** A title that unfolds text, or a question, with the text below it. Blocks are told by their index. */
interface Folding {
	readonly title: number;
	/** The blocks of the text, one at least. */
	readonly inside: readonly number[];
	/** Holds both and nothing else. */
	readonly box: ElementId;
	readonly kind: Kind;
}

const isNamed = ({ hints }: PageElement): boolean => hints.some((word) => accordionWords.has(word));

/** Does a class of this element name an accordion? */
const isNamedAt = ({ elements }: Page, at: ElementId): boolean => elements[at] !== undefined && isNamed(elements[at]);

/** What may unfold: a button, a question or a line that a class names, each with what stands below it in its box up to the next like it. */
function candidatesIn({ measures, page, ancestors }: Scene): readonly Folding[] {
	const hasNamed = page.elements.some(isNamed);
	const isNamedBetween = (start: ElementId, box: ElementId): boolean =>
		ancestors(start).some((at) => !holds(page, at, box) && isNamedAt(page, at));
	return measures.flatMap((measure, title): readonly Folding[] => {
		const { block } = measure;
		const next = measures[title + 1]?.block.element;
		const isLabel = hasNamed && !measure.endsSentence && block.linkChars === 0;
		const isButton = isPressed(page, block);
		const mayBe = isLabel || isButton || endsInQuestion(block.text);
		if (next === undefined || !mayBe) return [];
		const summary = nearest(page, block.element, summaries);
		const box = summary === undefined ? ancestors(block.element).find((around) => holds(page, around, next)) : parentOf(page, summary);
		if (box === undefined || box === -1) return [];
		const isTitled = isLabel && isNamedBetween(block.runs[0]?.element ?? block.element, box);
		if (!isButton && !isTitled && !endsInQuestion(block.text)) return [];
		const before = measures[title - 1]?.block.element;
		if (block.role !== "control" && before !== undefined && holds(page, box, before)) return [];
		const isInside = (at: number): boolean => {
			const other = measures[at]?.block;
			if (other === undefined || other.role === "control" || !holds(page, box, other.element)) return false;
			// A link that leads nowhere is the next title only where it looks like one.
			return !isPressed(page, other) || lookOf(measures[at]?.box) !== lookOf(measure.box);
		};
		const inside = rangeWhile(title + 1, isInside);
		if (inside.length === 0) return [];
		if (!isButton) return [{ title, inside, box, kind: isTitled ? "titled" : "questions" }];
		return [{ title, inside, box, kind: page.elements[box]?.tag === "details" ? "details" : "row" }];
	});
}

/** The look of a box, whether it is open or not: themes open the first of a row. */
const restingLook = (box: PageElement | undefined): string =>
	lookOf(box)
		.split(/\s+/)
		.filter((one) => !stateWords.has(one.split(/[-_]/).at(-1) ?? ""))
		.join(" ");

/** What may unfold, parted into rows: boxes of one kind and look side by side. */
function inRows({ measures, page }: Scene, candidates: readonly Folding[]): readonly (readonly Folding[])[] {
	const makeOf = ({ title, box, kind }: Folding): string =>
		[kind, parentOf(page, box), restingLook(page.elements[box]), restingLook(measures[title]?.box)].join("\n");
	return [...grouped(candidates, makeOf).values()];
}

/**
 * What unfolds: `details`, and rows of like boxes, each a button with a title and a text of its own, where the titles ask or a class names an
 * accordion. Rows of boxes that each begin with a question need no button. Found once a page, as no verdict changes them.
 */
const foldings = onceFor((scene: Scene): readonly Folding[] => {
	const { measures, page, repeats, textAt, ancestors } = scene;
	const asks = ({ title }: Folding): boolean => endsInQuestion(textAt(title));
	// Buttons to vote and to react have one tip for all.
	const saysItsOwn = (one: Folding): boolean =>
		repeats[one.title] === 1 && one.inside.some((at) => repeats[at] === 1 && ((measures[at]?.prose ?? 0) > 0 || asks(one)));
	const isInNamed = ({ box }: Folding): boolean =>
		ancestors(box)
			.slice(0, namingReach)
			.some((at) => isNamedAt(page, at));
	const isAmong = (one: Folding, row: readonly Folding[]): boolean => row.some(({ box }) => box !== one.box);
	return inRows(scene, candidatesIn(scene)).flatMap((row) => {
		const told = row.filter(saysItsOwn);
		const asking = told.filter(asks);
		return row.flatMap((one): readonly Folding[] => {
			if (one.kind === "details") return [one];
			if (one.kind === "questions") return isAmong(one, row) ? [one] : [];
			if (!saysItsOwn(one)) return [];
			if (isAmong(one, told)) return isInNamed(one) || (asks(one) && isAmong(one, asking)) ? [one] : [];
			return isInNamed(one) ? [{ ...one, kind: "lone" }] : [];
		});
	});
});

/**
 * Keeps what unfolds in the box of the article's text where it says a sentence and has few links: questions at the end with their answers. The title
 * goes with the text that it unfolds, though it is a control.
 */
export function unfolded({ scene, isText, isLeftOut, isAmid }: Neighbours): readonly Kept[] {
	const { measures, page } = scene;
	const last = measures.findLastIndex((_, at) => isText(at));
	const text = measures[last]?.block;
	if (!text) return [];
	/** Does a link that is named as clutter lead on from there, as from a card: "Read more"? */
	const leadsOn = ({ inside }: Folding): boolean =>
		inside.some((at) => (measures[at]?.linkDensity ?? 0) >= mostlyLink && !isText(at) && !isLeftOut(at));
	return foldings(scene).flatMap((folding) => {
		if (leadsOn(folding)) return [];
		const { title, inside, box, kind } = folding;
		const around = scene.ancestors(box).slice(1, reach + 1);
		const isBeside = around.some((above) => holds(page, above, text.element));
		const isRow = kind === "row" || kind === "titled";
		const asks = !isRow || endsInQuestion(scene.textAt(title));
		const isAnswer = (at: number): boolean => {
			const { prose = 0, linkDensity = 1, endsSentence = false } = measures[at] ?? {};
			const says = isRow && prose > 0 ? linkDensity < leadsElsewhere : asks && linkDensity === 0;
			return isLeftOut(at) && says && endsSentence && (kind !== "lone" || isAmid(at));
		};
		const answers = isBeside ? inside.filter(isAnswer) : [];
		const kept = answers.map((at): Kept => ({ at, rule: "neighbour/company", by: last }));
		const unfolds = isText(title + 1) || answers.includes(title + 1);
		return isLeftOut(title) && unfolds ? [...kept, { at: title, rule: "neighbour/heading", by: title + 1 }] : kept;
	});
}
