import { type Passage, startsSentence } from "../passages.ts";
import { skip, skipBack, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Casing } from "./casing.ts";
import { isHome } from "./cues.ts";
import { hiddenIn, hiddenPeople, isHidden, isInitials } from "./hidden.ts";
import { isKnownPlace } from "./places.ts";
import { inOrder, type NamedPassage, type NameSpan, renamed, spanAt, spansIn, withEnds } from "./span.ts";
import { endsLongOffice } from "./titles.ts";

/** Where the words start that an abbreviation in brackets at `open` is made of: `Rencana Tata Ruang Wilayah (RTRW)`; undefined when it is made of others. */
const spelledFrom = (tokens: readonly Token[], open: number, words: Vocabulary): number | undefined => {
	let left = tokens[open + 1]?.text ?? "";
	for (let at = open - 1; at >= 0 && left !== ""; at--) {
		const token = tokens[at];
		if (token?.capital && token.text.startsWith(left.at(-1) ?? "")) left = left.slice(0, -1);
		else if (!words.names.joiners.has(token)) return undefined;
		if (left === "") return at;
	}
	return undefined;
};

/** Abbreviations of what is nobody and nowhere: a plan, an illness, a list. */
const things = (passages: readonly Passage[], words: Vocabulary): ReadonlySet<string> =>
	new Set(
		passages.flatMap(({ tokens }) =>
			tokens.flatMap(({ text }, at) => {
				if (text !== "(" || !isInitials(tokens[at + 1]) || tokens[at + 2]?.text !== ")") return [];
				const from = spelledFrom(tokens, at, words);
				const other = from !== undefined && words.names.otherHeads.startsAt(tokens, from);
				return other
					? [
							tokens[at + 1]?.text ?? "",
							tokens
								.slice(from, at)
								.map((token) => token.text)
								.join(" "),
						]
					: [];
			}),
		),
	);

/**
 * First token of a name without a word that only opens its sentence: `Di` before `Melati`, but not in `Di Maria` when the article has that inside a
 * sentence.
 */
const withoutOpening = (passage: Passage, { from, to, kind }: NameSpan, casing: Casing, words: Vocabulary): number => {
	const { tokens } = passage;
	const first = tokens[from];
	const opens = startsSentence(passage, from);
	const isPlain = [words.functionWords, words.sources.cues, words.speech.reporting].some((book) => book.has(first));
	const isKnown = [words.names.places, words.names.countries].some((book) => book.startsAt(tokens, from));
	// `The Contoh` may be all of a body's name, `But Contoh` is not; nobody is called `The` before a place.
	const isPlace = isKnownPlace(tokens, { from: from + 1, to }, words);
	const isOwn = kind === "organisation" && words.names.legalForms.has(first) && !isPlace;
	const cut = opens && isPlain && !isOwn && to > from + 1 && !isKnown && !casing.capital.has(first?.low ?? "");
	return cut && tokens[from + 1]?.capital ? from + 1 : from;
};

/** The token behind a full stop, or behind more of a form of address in brackets: `Letkol (Purn) Budi`. */
const behindAddress = (tokens: readonly Token[], at: number, { honorifics }: Vocabulary["names"]): number => {
	if (tokens[at]?.text === ".") return at + 1;
	if (tokens[at]?.text !== "(") return at;
	const close = honorifics.skip(tokens, at + 1);
	return close > at + 1 && tokens[close]?.text === ")" ? close + 1 : at;
};

/** Where a body's name ends before the form of address of whoever holds its office: `Dinas Contoh Dr. Hj.`. */
const withoutAddress = ({ tokens }: Passage, { from, to }: NameSpan, { names }: Vocabulary): number => {
	let end = to;
	for (;;) {
		const last = skipBack(tokens, end, ".");
		const address = names.honorifics.before(tokens, last);
		const isBody = names.organisations.endsBefore(tokens, last) || names.places.endsBefore(tokens, last);
		if (address === undefined || isBody || last - address.length <= from || !tokens[behindAddress(tokens, to, names)]?.capital) return end;
		end = last - address.length;
	}
};

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

/** Where somebody's name ends before whom they are of: `Amy Lin of Norvale Police`, but not `Joan of Arc` or `Mary Queen of Scots`. */
const withoutBody = ({ tokens }: Passage, { from, to }: NameSpan, { names }: Vocabulary): number => {
	for (let at = from + 2; at < to; at++) {
		const isTitle = names.roles.endsBefore(tokens, at) || names.honorifics.endsBefore(tokens, at);
		if (tokens[at]?.spaced && names.innerJoiners.startsAt(tokens, at) && !isTitle) return at;
	}
	return to;
};

/** Where a name ends: a place before the number of its neighbourhood, `Kampung Contoh RT`, a body before a form of address, a person before a body. */
const wholeEnd = (passage: Passage, span: NameSpan, words: Vocabulary): number => {
	const { tokens } = passage;
	const { from, to, kind } = span;
	if (kind === "person") return withoutBody(passage, span, words);
	if (kind === "organisation") return withoutAddress(passage, span, words);
	// `Gunung Kembar-kembar`, cut at the dash of a word said twice.
	const [dash, again] = [tokens[to], tokens[to + 1]];
	if (dash?.text === "-" && !dash.spaced && again?.low === tokens[to - 1]?.low && !again?.spaced) return to + 2;
	const isLabel = (at: number): boolean =>
		at > from && isInitials(tokens[at]) && (words.names.notNames.has(tokens[at]) || words.amountLabels.has(tokens[at]));
	const isNumber = (at: number): boolean => tokens[at]?.kind === "number";
	let end = to;
	for (;;) {
		if (isNumber(end) && isLabel(end - 1)) end -= 1;
		else if (isNumber(end - 1) && isLabel(end - 2)) end -= 2;
		// `Kabupaten Contoh Tahun 2022`: a date begins.
		else if (end > from + 1 && words.dates.units.before(tokens, end)?.meaning === "year") end -= 1;
		else return end;
	}
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
 * initials, what an abbreviation stands for, where a name really starts and ends.
 */
export const asTold = (all: readonly NamedPassage[], casing: Casing, words: Vocabulary): readonly NamedPassage[] => {
	const hidden = hiddenPeople(all, words);
	const nobody = things(
		all.map(({ passage }) => passage),
		words,
	);
	const texts = spansIn(all).map(({ text }) => text);
	const cut = (passage: Passage, span: NameSpan): NameSpan =>
		withEnds(passage, span, withoutOpening(passage, span, casing, words), wholeEnd(passage, span, words));
	const told = (passage: Passage, span: NameSpan): readonly NameSpan[] => {
		if (nobody.has(span.text) || isNameless(passage, span, words)) return [];
		const head = placeHead(passage, span, words);
		if (head !== undefined) return [spanAt(passage, "place", head, span.to)];
		// Whether `RS` is the hospital or somebody called so is not always told.
		if (hidden.texts.has(span.text)) return isHidden(passage, span.from, hidden, words) ? [{ ...span, kind: "person" }] : [];
		if (isAddressed(passage, span, words)) return [{ ...span, kind: "person" }];
		if (span.kind === "person" && isHome(passage.tokens, span, words)) return [{ ...span, kind: "place" }];
		if (isToldBody(passage, span, words)) return [{ ...span, kind: "organisation" }];
		return [
			isQuoted(passage, span, texts.indexOf(span.text) === texts.lastIndexOf(span.text), words) ? { ...span, kind: "organisation" } : span,
		];
	};
	return renamed(all, (spans, passage) => {
		const found = spans.flatMap((span) => told(passage, cut(passage, span)));
		return inOrder([...found, ...hiddenIn(passage, hidden, found, words)]);
	});
};
