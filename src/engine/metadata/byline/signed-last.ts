import type { TextBlock } from "../../../model/reading/page.ts";
import { endsSentence } from "../../text/endings.ts";
import { parentOf } from "../../tree/ancestry.ts";
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

/** Who signs the article in brackets, in a line of their own behind its last sentence and in one box with it. Empty where several lines do. */
export const signedLast = ({ page, titleBlock }: Pick<CreditSources, "page" | "titleBlock">, words: NameMatcher): readonly string[] => {
	const { blocks } = page;
	const isOfText = (block: (typeof blocks)[number] | undefined): block is TextBlock =>
		block?.kind === "text" && block.role === "paragraph" && block.linkChars === 0;
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
		const [, inside] = bracketed.exec(block.text) ?? [];
		const box = parentOf(page, block.element);
		const isBeside = (other: TextBlock): boolean => other.element === block.element || parentOf(page, other.element) === box;
		if (inside === undefined || !isBeside(before) || isOfReaders(page, block.element)) return [];
		if (blocks.slice(at + 1).some((other) => isOfText(other) && other.text.length >= longText && isBeside(other))) return [];
		const names = namesIn(inside, words, "read");
		return names.every(isPlain) && names.join("/") === inside ? [names] : [];
	});
	return signed.length === 1 ? (signed[0] ?? []) : [];
};
