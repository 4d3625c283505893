import type { Page, TextBlock } from "../../../model/reading/page.ts";
import { worthOf } from "../../../model/worth.ts";
import { wordKey } from "./likeness.ts";
import { afterSite, isSiteName, titleParts } from "./site-name.ts";

/** Shorter, it may be the name of a section as well. Characters of an alphabet. */
const shortest = 12;
/** A text this long and hardly linked is one of an article's. Characters of an alphabet. */
const longText = 140;

/**
 * The line above the text that the longest part of the `<title>` repeats word for word, whatever it is marked up as: old sites set a headline in a
 * styled line or a cell, and their own name in the first heading. A heading counts before other lines, then what stands lower.
 * `below`: what was taken for the headline otherwise; what stands above that is the site's.
 */
export function partShown({ blocks }: Page, whole: string, names: readonly string[], below: TextBlock | undefined): TextBlock | undefined {
	const [part = ""] = titleParts(afterSite(whole, names) || whole)
		.filter((one) => !isSiteName(one, names))
		.toSorted((one, other) => other.length - one.length);
	if (part.length * worthOf(part) < shortest) return undefined;
	const said = wordKey(part);
	const texts = blocks.slice((below?.id ?? -1) + 1).filter((block): block is TextBlock => block.kind === "text" && !block.hidden);
	const start = texts.findIndex(({ text, linkChars }) => text.length * worthOf(text) >= longText && linkChars * 2 < text.length);
	const shown = texts
		.slice(0, Math.max(0, start))
		.filter(({ text, role, linkChars }) => (linkChars === 0 || role === "heading") && wordKey(text) === said);
	return shown.findLast(({ role }) => role === "heading") ?? shown.at(-1);
}
