import type { TextBlock } from "../../../model/reading/page.ts";
import type { CreditSources } from "../credit-sources.ts";
import { hintedAs } from "../hinted.ts";
import { isOfReaders } from "../readers.ts";
import type { NameMatcher } from "./name-matcher.ts";
import { isPlain } from "./name-shape.ts";
import { namesIn } from "./person-names.ts";

/** What is said about somebody has so many characters at least, and stands so many blocks below the name at most: a post may stand between. */
const said = { shortest: 60, below: 3 };
/** With a larger share of links, 0 to 1, a paragraph leads elsewhere. */
const mostLinked = 0.33;
/** The same name alone stands so many blocks below the headline at most. */
const besideHeadline = 4;

/** A line that is one name and nothing else. */
const isNameAlone = ({ text }: TextBlock, words: NameMatcher): boolean => {
	const names = namesIn(text, words, "read");
	return names.length === 1 && names[0] === text;
};

/** Does this paragraph begin with the name of somebody, the given name perhaps? */
const tellsOf = ({ text, linkChars }: TextBlock, name: string): boolean =>
	text.length >= said.shortest && linkChars < mostLinked * text.length && text.startsWith(`${name.split(" ")[0]} `);

/**
 * Whom a box about the author names: a name alone with a paragraph about that person below it, in an element that a class names after authors, or
 * where the same name stands alone right below the headline. Empty where there are several.
 */
export const aboutAuthor = (
	{ page, markup, titleBlock }: Pick<CreditSources, "page" | "markup" | "titleBlock">,
	words: NameMatcher,
): readonly string[] => {
	const texts = page.blocks.filter((block): block is TextBlock => block.kind === "text");
	const isNear = ({ id }: TextBlock): boolean => titleBlock !== undefined && id > titleBlock && id <= titleBlock + besideHeadline;
	const isAlsoNear = (line: TextBlock): boolean => !isNear(line) && texts.some((other) => isNear(other) && other.text === line.text);
	const names = new Set(
		texts.flatMap((line, index) => {
			const isTold = texts
				.slice(index + 1, index + 1 + said.below)
				.some((block) => block.id <= line.id + said.below && tellsOf(block, line.text));
			if (!isTold || !isNameAlone(line, words) || isOfReaders(page, line.element)) return [];
			return hintedAs(page, line.element, markup.byline()) || (isPlain(line.text) && isAlsoNear(line)) ? [line.text] : [];
		}),
	);
	return names.size === 1 ? [...names] : [];
};
