import type { ElementId, TextBlock } from "../../../model/reading/page.ts";
import { endsSentence } from "../../text/endings.ts";
import { holds, parentOf } from "../../tree/ancestry.ts";
import type { CreditSources } from "../credit-sources.ts";
import { isOfReaders } from "../readers.ts";
import type { NameMatcher } from "./name-matcher.ts";
import { isPlain } from "./name-shape.ts";
import { namesIn } from "./person-names.ts";

/** A line in brackets and nothing else, as long as one or a few names, characters: `(Ani Wijaya/Budi Santoso)`. */
const bracketed = /^[([]([^()[\]]{5,60})[)\]]$/;
/** What ends with a quote is somebody's words, and in brackets below it stands whose: `“…” (Bung Karno)`. */
const endsQuote = /["”“»’]\s*$/u;
/** A paragraph of so many characters below it in the same box shows that the text goes on: `(Musik Berhenti)`. */
const longText = 80;

/** A line all in bold signs a sentence of so many characters at least: below less it is the title of something, as of a review. */
const sentence = 25;

/** Who signs the article in brackets or in bold, in a line of their own behind its last sentence and in one box with it. Empty where several lines do. */
export const signedLast = (
	{ page, packs, titleBlock }: Pick<CreditSources, "page" | "packs" | "titleBlock">,
	words: NameMatcher,
): readonly string[] => {
	const { blocks } = page;
	const isOfText = (block: (typeof blocks)[number] | undefined): block is TextBlock =>
		block?.kind === "text" && block.role === "paragraph" && block.linkChars === 0;
	/**
	 * Is a line all in bold the last of this box, and is it said nowhere else? Below a heading stands text, and the text names whom it tells of. `Baca Juga`
	 * is written like a name.
	 */
	const isSetApart = ({ id, text, runs }: TextBlock, box: ElementId): boolean =>
		runs.every(({ marks }) => marks?.includes("strong")) &&
		blocks.every(
			(other) =>
				other.kind !== "text" || other.id === id || !(other.text.includes(text) || (other.id > id && holds(page, box, other.element))),
		) &&
		!packs.some(({ phrases }) =>
			Object.values(phrases).some(({ whole = [], lead = [] }) => [...whole, ...lead].includes(text.toLowerCase())),
		);
	const signed = blocks.flatMap((block, at): readonly (readonly string[])[] => {
		const before = blocks[at - 1];
		if (
			titleBlock === undefined ||
			at <= titleBlock ||
			!isOfText(block) ||
			!isOfText(before) ||
			!endsSentence(before.text) ||
			endsQuote.test(before.text)
		)
			return [];
		const box = parentOf(page, block.element);
		const isBold = box !== -1 && before.text.length >= sentence && isSetApart(block, box);
		const inside = bracketed.exec(block.text)?.[1] ?? (isBold ? block.text : undefined);
		const isBeside = (other: TextBlock): boolean => other.element === block.element || parentOf(page, other.element) === box;
		if (inside === undefined || !isBeside(before) || isOfReaders(page, block.element)) return [];
		if (blocks.slice(at + 1).some((other) => isOfText(other) && other.text.length >= longText && isBeside(other))) return [];
		const names = namesIn(inside, words, "read");
		return names.every(isPlain) && names.join("/") === inside ? [names] : [];
	});
	return signed.length === 1 ? (signed[0] ?? []) : [];
};

/** A longer line is more than a credit. Words. */
const longestCredit = 9;

/** `Written by Ani Wijaya`: one opening word alone may stand before any name, as in the list of other stories. */
const creditIn = (text: string, words: NameMatcher): string | undefined => {
	const said = text.split(" ", longestCredit);
	const at = said.findIndex((_, index) => index > 1 && words.isLabel(said.slice(0, index).join(" ")));
	const name = said.slice(at).join(" ");
	return at > 1 && isPlain(name) && text.endsWith(name) ? name : undefined;
};

/** Whom the one line of the page names that more than one word for authors opens, and that is nothing but a name else. Empty where several do. */
export const creditedLast = ({ page }: Pick<CreditSources, "page">, words: NameMatcher): readonly string[] => {
	const names = new Set(page.blocks.flatMap((block) => (block.kind === "text" ? (creditIn(block.text, words) ?? []) : [])));
	return names.size === 1 ? [...names] : [];
};
