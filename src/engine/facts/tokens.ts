/** A word, a number or a single mark, with its place in the text it was read from. */
export interface Token {
	readonly kind: "word" | "number" | "mark" | "break";
	readonly text: string;
	/** Lower case, apostrophes straight. */
	readonly low: string;
	readonly start: number;
	readonly end: number;
	/** White space stands before it. */
	readonly spaced: boolean;
	/** Starts with an upper-case letter. */
	readonly capital: boolean;
}

/** A row of tokens: `from` up to but not `to`. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Do two stretches share a token? */
export const overlaps = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;

/** Is the token at `at` part of the stretch? */
export const holds = ({ from, to }: Stretch, at: number): boolean => from <= at && at < to;

/**
 * Words keep inner apostrophes and dots before small letters (`Jum'at`, `berita.example`); hyphens are tokens of their own, so that ranges
 * and double names can be told apart later. Two single quote marks side by side are a double one, as typed on old machines. Digits belong to a word only after capitals alone (`CB650F`, not `Rp235`), and not where decimals follow (`M5,6`). Numbers keep inner dots, commas and colons (`1.234,5`, `18:00`).
 */
const pattern =
	/''|‘‘|’’|\p{Upper}+\p{N}[\p{Alpha}\p{N}]*(?![\p{Alpha}\p{N}]|[.,]\p{N})|\p{Alpha}[\p{Alpha}\p{M}]*(?:['’`]\p{Alpha}+|\.\p{Lower}[\p{Lower}\p{N}]*(?=\P{Alpha}|$))*|\p{N}+(?:[.,:]\p{N}+)*|[\n\t]|[^\s]/gu;

const doubled: ReadonlyMap<string, string> = new Map(Object.entries({ "''": '"', "‘‘": "“", "’’": "”" }));

const kindOf = (text: string): Token["kind"] =>
	text === "\n" || text === "\t" ? "break" : /^\p{Alpha}/u.test(text) ? "word" : /^\p{N}/u.test(text) ? "number" : "mark";

/** The tokens of a text in order. Ends of lines and of cells are tokens (`break`), other white space is not. */
export const tokenize = (text: string): readonly Token[] =>
	Array.from(text.matchAll(pattern), (match) => {
		const word = match[0];
		const start = match.index;
		return {
			kind: kindOf(word),
			text: doubled.get(word) ?? word,
			low: word.toLowerCase().replace(/[’`]/gu, "'"),
			start,
			end: start + word.length,
			spaced: start === 0 || /\s/u.test(text.charAt(start - 1)),
			capital: /^\p{Upper}/u.test(word),
		};
	});

/** Is there a token, and is it one of these? */
export const isOneOf = (token: Token | undefined, texts: readonly string[]): boolean => token !== undefined && texts.includes(token.text);

/** A hyphen, or the shorter or the longer dash: writers take one for the other. */
export const isDash = (token: Token | undefined): boolean => isOneOf(token, ["-", "–", "—"]);

/** A hyphen that touches what stands before it: `Jae-in`. */
export const isHyphen = (token: Token | undefined): boolean => token?.text === "-" && !token.spaced;

/** The token behind the one at `at` where that is one of these marks, else `at` itself. */
export const skip = (tokens: readonly Token[], at: number, marks: string): number => (isOneOf(tokens[at], [...marks]) ? at + 1 : at);

/** The last token before `end` where that is one of these marks, else `end` itself. */
export const skipBack = (tokens: readonly Token[], end: number, marks: string): number =>
	isOneOf(tokens[end - 1], [...marks]) ? end - 1 : end;

/** The first of tokens `from` up to but not `to` that is so; -1 without one. The rest of the text, long as it may be, is not looked at. */
export const firstWithin = (tokens: readonly Token[], from: number, to: number, isSo: (token: Token) => boolean): number => {
	const end = Math.min(to, tokens.length);
	for (let at = Math.max(0, from); at < end; at++) {
		const token = tokens[at];
		if (token && isSo(token)) return at;
	}
	return -1;
};

/** The last of them. */
export const lastWithin = (tokens: readonly Token[], from: number, to: number, isSo: (token: Token) => boolean): number => {
	const start = Math.max(0, from);
	for (let at = Math.min(to, tokens.length) - 1; at >= start; at--) {
		const token = tokens[at];
		if (token && isSo(token)) return at;
	}
	return -1;
};
