import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** `berita.example`: an address is the name of a medium. */
const isAddress = (token: Token | undefined): boolean => token !== undefined && /^[\p{L}\p{N}]+(?:\.\p{Ll}{2,})+$/u.test(token.text);

/** The medium named at `at`: a known one, an address, or capitalised words with a word of the trade among them. */
export const outletAt = (
	tokens: readonly Token[],
	at: number,
	words: Vocabulary,
): { readonly as: "media" | "agency"; readonly to: number } | undefined => {
	const token = tokens[at];
	if (isAddress(token)) return { as: "media", to: at + 1 };
	if (!token?.capital) return undefined;
	const known = words.sources.outlets.at(tokens, at);
	// Short names of media are words as well: `AS` is a country more often than a newspaper.
	if (known !== undefined && words.names.countries.at(tokens, at) === undefined) return { as: known.meaning, to: at + known.length };
	let to = at;
	while (tokens[to]?.kind === "word" && tokens[to]?.capital && to - at < 5) to++;
	const trade = tokens.slice(at, to).some((word) => words.sources.mediaWords.has(word.low));
	return trade && to - at > 1 ? { as: "media", to } : undefined;
};
