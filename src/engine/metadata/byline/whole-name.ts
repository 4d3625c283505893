import type { CreditSources } from "../credit-sources.ts";
import { hintedAs } from "../hinted.ts";
import { isOfReaders } from "../readers.ts";
import { type NameMatcher, nameKey } from "./name-matcher.ts";
import { namesIn } from "./person-names.ts";

/** One word with a capital. */
const givenName = /^\p{Upper}\p{Lower}+$/u;

/** Words written like names behind a given one, before anything else: `Ani Wijaya is a reporter`, `Ani Wijaya – Kota`. */
const family = /^(?: (?:\p{Upper}\.|\p{Upper}\p{Lower}[\p{Alpha}'’-]*)){1,3}(?=$|,? \p{Lower}|\s*[-–—|:,])/u;

/**
 * The name of an author whom machines are told by the given name alone, as the page says it in full: in a line of nothing else, or at the start of one
 * that a class names after authors. In other lines stand the people an article is about. The name as it was where the page says none or several.
 */
export const wholeName = (name: string, { page, markup }: Pick<CreditSources, "page" | "markup">, words: NameMatcher): string => {
	if (!givenName.test(name) || words.outlets.includes(nameKey(name)) || words.roles.has(name.toLowerCase())) return name;
	const whole = new Set(
		page.blocks.flatMap((block) => {
			if (block.kind !== "text" || block.role !== "paragraph" || !block.text.startsWith(`${name} `)) return [];
			const found = family.exec(block.text.slice(name.length))?.[0];
			if (found === undefined || isOfReaders(page, block.element)) return [];
			const isTold = block.text === name + found || hintedAs(page, block.element, markup.byline());
			return isTold ? namesIn(name + found, words, "read") : [];
		}),
	);
	const [only] = whole;
	return whole.size === 1 && only !== undefined ? only : name;
};
