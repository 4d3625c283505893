import { behindNickname } from "../names/grown.ts";
import type { Passage } from "../passages.ts";
import { firstWithin, holds, isDash, isOneOf, lastWithin, type Stretch, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Quoted } from "./quoted.ts";
import { speakerEnd } from "./speaker-end.ts";

/** Who is said to speak: the tokens that name the speaker, and that of the verb. */
export interface Attribution extends Stretch {
	readonly verb: number;
	/** The verb or a pronoun stands for somebody named before: `ujarnya`, `kata dia`. */
	readonly pronoun: boolean;
	/** Where it stands to a quote that it touches: then all of it tells who speaks. */
	readonly beside?: "behind" | "ahead";
}

/** A verb speaks for a quote that opens at most so many tokens behind it, a name and a colon for one right behind so many. */
const reach = { verb: 40, name: 6 };

/** A name that signs a quote behind a dash has so many tokens at most. */
const longestSignature = 8;

const quoteMarks = ['"', "“", "”"];
const closingMarks = ['"', "”"];
const marks = [",", ":", ";", "-", "–", "—"];

/** A speech verb at `at`: how many tokens it takes and whether the speaker is in its suffix. */
export const verbAt = (
	tokens: readonly Token[],
	at: number,
	words: Vocabulary,
): { readonly length: number; readonly suffixed: boolean } | undefined => {
	const token = tokens[at];
	if (token?.kind !== "word") return undefined;
	const verb = words.speech.verbs.at(tokens, at) ?? words.speech.reporting.at(tokens, at);
	if (verb !== undefined) return { length: verb.length, suffixed: false };
	for (const suffix of words.speech.suffixes) {
		if (token.low.endsWith(suffix) && words.speech.verbs.includes(token.low.slice(0, -suffix.length))) return { length: 1, suffixed: true };
	}
	return undefined;
};

/** Tokens behind a quote within which a capitalised verb is still its own: "…" Said she. */
const nearQuote = 3;

/** Is a speaker told by a pronoun alone: `kata dia`? */
const isPronoun = (tokens: readonly Token[], { from, to }: Stretch, { speech }: Vocabulary): boolean =>
	to - from <= 2 && speech.pronouns.has(tokens[from]);

/** The speaker told behind the verb or cue at `verb`, from the token `from` on and up to `limit`; undefined where nothing stands there. */
export const speakerBehind = (
	{ tokens }: Passage,
	verb: number,
	from: number,
	words: Vocabulary,
	limit = tokens.length,
): Attribution | undefined => {
	const to = Math.min(limit, speakerEnd(tokens, from, words));
	return to > from ? { from, to, verb, pronoun: isPronoun(tokens, { from, to }, words) } : undefined;
};

/** The token behind adverbs that stand at `at`, but for one that is a verb of speech as well. */
const behindAdverbs = (tokens: readonly Token[], at: number, words: Vocabulary): number => {
	let end = at;
	while (verbAt(tokens, end, words) === undefined) {
		const adverb = words.speech.adverbs.at(tokens, end);
		if (adverb === undefined) break;
		end += adverb.length;
	}
	return end;
};

/** `kata Budi`, `kata lagi dia`: who speaks behind a verb that ends at `end`, over an adverb. */
const verbThenSpeaker = (passage: Passage, verb: number, end: number, words: Vocabulary): Attribution | undefined => {
	const { tokens } = passage;
	const { adverbs, pronouns, speakerFirst } = words.speech;
	const told = speakerBehind(passage, verb, adverbs.skip(tokens, end), words);
	// `in "Harbour 9," says he read the script`: where a pronoun may stand before its verb, more words behind it are a clause of their own.
	const isClause = speakerFirst && !told?.pronoun && pronouns.has(told && tokens[told.from]);
	return told && !isClause ? { ...told, beside: "behind" } : undefined;
};

/** `…," kata Budi`, `…," ujarnya`, `…." Kata sumber itu.`, `…," Smith said`. */
export const attributionAfter = (passage: Passage, quoted: Quoted, words: Vocabulary): Attribution | undefined => {
	const { tokens } = passage;
	let marked = quoted.close + 1;
	while (isOneOf(tokens[marked], marks) || tokens[marked]?.text === ".") marked++;
	const at = behindAdverbs(tokens, marked, words);
	// A capitalised word is read as a verb only right behind the quote: further on it begins a sentence.
	if (!tokens[at]?.capital || at - quoted.close <= nearQuote) {
		const verb = verbAt(tokens, at, words);
		if (verb !== undefined) return verb.suffixed ? inSuffix(at) : verbThenSpeaker(passage, at, at + verb.length, words);
	}
	return (words.speech.speakerFirst ? nameThenVerb(passage, quoted, at, words) : undefined) ?? signature(passage, quoted, words);
};

/** `“…” – Budi Santoso`: nothing but a name after a dash, up to the end of the line or the next quote. */
const signature = ({ tokens }: Passage, { close }: Quoted, words: Vocabulary): Attribution | undefined => {
	const from = close + 2;
	const end = firstWithin(tokens, close + 1, tokens.length, ({ kind, text }) => kind === "break" || text === '"' || text === "“");
	const to = end < 0 ? tokens.length : end;
	if (!(isDash(tokens[close + 1]) || tokens[close + 1]?.text === "―") || !tokens[from]?.capital || to - from > longestSignature)
		return undefined;
	const named = tokens.slice(from, to).every((token) => token.capital || token.kind === "mark" || words.names.particles.has(token));
	return named ? { from, to, verb: close + 1, pronoun: false } : undefined;
};

/** `ujarnya`: the verb at `at` has its speaker in its suffix, somebody named before. */
export const inSuffix = (at: number): Attribution => ({ from: at, to: at + 1, verb: at, pronoun: true });

/** `Smith later said`: where a subject that begins at `from` ends before small words and the verb at `verb`. */
const beforeAdverbs = (tokens: readonly Token[], from: number, verb: number, words: Vocabulary): number => {
	let to = verb;
	while (to > from) {
		const adverb = words.speech.adverbs.before(tokens, to);
		if (adverb === undefined) break;
		to -= adverb.length;
	}
	return to;
};

/** Do the quoted words end like a speech, with a mark of their own or a comma right behind? A title in the middle of a sentence does not. */
const isClosedSpeech = ({ tokens }: Passage, { close }: Quoted): boolean => {
	const last = isOneOf(tokens[close - 1], ["'", "’"]) ? close - 2 : close - 1;
	return isOneOf(tokens[last], [",", "!", "?", "…", "-", "–", "—"]) || isOneOf(tokens[close + 1], marks);
};

/** Tokens a speaker told at length may take between a quote and its verb. */
const longestSpeaker = 30;

/** `…," the minister told reporters`: the speaker stands between quote and verb, in the same sentence. */
const nameThenVerb = (passage: Passage, quoted: Quoted, from: number, words: Vocabulary): Attribution | undefined => {
	const { tokens } = passage;
	if (!isClosedSpeech(passage, quoted)) return undefined;
	const { to: end } = sentenceOf(passage, from);
	for (let at = from; at < end && at - from <= longestSpeaker; at++) {
		const token = tokens[at];
		// `Superintendent Bo “Beau” Denby said`.
		const name = behindNickname(tokens, at);
		if (name !== undefined) {
			at = name;
			continue;
		}
		if (token === undefined || token.kind === "break" || isOneOf(token, quoteMarks)) return undefined;
		const verb = verbAt(tokens, at, words);
		if (verb !== undefined && at > from && !token.capital) {
			const to = beforeAdverbs(tokens, from, at, words);
			return { from, to, verb: at, pronoun: isPronoun(tokens, { from, to }, words), beside: "behind" };
		}
	}
	return undefined;
};

/** The sentence that holds the token `at`; the whole passage where none does. */
const sentenceOf = (passage: Passage, at: number): Stretch =>
	passage.sentences.find((sentence) => holds(sentence, at)) ?? { from: 0, to: passage.tokens.length };

/**
 * `Budi mengatakan, "…"`, `Kata Budi, "…"`, `Menurut Budi, "…"`: the last speech verb before the quote in the same sentence, with the
 * subject before it or the speaker after it.
 */
export const attributionBefore = (passage: Passage, quoted: Quoted, words: Vocabulary): Attribution | undefined => {
	const { tokens } = passage;
	const { from: start } = sentenceOf(passage, quoted.open);
	let before = quoted.open;
	while (before > start && (isOneOf(tokens[before - 1], marks) || words.speech.complementizers.endsBefore(tokens, before))) before--;
	for (let at = before - 1; at >= start && quoted.open - at <= reach.verb; at--) {
		if (isOneOf(tokens[at], quoteMarks)) return undefined;
		const cue = words.speech.accordingTo.at(tokens, at);
		if (cue !== undefined) {
			const from = at + cue.length;
			// `Menurut "…"`: not the article's own words, whoever says them.
			return speakerBehind(passage, at, from, words) ?? { from, to: from, verb: at, pronoun: false };
		}
		const verb = verbAt(tokens, at, words);
		if (verb === undefined) continue;
		const beside = at + verb.length === before;
		const subject = words.speech.reporting.startsAt(tokens, at) || (beside && words.speech.speakerFirst);
		// `"It is over," said Denby, "but not here"`: before the verb stand only words that it speaks for.
		const isBehindQuote = isOneOf(tokens[tokens[at - 1]?.text === "," ? at - 2 : at - 1], closingMarks);
		if (subject && at > start && !isBehindQuote) {
			const told = subjectBefore(passage, at, words);
			return told && beside ? { ...told, beside: "ahead" } : told;
		}
		if (verb.suffixed) return inSuffix(at);
		return speakerBehind(passage, at, at + verb.length, words, before);
	}
	// `Budi: "…"`.
	if (tokens[quoted.open - 1]?.text === ":" && quoted.open - 1 - start <= reach.name)
		return { from: start, to: quoted.open - 1, verb: quoted.open - 1, pronoun: false };
	return undefined;
};

/** Where what may be a verb's subject begins: with its sentence, or behind words quoted before it: `"Hopefully," Denby said, "…"`. */
const subjectStart = (passage: Passage, verb: number): number => {
	const { from } = sentenceOf(passage, verb);
	const { tokens } = passage;
	const quote = lastWithin(tokens, from, verb, ({ text }) => ['"', "”"].includes(text));
	const told = isOneOf(tokens[quote - 1], [",", "!", "?"]) || tokens[quote + 1]?.text === ",";
	return told && tokens.slice(quote + 1, verb).some(({ kind }) => kind === "word") ? Math.max(from, quote + 1) : from;
};

/** The subject of a reporting verb: everything before it in its sentence; who in there speaks is for the names to tell. */
export const subjectBefore = (passage: Passage, verb: number, words: Vocabulary): Attribution | undefined => {
	const { tokens } = passage;
	const from = subjectStart(passage, verb);
	const to = beforeAdverbs(tokens, from, verb, words);
	if (to <= from) return undefined;
	const last = tokens[to - 1];
	return { from, to, verb, pronoun: last !== undefined && words.speech.pronouns.has(last) };
};
