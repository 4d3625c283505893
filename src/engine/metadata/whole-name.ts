import type { Page } from "../../model/page.ts";
import { type NameMatcher, nameKey } from "./name-words.ts";
import { namesIn } from "./person-names.ts";
import { isOfReaders } from "./readers.ts";

/** One word with a capital. */
const givenName = /^\p{Lu}\p{Ll}+$/u;

/** Words written like names behind a given one, before anything else: `Ani Wijaya is a reporter`, `Ani Wijaya – Kota`. */
const family = /^(?: (?:\p{Lu}\.|\p{Lu}\p{Ll}[\p{L}'’-]*)){1,3}(?=$|,? \p{Ll}|\s*[-–—|:,])/u;

/**
 * The name of an author whom machines are told by the given name alone, as the page says it in full at the start of a line: about the author below
 * the text, say. The name as it was where the page says none or several.
 */
export const wholeName = (name: string, page: Page, words: NameMatcher): string => {
	if (!givenName.test(name) || words.outlets.includes(nameKey(name))) return name;
	const whole = new Set(
		page.blocks.flatMap((block) => {
			if (block.kind !== "text" || block.role === "quote" || !block.text.startsWith(`${name} `)) return [];
			const found = family.exec(block.text.slice(name.length))?.[0];
			return found === undefined || isOfReaders(page, block.element) ? [] : namesIn(name + found, words, "read");
		}),
	);
	const [only] = whole;
	return whole.size === 1 && only !== undefined ? only : name;
};
