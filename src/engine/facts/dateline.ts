import { isDash, type Token } from "./tokens.ts";

/** Tokens a dateline may take: place, country, outlet, initials of the desk, before them an address. */
const longest = 16;
/** One that a colon ends takes fewer. */
const longestByColon = 4;

/** May a dateline hold this token: a word with a capital, a number, an address (`berita.example`), a mark between or within them? */
const belongs = (token: Token): boolean =>
	token.capital ||
	token.kind === "number" ||
	[",", "(", ")", "/", ".", "|"].includes(token.text) ||
	/\.\p{Lower}/u.test(token.text) ||
	!token.spaced;

/** Does the colon at `at` end a dateline: few words, and an outlet's address among them, `BERITA.EXAMPLE, Jakarta:`? Else somebody speaks. */
const endsByColon = (tokens: readonly Token[], at: number): boolean =>
	at <= longestByColon && tokens.slice(0, at).some(({ text }) => text.includes("."));

/**
 * First token after the dateline of the first passage (`Jakarta, Berita Kita -- …`), 0 when there is none. A dateline is nothing but
 * capitalised words, numbers, commas and brackets, closed by a dash with white space around.
 */
export const datelineEnd = (tokens: readonly Token[]): number => {
	for (let at = 1; at < Math.min(longest, tokens.length); at++) {
		const token = tokens[at];
		if (token === undefined || token.kind === "break") return 0;
		if (token.text === ":") return endsByColon(tokens, at) ? at + 1 : 0;
		// A hyphen without white space stands within a name.
		if (isDash(token) && (token.spaced || token.text !== "-")) {
			let end = at + 1;
			while (isDash(tokens[end])) end++;
			return end;
		}
		if (!belongs(token)) return 0;
	}
	return 0;
};
