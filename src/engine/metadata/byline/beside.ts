import { onceFor } from "../../../model/once.ts";
import type { Block, BlockId, ElementId, Page, TextBlock } from "../../../model/reading/page.ts";
import { ancestry, holds, parentOf } from "../../tree/ancestry.ts";
import { iconWords, personWords } from "../markup-words.ts";

/** A name and a day, or a place and a day: `Bandar Lama, 3 Mei 2021`. */
const nameAndDay = /^[^,|]+, ([^,|]+(?:, \d{4})?)$/u;
/** Below so many lines, side by side with it in elements of one kind, it is the latter and ends a poem or a statement … */
const fewestLines = 3;
/** … unless a paragraph of so many characters stands behind it: there the text begins. */
const shortestText = 80;

/** The line with an icon of a person stands so many blocks from the one with the day: elsewhere one signs in there. */
const besideDay = 2;

/** Does this line stand right behind a quotation, in a box with it and without the headline? There it says who was quoted. */
export const isBelowQuote = (page: Page, { id, element }: TextBlock, titleBlock: BlockId | undefined): boolean => {
	const before = page.blocks[id - 1];
	const box = parentOf(page, element);
	if (before?.kind !== "text" || before.role !== "quote" || box === -1) return false;
	const headline = titleBlock === undefined ? undefined : page.blocks[titleBlock];
	return holds(page, box, before.element) && !(headline && holds(page, box, headline.element));
};

/** The boxes in which an icon of a person stands, an empty element that its class names so: `<i class="fa fa-user"></i>`. */
const boxesWithPerson = onceFor((page: Page): ReadonlySet<ElementId> => {
	const isFull = new Set<number>(page.elements.map(({ parent }) => parent));
	for (const block of page.blocks) {
		isFull.add(block.element);
		if (block.kind === "text") for (const run of block.runs) isFull.add(run.element);
	}
	const icons = page.elements.flatMap(({ hints, inline }, id) =>
		inline && !isFull.has(id) && hints.some((hint) => iconWords.has(hint)) && hints.some((hint) => personWords.has(hint))
			? [id as ElementId] // ids are indices
			: [],
	);
	return new Set(icons.flatMap((icon) => ancestry(page, icon).find((at) => page.elements[at]?.inline !== true) ?? []));
});

/** Of some lines those in which an icon of a person stands, beside one of a day. */
export const withPersonIcon = <Line extends { readonly block: TextBlock }>(
	page: Page,
	lines: readonly Line[],
	dated: readonly Line[],
): readonly Line[] =>
	dated.length === 0
		? []
		: lines.filter(
				({ block: { id, role, element } }) =>
					role !== "control" && dated.some(({ block }) => Math.abs(block.id - id) <= besideDay) && boxesWithPerson(page).has(element),
			);

/** Does a line share a box with the day right below it, and with nothing else but a picture? */
export const isOverDay = (page: Page, { id, element }: TextBlock, dated: readonly { readonly block: TextBlock }[]): boolean => {
	const box = parentOf(page, element);
	const isInside = (block: Block | undefined): boolean => block !== undefined && parentOf(page, block.element) === box;
	return (
		box !== -1 &&
		dated.some(({ block }) => block.id === id + 1 && isInside(block)) &&
		![id - 1, id + 2].some((at) => page.blocks[at]?.kind !== "media" && isInside(page.blocks[at]))
	);
};

/** Does a line stand right over another, in the box around that and with nothing else? */
export const isPairOver = (page: Page, { id, element }: TextBlock, below: TextBlock): boolean => {
	const box = parentOf(page, below.element);
	const isInside = (block: Block | undefined): boolean => box !== -1 && block !== undefined && holds(page, box, block.element);
	return below.id === id + 1 && box !== -1 && holds(page, box, element) && ![id - 1, id + 2].some((at) => isInside(page.blocks[at]));
};

/** Does a line say where and when the text was written: at the end, below lines of that, or below the same day once more? */
export const isPlaceAndDay = (
	page: Page,
	{ id, element, text }: TextBlock,
	titleBlock: BlockId | undefined,
	dated: readonly { readonly block: TextBlock }[],
): boolean => {
	const [, day] = nameAndDay.exec(text) ?? [];
	if (day === undefined) return false;
	if (dated.some(({ block }) => block.id < id && ` ${block.text}`.includes(` ${day}`))) return true;
	const own = page.elements[element];
	const isAlike = (block: Block): boolean => {
		const { tag, parent } = page.elements[block.element] ?? {};
		return block.kind === "text" && tag === own?.tag && parent === own?.parent;
	};
	const isOfText = (block: Block): boolean =>
		block.kind === "text" && block.role === "paragraph" && block.linkChars === 0 && block.text.length >= shortestText;
	return page.blocks.slice((titleBlock ?? 0) + 1, id).filter(isAlike).length >= fewestLines && !page.blocks.slice(id + 1).some(isOfText);
};
