import type { Token } from "./tokens.ts";

/** Tokens a dateline may take: place, country, outlet, initials of the desk. */
const longest = 12;

/**
 * First token after the dateline of the first passage (`Jakarta, Berita Kita -- …`), 0 when there is none. A dateline is nothing but
 * capitalised words, numbers, commas and brackets, closed by a dash with white space around.
 */
export const datelineEnd = (tokens: readonly Token[]): number => {
	for (let at = 1; at < Math.min(longest, tokens.length); at++) {
		const token = tokens[at];
		if (token === undefined || token.kind === "break") return 0;
		const dash =
			["-", "–", "—", ":"].includes(token.text) && (token.spaced || token.text === "—" || token.text === "–" || token.text === ":");
		if (dash) {
			let end = at;
			while (["-", "–", "—"].includes(tokens[end]?.text ?? "")) end++;
			return token.text === ":" ? (at <= 4 && tokens.slice(0, at).some(({ text }) => /\./u.test(text)) ? at + 1 : 0) : end;
		}
		const belongs =
			token.capital ||
			token.kind === "number" ||
			[",", "(", ")", "/", ".", "|"].includes(token.text) ||
			/\.\p{Ll}/u.test(token.text) ||
			!token.spaced;
		if (!belongs) return 0;
	}
	return 0;
};
