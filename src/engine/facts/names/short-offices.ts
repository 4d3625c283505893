import type { Passage } from "../passages.ts";
import type { Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type NamedPassage, renamed, wordsOfPeople } from "./span.ts";

/** Fewer letters are a name more often than pieces of two words: `Mendes` of `Menteri Desa`. */
const fewestLetters = 5;

/** Letters that every piece has at least. */
const fewestOfPiece = 2;

/** Words of an office with its field, read for its pieces. */
const longestOffice = 8;

/** From inside a word hardly more letters are taken, `tan` of `pertanian`, and not behind fewer: `Karim` is nobody's `Kasat Reskrim`. */
const longestInside = 4;
const fewestBeforeInside = 3;

/** Is the rest of a word, behind so many letters, pieces of these words in their order, each from a word of its own? */
const areLeft = (rest: string, words: readonly string[], behind: number): boolean => {
	const isPieceOf = (piece: string, word: string): boolean =>
		word.startsWith(piece) || (behind >= fewestBeforeInside && piece.length <= longestInside && word.includes(piece));
	if (rest === "") return true;
	return words.some((word, i) => {
		for (let length = rest.length; length >= fewestOfPiece; length--)
			if (isPieceOf(rest.slice(0, length), word) && areLeft(rest.slice(length), words.slice(i + 1), behind + length)) return true;
		return false;
	});
};

/** Is a word made of an office's, the first piece from where it opens: `Wamentan` of `Wakil Menteri Pertanian`? Both in lower case. */
export const isShortOffice = (short: string, [first = "", ...others]: readonly string[]): boolean => {
	if (short.length < fewestLetters || short.includes(" ")) return false;
	for (let length = fewestOfPiece; length <= short.length - fewestOfPiece; length++)
		if (first.startsWith(short.slice(0, length)) && areLeft(short.slice(length), others, length)) return true;
	return false;
};

/** The words of each office that a passage gives in capitals, with what follows them: `menteri desa dan pembangunan`. */
const officesIn = ({ tokens }: Passage, { names }: Vocabulary): readonly (readonly string[])[] =>
	tokens.flatMap((token, from) => {
		if (!token.capital || !names.roles.startsAt(tokens, from)) return [];
		const belongs = (at: Token | undefined): boolean => at?.kind === "word" && (at.capital || names.joiners.has(at));
		let to = from + 1;
		while (to - from < longestOffice && belongs(tokens[to])) to++;
		return to > from + 1 ? [tokens.slice(from, to).map(({ low }) => low)] : [];
	});

/** The names without words that are no more than an office of the article in short, `kata Mendes`, and no part of anybody's name. */
export const withoutShortOffices = (all: readonly NamedPassage[], words: Vocabulary): readonly NamedPassage[] => {
	const offices = all.flatMap(({ passage }) => officesIn(passage, words));
	const parts = wordsOfPeople(all);
	return renamed(all, (spans) =>
		spans.filter(({ kind, text }) => {
			const low = text.toLowerCase();
			const mayBeName = kind !== "person" || parts.has(text) || words.names.givenNames.includes(low);
			return mayBeName || !offices.some((office) => isShortOffice(low, office));
		}),
	);
};
