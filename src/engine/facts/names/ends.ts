import { range } from "../../../model/range.ts";
import { type Passage, startsSentence } from "../passages.ts";
import { isHyphen, skipBack, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Casing } from "./casing.ts";
import { isInitials } from "./hidden.ts";
import { isKnownPlace } from "./places.ts";
import { type NameSpan, withEnds } from "./span.ts";
import { isDayOfName } from "./titles.ts";

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

/** Where somebody's name ends before whom they are of: `Amy Lin of Norvale Police`, but not `Joan of Arc` or `Mary Queen of Scots`. */
const withoutBody = ({ tokens }: Passage, { from, to }: NameSpan, { names }: Vocabulary): number => {
	for (let at = from + 2; at < to; at++) {
		const isTitle = names.roles.endsBefore(tokens, at) || names.honorifics.endsBefore(tokens, at);
		if (tokens[at]?.spaced && names.innerJoiners.startsAt(tokens, at) && !isTitle) return at;
	}
	return to;
};

/**
 * Where somebody's name ends before a small word that no name has inside: `Lena Denby` of `Lena Denby said Sunday`; a weekday behind several words is
 * none of it.
 */
const withoutClause = ({ tokens }: Passage, { from, to }: NameSpan, words: Vocabulary): number => {
	const isSmall = (at: number): boolean => {
		const token = tokens[at];
		const isPart = words.names.particles.has(token) || words.names.innerJoiners.startsAt(tokens, at);
		return token?.kind === "word" && token.spaced && /^\p{Lower}{2}/u.test(token.text) && !isPart;
	};
	const small = range(from + 1, to).find(isSmall) ?? to;
	const day = words.dates.weekdays.skipBack(tokens, small);
	return day > from + 1 && !isDayOfName(tokens, day, words) ? day : small;
};

/** Where a place's name ends before a weekday, the number of its neighbourhood, `Kampung Contoh RT`, or a year. */
const withoutDayOrNumber = ({ tokens }: Passage, { from, to }: NameSpan, words: Vocabulary): number => {
	// `Gunung Kembar-kembar`, cut at the dash of a word said twice.
	const [dash, again] = [tokens[to], tokens[to + 1]];
	if (isHyphen(dash) && again?.low === tokens[to - 1]?.low && !again?.spaced) return to + 2;
	const isLabel = (at: number): boolean =>
		at > from && isInitials(tokens[at]) && (words.names.notNames.has(tokens[at]) || words.amountLabels.has(tokens[at]));
	const isNumber = (at: number): boolean => tokens[at]?.kind === "number";
	let end = to;
	for (;;) {
		if (isNumber(end) && isLabel(end - 1)) end -= 1;
		else if (isNumber(end - 1) && isLabel(end - 2)) end -= 2;
		// `Kabupaten Contoh Tahun 2022`: a date begins.
		else if (end > from + 1 && words.dates.units.before(tokens, end)?.meaning === "year") end -= 1;
		// `di Jakarta Rabu`, but `Pasar Minggu` is all of a name.
		else if (words.dates.weekdays.has(tokens[end - 1]) && isKnownPlace(tokens, { from, to: end - 1 }, words)) end -= 1;
		else return end;
	}
};

const wholeEnd = (passage: Passage, span: NameSpan, words: Vocabulary): number => {
	switch (span.kind) {
		case "person":
			return withoutClause(passage, { ...span, to: withoutBody(passage, span, words) }, words);
		case "organisation":
			return withoutAddress(passage, span, words);
		case "place":
			return withoutDayOrNumber(passage, span, words);
	}
};

/** A name from where it really starts to where it ends, as the words around it tell. */
export const whole = (passage: Passage, span: NameSpan, casing: Casing, words: Vocabulary): NameSpan =>
	withEnds(passage, span, withoutOpening(passage, span, casing, words), wholeEnd(passage, span, words));
