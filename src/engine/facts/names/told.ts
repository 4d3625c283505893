import { type Passage, startsSentence } from "../passages.ts";
import { skip, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Casing } from "./casing.ts";
import { isHome } from "./cues.ts";
import { whole } from "./ends.ts";
import { hiddenIn, hiddenPeople, isHidden, isInitials } from "./hidden.ts";
import { inOrder, type NamedPassage, type NameSpan, renamed, repeated, spanAt } from "./span.ts";
import { endsLongOffice } from "./titles.ts";

/** Where the words start that an abbreviation in brackets at `open` is made of: `Rencana Tata Ruang Wilayah (RTRW)`; undefined when it is made of others. */
const spelledFrom = (tokens: readonly Token[], open: number, words: Vocabulary): number | undefined => {
	let left = tokens[open + 1]?.text ?? "";
	for (let at = open - 1; at >= 0; at--) {
		const token = tokens[at];
		if (token?.capital && token.text.startsWith(left.at(-1) ?? "")) left = left.slice(0, -1);
		else if (!words.names.joiners.has(token)) return undefined;
		if (left === "") return at;
	}
	return undefined;
};

/** What is nobody and nowhere, a plan, an illness, a list: its name and what stands for that in brackets. */
const namesOfThings = (all: readonly NamedPassage[], words: Vocabulary): ReadonlySet<string> =>
	new Set(
		all.flatMap(({ passage: { tokens } }) =>
			tokens.flatMap(({ text }, open) => {
				const short = tokens[open + 1];
				if (text !== "(" || !isInitials(short) || tokens[open + 2]?.text !== ")") return [];
				const from = spelledFrom(tokens, open, words);
				if (from === undefined || !words.names.otherHeads.startsAt(tokens, from)) return [];
				const name = tokens.slice(from, open).map((token) => token.text);
				return [short?.text ?? "", name.join(" ")];
			}),
		),
	);

/**
 * The kind of place a person's name really is of, `Perumahan Griya Asri`: its word's first token; undefined for a person. A village may have an
 * officer of that name; a name between commas behind an office and its house is who holds it: `Pengasuh Pesantren Contoh, KH Surya`.
 */
const placeHead = ({ tokens }: Passage, { from, to, kind }: NameSpan, words: Vocabulary): number | undefined => {
	const { names, functionWords } = words;
	const head = names.placeHeads.before(tokens, from);
	const start = from - (head?.length ?? 0);
	const before = tokens[start - 1];
	if (kind !== "person" || head === undefined || !tokens[start]?.capital || names.otherHeads.includes(head.meaning)) return undefined;
	// `sehingga Desa Contoh terisolasi`: behind a small word that is none of an office.
	const isFree = before?.kind === "word" && !before.capital && functionWords.has(before);
	if (names.settlements.includes(head.meaning) && !isFree) return undefined;
	const isLed = names.roles.endsBefore(tokens, start) && tokens[to]?.text === "," && tokens[to + 1]?.capital === true;
	// `Partai Republik Budi`: behind another capital the word belongs to a name of its own.
	if (before?.capital && !isLed) return undefined;
	return endsLongOffice(tokens, from, words) ? undefined : start;
};

/** `Desa Tingkat`, `Juara II`: the word for a kind of place or thing, and then no name of one. */
const isNameless = (passage: Passage, { from, to, kind }: NameSpan, { names, amountLabels }: Vocabulary): boolean => {
	const { tokens } = passage;
	const last = tokens[to - 1];
	// `Puncak arus mudik …`: a word for a kind of place that opens its sentence is no name before a small noun.
	const opens = startsSentence(passage, from);
	if (kind === "place" && opens && to === from + 1 && names.placeHeads.has(last) && tokens[to]?.kind === "word" && !tokens[to]?.capital)
		return true;
	// `No. 18`: the word for a number.
	if (to === from + 1 && amountLabels.has(last) && tokens[skip(tokens, to, ".")]?.kind === "number") return true;
	if (names.otherHeads.fills(tokens, { from, to: to - 1 }) && /^[IVX]+$/u.test(last?.text ?? "")) return true;
	return kind === "place" && to === from + 2 && names.placeHeads.fills(tokens, { from, to: from + 1 }) && names.otherHeads.has(last);
};

/** `Demi menjaga`: a word that only opens its sentence, unless the article has it as a name inside one: `aktris Demi Wiratama`. */
const isOpening = (passage: Passage, { from, to }: NameSpan, casing: Casing, words: Vocabulary): boolean => {
	const [word, next] = [passage.tokens[from], passage.tokens[to]];
	const isAlone = to === from + 1 && next?.kind === "word" && !next.capital;
	return isAlone && words.functionWords.has(word) && startsSentence(passage, from) && !casing.capital.has(word?.low ?? "");
};

/** `Haji Oman`: behind a form of address a word that could be a place is a person. */
const isAddressed = ({ tokens }: Passage, { from, to, kind }: NameSpan, { names }: Vocabulary): boolean => {
	const address = names.honorifics.before(tokens, from);
	const first = address && tokens[from - address.length];
	const isOffice = names.roles.endsBefore(tokens, from) || names.placeHeads.endsBefore(tokens, from);
	return kind === "place" && to === from + 1 && !isInitials(tokens[from]) && (first?.capital ?? false) && !isOffice;
};

/** Words between the comma of an apposition and its noun: `a small Norvale-based company`. */
const appositionReach = 7;

/** `Contoh Jaya, a Norvale-based company,`: what is put in behind a name says that it is a body's. */
const isToldBody = ({ tokens }: Passage, { from, to, kind }: NameSpan, words: Vocabulary): boolean => {
	if (kind === "organisation" || tokens[to]?.text !== "," || words.names.givenNames.has(tokens[from])) return false;
	const noun = to + 1 + (words.names.modify ? (words.sources.determiners.at(tokens, to + 1)?.length ?? appositionReach) : 0);
	for (let at = noun; at - to <= appositionReach; at++) {
		const body = words.names.bodyNouns.at(tokens, at);
		// `a company director`: the noun is only what another is of.
		const behind = tokens[at + (body?.length ?? 0)];
		if (body !== undefined && !(words.names.modify && behind?.kind === "word" && !words.functionWords.has(behind))) return true;
		const token = tokens[at];
		const tells = token?.text === "-" || (token?.kind === "word" && !words.functionWords.has(token));
		if (!words.names.modify || !tells || words.names.roles.startsAt(tokens, at)) return false;
	}
	return false;
};

/**
 * `dikutip dari Contoh Ekspres`: what is quoted by its name is no place and, where the article never comes back to it, no person, unless the pack
 * knows one.
 */
const isQuoted = ({ tokens }: Passage, { from, to, kind }: NameSpan, once: boolean, { names, sources }: Vocabulary): boolean => {
	if (sources.cues.before(tokens, from)?.meaning !== "media" || names.givenNames.has(tokens[from])) return false;
	const known = [names.places, names.countries, names.placeHeads, names.knownPeople].some((book) => book.startsAt(tokens, from));
	return !known && ((kind === "place" && (once || to > from + 1)) || (kind === "person" && once));
};

/**
 * The names with what the words around them tell of their nature, which a tagger that looks at one sentence cannot know: who hides behind
 * initials, what an abbreviation stands for.
 */
export const asTold = (all: readonly NamedPassage[], casing: Casing, words: Vocabulary): readonly NamedPassage[] => {
	const hidden = hiddenPeople(all, words);
	const nobody = namesOfThings(all, words);
	const again = repeated(all);
	const told = (passage: Passage, span: NameSpan): readonly NameSpan[] => {
		if (nobody.has(span.text) || isNameless(passage, span, words) || isOpening(passage, span, casing, words)) return [];
		const head = placeHead(passage, span, words);
		if (head !== undefined) return [spanAt(passage, "place", head, span.to)];
		// Whether `RS` is the hospital or somebody called so is not always told.
		if (hidden.texts.has(span.text)) return isHidden(passage, span.from, hidden, words) ? [{ ...span, kind: "person" }] : [];
		if (isAddressed(passage, span, words)) return [{ ...span, kind: "person" }];
		if (span.kind === "person" && isHome(passage.tokens, span, words)) return [{ ...span, kind: "place" }];
		if (isToldBody(passage, span, words)) return [{ ...span, kind: "organisation" }];
		return [isQuoted(passage, span, !again.has(span.text), words) ? { ...span, kind: "organisation" } : span];
	};
	return renamed(all, (spans, passage) => {
		const found = spans.flatMap((span) => told(passage, whole(passage, span, casing, words)));
		return inOrder([...found, ...hiddenIn(passage, hidden, found, words)]);
	});
};
