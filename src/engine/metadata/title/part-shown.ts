import type { Page, TextBlock } from "../../../model/reading/page.ts";
import { worthOf } from "../../../model/worth.ts";
import { wordKey } from "./likeness.ts";
import { isSiteName, titleParts } from "./site-name.ts";

/** A shorter part may be the name of a section as well. Characters of an alphabet. */
const shortest = 12;
/** A text this long and hardly linked is one of an article's. Characters of an alphabet. */
const longText = 140;

/**
 * The line above the text that a part of the `<title>` repeats word for word, whatever it is marked up as: old sites set a headline in a styled line or
 * a cell, and their own name in the first heading. A heading counts before other lines, then what stands lower: a site's name is at the top.
 */
export function partShown({ blocks }: Page, whole: string, names: readonly string[]): TextBlock | undefined {
	const parts = new Set(
		titleParts(whole)
			.filter((part) => part.length * worthOf(part) >= shortest && !isSiteName(part, names))
			.map(wordKey),
	);
	const texts = blocks.filter((block): block is TextBlock => block.kind === "text" && !block.hidden);
	const start = texts.findIndex(({ text, linkChars }) => text.length * worthOf(text) >= longText && linkChars * 2 < text.length);
	const shown = texts
		.slice(0, Math.max(0, start))
		.filter(({ text, role, linkChars }) => (linkChars === 0 || role === "heading") && parts.has(wordKey(text)));
	return shown.findLast(({ role }) => role === "heading") ?? shown.at(-1);
}
