import type { Passage } from "../passages.ts";

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

/** `(Dedi/Tim)`: nothing but who wrote it, in brackets at the end. */
const isSignature = ({ tokens }: Passage): boolean =>
	tokens[0]?.text === "(" && tokens.at(-1)?.text === ")" && tokens.length <= longestSignature;

/** Does a passage of an article speak of none of those it names? */
export const namesNobody = (passage: Passage, all: readonly Passage[]): boolean =>
	isHeadline(passage) || (passage === all.at(-1) && isSignature(passage));
