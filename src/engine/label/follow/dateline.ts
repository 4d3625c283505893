import type { Kept, Neighbours } from "./neighbours.ts";

/** A dateline names a town, perhaps a day. Characters. */
const longest = 60;
/** It ends in its only dash, or in two hyphens for one: the path of a page, "Home - City -", has more. */
const endsInDash = /^(?:(?!\s[-–—]+\s).)*\s(?:--?|[–—])$/u;

/**
 * Keeps a dateline ("SEMARANG -") that stands right before the first paragraph, bare in the box of the paragraphs: some systems close its own one too
 * early.
 */
export function dateline({ scene: { measures }, isText, isLeftOut }: Neighbours): readonly Kept[] {
	const at = measures.findIndex((_, index) => isText(index)) - 1;
	const [own, first] = [measures[at], measures[at + 1]];
	if (own === undefined || first === undefined || !isLeftOut(at)) return [];
	const { text, linkChars, element } = own.block;
	const isDateline = linkChars === 0 && text.length <= longest && endsInDash.test(text) && first.box.parent === element;
	return isDateline ? [{ at, rule: "neighbour/company", by: at + 1 }] : [];
}
