import type { Page, TextBlock } from "../../../model/reading/page.ts";
import { worthOf } from "../../../model/worth.ts";
import { endsInFullStop } from "../../text/endings.ts";
import { wordKey } from "./likeness.ts";
import { isSiteName, titleParts } from "./site-name.ts";

/** Shorter, it may be the name of a section as well. Characters of an alphabet. */
const shortest = 12;
/** A text this long and hardly linked is one of an article's; where no text is, one of so many that ends in a full stop. Characters of an alphabet. */
const articleText = { long: 140, short: 60 };

/**
 * The line above the text that the longest part of the `<title>` repeats word for word, whatever it is marked up as: old sites set a headline in a
 * styled line or a cell, and their own name in the first heading. A heading counts before other lines, then what stands lower.
 * `below`: what was taken for the headline otherwise; what stands above that is the site's.
 */
export function partShown(page: Page, whole: string, names: readonly string[], below: TextBlock | undefined): TextBlock | undefined {
	const [part = ""] = titleParts(whole)
		.filter((one) => !isSiteName(one, names))
		.toSorted((one, other) => other.length - one.length);
	if (part.length * worthOf(part) < shortest) return undefined;
	return lineAbove(page, [part], below);
}

/**
 * The line above the text that says one of these titles word for word: sites of their own make set the headline that they state into a mere box. A
 * heading counts before other lines, then what stands lower.
 */
export function lineAbove({ blocks }: Page, titles: readonly string[], below?: TextBlock): TextBlock | undefined {
	const said = new Set(titles.filter((one) => one.length * worthOf(one) >= shortest).map(wordKey));
	const texts = blocks.slice((below?.id ?? -1) + 1).filter((block): block is TextBlock => block.kind === "text" && !block.hidden);
	const isOfText = ({ text, linkChars }: TextBlock, least: number): boolean =>
		text.length * worthOf(text) >= least && linkChars * 2 < text.length;
	const long = texts.findIndex((block) => isOfText(block, articleText.long));
	const start = long < 0 ? texts.findIndex((block) => isOfText(block, articleText.short) && endsInFullStop(block.text)) : long;
	const shown = texts
		.slice(0, Math.max(0, start))
		.filter(({ text, role, linkChars }) => (linkChars === 0 || role === "heading") && said.has(wordKey(text)));
	return shown.findLast(({ role }) => role === "heading") ?? shown.at(-1);
}
