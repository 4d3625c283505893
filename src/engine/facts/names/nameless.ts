import type { Passage } from "../passages.ts";
import { isOneOf, lastWithin } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { NameSpan } from "./span.ts";

/** From this share of capitalised words on, 0 to 1, a line of so many words or more is written as headlines are. A word of fewer letters tells nothing. */
const headlineCase = { share: 0.7, fewest: 2, letters: 4 };

/** A signature in brackets has so many tokens at most. */
const longestSignature = 9;

/** A line without an end, nearly all of its words capitalised: the title of another story, whose names this one does not speak of. */
const isHeadline = ({ tokens }: Passage): boolean => {
	const words = tokens.filter(({ kind, low }) => kind === "word" && low.length >= headlineCase.letters);
	const ended = [".", "!", "?", "”", '"', ")"].includes(tokens.at(-1)?.text ?? "");
	return (
		!ended && words.length >= headlineCase.fewest && words.filter(({ capital }) => capital).length >= headlineCase.share * words.length
	);
};

/** Between the names of a signature, and before the desk that small letters name: `Dedi/tim`. */
const betweenSigners: readonly string[] = ["/", "-", ",", "&"];

/**
 * `… kata Budi. (Dedi/tim)`: the token with which who wrote an article signs its last passage, names alone in brackets at the end; undefined without
 * one. A full stop inside shortens a name, `(Uu. Dedi)`, at the end it closes a sentence.
 */
const signatureAt = ({ tokens }: Passage): number | undefined => {
	const open = lastWithin(tokens, 0, tokens.length, ({ text }) => text === "(");
	const isLast = open >= 0 && tokens.at(-1)?.text === ")" && tokens.length - open <= longestSignature;
	if (!isLast || !(open === 0 || isOneOf(tokens[open - 1], [".", "!", "?"]))) return undefined;
	const inside = tokens.slice(open + 1, -1);
	const areNames = inside.every(
		(token, at) =>
			token.capital ||
			isOneOf(token, betweenSigners) ||
			isOneOf(inside[at - 1], betweenSigners) ||
			(token.text === "." && at < inside.length - 1),
	);
	return areNames ? open : undefined;
};

/** Those names of a passage of an article that the article speaks of: not those in titles of other stories, nor whoever signs it. */
export const withoutNameless = (
	spans: readonly NameSpan[],
	passage: Passage,
	all: readonly Passage[],
	{ names }: Vocabulary,
): readonly NameSpan[] => {
	if (isHeadline(passage)) return [];
	const signature = passage === all.at(-1) ? signatureAt(passage) : undefined;
	// `(Reuters)`: a body in brackets may be where it all is from.
	const isPerson = ({ kind, from }: NameSpan): boolean => kind === "person" || names.givenNames.has(passage.tokens[from]);
	return signature === undefined ? spans : spans.filter((span) => span.to <= signature || !isPerson(span));
};
