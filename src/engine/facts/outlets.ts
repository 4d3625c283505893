import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** `berita.example`: an address is the name of a medium. */
const isAddress = (token: Token | undefined): boolean => token !== undefined && /^[\p{Alpha}\p{N}]+(?:\.\p{Lower}{2,})+$/u.test(token.text);

/** Tokens the name of a medium may take. */
const longest = 5;

/** Where the capitalised words end that start at `at`: before a day, an office or a person's first name, which are no part of a medium's name. */
const wholeEnd = (tokens: readonly Token[], at: number, words: Vocabulary): number => {
	const { dates, names } = words;
	const isOther = (to: number): boolean =>
		dates.weekdays.startsAt(tokens, to) ||
		dates.months.startsAt(tokens, to) ||
		names.roles.startsAt(tokens, to) ||
		names.honorifics.startsAt(tokens, to) ||
		names.givenNames.has(tokens[to]);
	let to = at + 1;
	while (tokens[to]?.kind === "word" && tokens[to]?.capital && to - at < longest && !isOther(to)) to++;
	return to;
};

/** The medium named at `at`: a known one, an address, or capitalised words with a word of the trade among them. */
export const outletAt = (
	tokens: readonly Token[],
	at: number,
	words: Vocabulary,
): { readonly as: "media" | "agency"; readonly to: number } | undefined => {
	const token = tokens[at];
	if (isAddress(token)) return { as: "media", to: at + 1 };
	if (!token?.capital) return undefined;
	const to = wholeEnd(tokens, at, words);
	const trade = to - at > 1 && tokens.slice(at, to).some((word) => words.sources.mediaWords.has(word));
	const known = words.sources.outlets.at(tokens, at);
	// Short names of media are words as well: `AS` is a country more often than a newspaper.
	if (known === undefined || words.names.countries.startsAt(tokens, at)) return trade ? { as: "media", to } : undefined;
	// `Mirror News Daily` is another paper than `Mirror`.
	return trade && to > at + known.length ? { as: "media", to } : { as: known.meaning, to: at + known.length };
};

/** The medium that is credited at `at`: here a known one with more capitals behind it is another, `Mirror Sport`. Elsewhere they may start a person's name. */
export const creditedOutletAt = (
	tokens: readonly Token[],
	at: number,
	words: Vocabulary,
): { readonly as: "media" | "agency"; readonly to: number } | undefined => {
	const outlet = outletAt(tokens, at, words);
	const to = outlet && wholeEnd(tokens, at, words);
	return outlet !== undefined && to !== undefined && to > outlet.to ? { as: "media", to } : outlet;
};
