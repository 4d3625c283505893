import { hashText } from "./hash.ts";
import type { Lexicon } from "./lexicon.ts";
import { shape } from "./shape.ts";
import type { Token } from "./tokens.ts";

/** How a word stands to a bracket: in one right after a name whose initials it spells, in one otherwise, right before a bracketed word. */
const acronyms = { none: 0, spelt: 1, bracketed: 2, before: 3 } as const;
type Acronym = (typeof acronyms)[keyof typeof acronyms];

/** What is known of one token before its neighbours are looked at. Numbers are hashes. */
export interface Cues {
	/** Its letters without regard to case, every digit as zero. */
	readonly word: number;
	readonly shape: number;
	readonly capital: boolean;
	/** Openings and endings of one to five letters, shortest first. */
	readonly affixes: readonly number[];
	/** Bits of the lists that know it here. */
	readonly listed: number;
	/** Bounds of the run of capitalised words it stands in; `from > to` outside of runs. */
	readonly from: number;
	readonly to: number;
	readonly acronym: Acronym;
	/** Between quotation marks. */
	readonly quoted: boolean;
}

/** What stands beyond the first and the last token. */
export const edge: Cues = {
	word: 1,
	shape: 1,
	capital: false,
	affixes: [],
	listed: 0,
	from: 0,
	to: -1,
	acronym: acronyms.none,
	quoted: false,
};

/** What is known of each token of a sentence, neighbours left aside. */
export function cuesOf(sentence: readonly Token[], lexicon: Lexicon): readonly Cues[] {
	const tokens = isShouted(sentence) ? sentence.map((token) => ({ ...token, text: capitalised(token.text) })) : sentence;
	const quoted = insideQuotes(tokens);
	const listed = lexicon.listed(tokens.map(({ text }) => text));
	const capital = tokens.map(({ text }) => /^\p{Upper}/u.test(text));
	const runs = capitalRuns(capital);
	return tokens.map(({ text }, at) => {
		const lower = text.toLowerCase();
		const { from, to } = runs[at] ?? { from: 0, to: -1 };
		return {
			word: hashText(lower.replace(/\d/g, "0")),
			shape: hashText(at === 0 ? `^${shape(text)}` : shape(text)),
			capital: capital[at] ?? false,
			affixes: affixes(lower),
			listed: listed[at] ?? 0,
			from,
			to,
			acronym: acronym(tokens, at),
			quoted: quoted[at] ?? false,
		};
	});
}

/** Capitals throughout say nothing about single words: such a line is read as if each word had one capital. */
function isShouted(tokens: readonly Token[]): boolean {
	const words = tokens.filter(({ text }) => /\p{Alpha}{2}/u.test(text));
	return words.length >= 4 && words.every(({ text }) => text === text.toUpperCase());
}

const capitalised = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase();

function affixes(lower: string): readonly number[] {
	const found: number[] = [];
	for (let length = 1; length <= 5 && length < lower.length; length++)
		found.push(hashText(`${lower.slice(0, length)}-`), hashText(`-${lower.slice(-length)}`));
	return found;
}

function capitalRuns(capital: readonly boolean[]): readonly { from: number; to: number }[] {
	const runs: { from: number; to: number }[] = [];
	let run = { from: 0, to: -1 };
	capital.forEach((is, at) => {
		if (!is) run = { from: at + 1, to: at };
		else run.to = at;
		runs.push(is ? run : { from: at, to: at - 1 });
	});
	return runs;
}

function acronym(tokens: readonly Token[], at: number): Acronym {
	const text = tokens[at]?.text ?? "";
	if (tokens[at - 1]?.text === "(" && tokens[at + 1]?.text === ")") {
		const initials = tokens.slice(Math.max(0, at - 1 - text.length), at - 1).map((token) => token.text[0]?.toUpperCase());
		return initials.join("") === text ? acronyms.spelt : acronyms.bracketed;
	}
	return tokens[at + 1]?.text === "(" && tokens[at + 3]?.text === ")" ? acronyms.before : acronyms.none;
}

function insideQuotes(tokens: readonly Token[]): readonly boolean[] {
	let open = false;
	return tokens.map(({ text }) => {
		if (text === '"') open = !open;
		else if (text === "“") open = true;
		else if (text === "”") open = false;
		return open;
	});
}
