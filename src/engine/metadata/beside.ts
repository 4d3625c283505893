import { onceFor } from "../../model/once.ts";
import type { BlockId, ElementId, Page, TextBlock } from "../../model/page.ts";
import { ancestry, holds } from "../tree/ancestry.ts";
import { iconWords, personWords } from "./markup-words.ts";

/** Does this line stand right behind a quotation, in one box with it? There it says who was quoted. */
export const isBelowQuote = (page: Page, { id, element }: TextBlock): boolean => {
	const before = page.blocks[id - 1];
	const box = page.elements[element]?.parent ?? -1;
	return before?.kind === "text" && before.role === "quote" && box !== -1 && holds(page, box, before.element);
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

/** So many blocks behind the headline a line with such an icon says who wrote it. */
const nearHeadline = 4;

/** Does an icon of a person stand in this line, right below the headline? */
export const hasPersonIcon = (page: Page, { id, element }: TextBlock, titleBlock: BlockId | undefined): boolean =>
	titleBlock !== undefined && id > titleBlock && id <= titleBlock + nearHeadline && boxesWithPerson(page).has(element);
