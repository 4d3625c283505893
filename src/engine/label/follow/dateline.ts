import type { Kept, Neighbours } from "./neighbours.ts";

/** A dateline names a town, perhaps a day. Characters. */
const longest = 60;
/** The one dash that it ends in, or two hyphens for it: the way to the page, "Home - City -", has more. */
const endsInDash = /^(?:(?!\s[-–—]+\s).)*\s(?:--?|[–—])$/u;

/** Where from the article is, with a dash, bare in the box of its paragraphs and right before the first of them: some systems close the paragraph too early. */
export function dateline({ scene: { measures }, isText, isLeftOut }: Neighbours): readonly Kept[] {
	const at = measures.findIndex((_, index) => isText(index)) - 1;
	const [own, first] = [measures[at], measures[at + 1]];
	if (own === undefined || first === undefined || !isLeftOut(at)) return [];
	const { text, linkChars, element } = own.block;
	const isDateline = linkChars === 0 && text.length <= longest && endsInDash.test(text) && first.box.parent === element;
	return isDateline ? [{ at, rule: "neighbour/company", by: at + 1 }] : [];
}
