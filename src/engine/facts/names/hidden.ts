import type { Passage } from "../passages.ts";
import { holds, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isAged, isSpelledOut, pastAge } from "./cues.ts";
import type { NamedPassage, NameSpan } from "./span.ts";
import { isBehindOffice } from "./titles.ts";

const longest = 7;
/** A body may have another name or a number behind it as well: only initials as short as a person's are sure. */
const longestOfPerson = 3;

/** Is a token nothing but capitals, as an abbreviation or somebody's initials? */
export const isInitials = (token: Token | undefined): boolean =>
	token !== undefined && token.text.length <= longest && /^\p{Upper}{2,}$/u.test(token.text);

/** Are these initials a word of their own as well, as a hospital's, a school's or a company's are? */
export const areCommon = (token: Token | undefined, { names }: Vocabulary): boolean =>
	token !== undefined &&
	isInitials(token) &&
	[names.organisationHeads, names.placeHeads, names.legalForms, names.organisations, names.notNames].some((words) => words.has(token));

/** Where the initials stand that a cue before them announces, one or several: `berinisial AR (27), BS dan C`. */
const announced = (tokens: readonly Token[], at: number, words: Vocabulary): readonly number[] => {
	const found: number[] = [];
	for (let next = at; isInitials(tokens[next]) || (found.length > 0 && /^\p{Upper}$/u.test(tokens[next]?.text ?? "")); ) {
		found.push(next);
		next = pastAge(tokens, next + 1, words);
		if (words.names.joiners.has(tokens[next])) next += 1;
	}
	return found;
};

/** Are numbers in brackets points, since a body has some? */
const hasPoints = (all: readonly NamedPassage[], words: Vocabulary): boolean =>
	all.some(({ passage: { tokens }, spans }) =>
		spans.some(({ kind, to, text }) => kind === "organisation" && text.includes(" ") && isAged(tokens, to, words)),
	);

/** The initials of an article's hidden people: what they are, and at which tokens of a passage they are told to be somebody's. */
export interface Hidden {
	readonly texts: ReadonlySet<string>;
	readonly told: ReadonlyMap<Passage, ReadonlySet<number>>;
}

/** `direktur PT Contoh Jaya, RH, ditahan`: initials between commas behind an office and its body are its holder's, but not in a row of bodies. */
const isHolder = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const next = tokens[at + 2];
	const goesOn = next?.kind === "word" && !next.capital && !words.names.joiners.has(next);
	return tokens[at + 1]?.text === "," && goesOn && !areCommon(tokens[at], words) && isBehindOffice(tokens, at - 1, words);
};

/** Where a passage tells that initials are people's: `berinisial AR`, `AR alias Ujang`, `AR (27)`. */
const toldIn = ({ tokens }: Passage, spans: readonly NameSpan[], areAges: boolean, words: Vocabulary): readonly number[] =>
	tokens.flatMap(({ text }, at): readonly number[] => {
		if (!isInitials(tokens[at])) return [];
		// `Surya Melati Wiratama (SMW)`: those of somebody named.
		const owner = spans.find(({ kind, to }) => kind === "person" && to === at - 1);
		if (owner !== undefined && isSpelledOut(tokens, owner)) return [at];
		const cue = words.names.initialCues.before(tokens, at);
		// `kecerdasan buatan alias KB`: a thing may have another name, too.
		const isThing = cue !== undefined && words.names.aliasCues.includes(cue.meaning) && !isInitials(tokens[at - cue.length - 1]);
		if (cue !== undefined) return isThing ? [] : announced(tokens, at, words);
		const short = text.length <= longestOfPerson && !words.names.organisations.has(tokens[at]);
		// `pelajar SMK berinisial AR`: the cue is that of what follows it.
		const behind = words.names.initialCues.at(tokens, at + 1);
		const isCue = behind !== undefined && !(areCommon(tokens[at], words) && isInitials(tokens[at + 1 + behind.length]));
		const explained = (areAges && isAged(tokens, at + 1, words)) || isCue;
		return short && (explained || isHolder(tokens, at, words)) ? [at] : [];
	});

/** Initials of people whom the article does not name. */
export const hiddenPeople = (all: readonly NamedPassage[], words: Vocabulary): Hidden => {
	const areAges = !hasPoints(all, words);
	const told = new Map(all.map(({ passage, spans }) => [passage, new Set(toldIn(passage, spans, areAges, words))] as const));
	const texts = new Set([...told].flatMap(([{ tokens }, at]) => [...at].map((token) => tokens[token]?.text ?? "")));
	return { texts, told };
};

/** Does a token mean somebody hidden? What is a word as well, `dirawat di RS`, does only where the text tells so. */
export const isHidden = (passage: Passage, at: number, { texts, told }: Hidden, words: Vocabulary): boolean => {
	const token = passage.tokens[at];
	return token !== undefined && texts.has(token.text) && (!areCommon(token, words) || (told.get(passage)?.has(at) ?? false));
};

/** The hidden people where they stand and no other name does: alone, not within a run of capitals. A single letter counts only with an age. */
export const hiddenIn = (passage: Passage, hidden: Hidden, spans: readonly NameSpan[], words: Vocabulary): readonly NameSpan[] => {
	const { tokens } = passage;
	return tokens.flatMap(({ text }, at): readonly NameSpan[] => {
		const inRun = (token: Token | undefined): boolean => token?.kind === "word" && token.capital;
		if (
			!isHidden(passage, at, hidden, words) ||
			spans.some((span) => holds(span, at)) ||
			inRun(tokens[at + 1]) ||
			(inRun(tokens[at - 1]) && !words.functionWords.has(tokens[at - 1]))
		)
			return [];
		return text.length > 1 || isAged(tokens, at + 1, words) ? [{ kind: "person", text, from: at, to: at + 1 }] : [];
	});
};
