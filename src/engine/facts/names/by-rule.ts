import type { Entity } from "../../../model/facts.ts";
import { outletAt } from "../outlets.ts";
import { type Passage, textOf } from "../passages.ts";
import type { Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { agedKind, ageEnd, isHome, isInRegion, isPlaced, isSpelledOut } from "./cues.ts";
import { type CapitalRun, runs } from "./runs.ts";
import type { NameSpan } from "./span.ts";

const isAcronym = (token: Token | undefined): boolean =>
	token !== undefined && /^[\p{Lu}\p{N}-]{2,7}$/u.test(token.text) && /^\p{Lu}{2}/u.test(token.text);

const sentenceStarts = (passage: Passage): ReadonlySet<number> =>
	new Set(
		passage.sentences.map(({ from, to }) => {
			let at = from;
			while (at < to && passage.tokens[at]?.kind === "mark") at++;
			return at;
		}),
	);

/** Words seen with a small letter somewhere: capitalised at a sentence's start they prove nothing. */
const smallWords = (passages: readonly Passage[]): ReadonlySet<string> =>
	new Set(passages.flatMap(({ tokens }) => tokens.filter((token) => token.kind === "word" && !token.capital).map((token) => token.low)));

/** Words seen capitalised inside a sentence. */
const capitalWords = (passages: readonly Passage[]): ReadonlySet<string> =>
	new Set(
		passages.flatMap((passage) => {
			const starts = sentenceStarts(passage);
			return passage.tokens
				.filter((token, at) => token.capital && !starts.has(at) && passage.tokens[at - 1]?.kind !== "mark")
				.map((token) => token.low);
		}),
	);

/** What the whole article says about the capitals of its words. */
export interface Casing {
	readonly small: ReadonlySet<string>;
	readonly capital: ReadonlySet<string>;
}

/** Which words the article writes small and which with a capital inside a sentence. */
export const casingOf = (passages: readonly Passage[]): Casing => ({ small: smallWords(passages), capital: capitalWords(passages) });

const isOrdinary = (token: Token, casing: Casing, words: Vocabulary): boolean =>
	words.functionWords.has(token.low) ||
	words.speech.reporting.has(token.low) ||
	(casing.small.has(token.low) && !casing.capital.has(token.low));

/** A run without what stands capitalised only because a sentence starts there. */
const trimmed = (
	passage: Passage,
	run: CapitalRun,
	starts: ReadonlySet<number>,
	casing: Casing,
	words: Vocabulary,
): CapitalRun | undefined => {
	let { from } = run;
	while (from < run.to) {
		const token = passage.tokens[from];
		if (token === undefined) return undefined;
		const known =
			words.names.places.at(passage.tokens, from) ??
			words.names.countries.at(passage.tokens, from) ??
			words.names.organisations.at(passage.tokens, from);
		// `WHO` is an organisation, `Who` asks.
		const isNamed = known !== undefined && (known.length > 1 || token.text === token.text.toUpperCase());
		if (token.kind === "mark" || (words.functionWords.has(token.low) && !isNamed)) {
			from += 1;
			continue;
		}
		if (!starts.has(from)) break;
		const alone = run.to === from + 1;
		if (known !== undefined || isAcronym(token)) break;
		if (isOrdinary(token, casing, words) || (alone && !casing.capital.has(token.low))) from += 1;
		else break;
	}
	return from < run.to ? { from, to: run.to } : undefined;
};

/** `Sukabumi Jawa Barat`: a run that is nothing but known places, one after the other. */
export const placeCuts = (tokens: readonly Token[], run: CapitalRun, words: Vocabulary): readonly number[] => {
	const cuts: number[] = [];
	for (let at = run.from; at < run.to; ) {
		const known = words.names.places.at(tokens, at) ?? words.names.countries.at(tokens, at);
		if (known === undefined) return [];
		cuts.push(at);
		at += known.length;
	}
	return cuts;
};

/** Cuts a run into names: known names and heads start a new one. */
const parts = (passage: Passage, run: CapitalRun, words: Vocabulary): readonly CapitalRun[] => {
	const { tokens } = passage;
	const places = placeCuts(tokens, run, words);
	if (places.length > 1) return places.map((from, i) => ({ from, to: places[i + 1] ?? run.to }));
	const cuts: number[] = [run.from];
	for (let at = run.from + 1; at < run.to; at++) {
		if (tokens[at]?.kind !== "word" || tokens[at - 1]?.text === "-") continue;
		const inOrganisation = words.names.organisationHeads.at(tokens, cuts.at(-1) ?? run.from) !== undefined;
		const addressed = words.names.honorifics.at(tokens, at) !== undefined && words.names.honorifics.before(tokens, at) === undefined;
		if (addressed && tokens[at]?.text.length !== 1) cuts.push(at);
		else if (
			words.names.placeHeads.at(tokens, at) !== undefined &&
			!inOrganisation &&
			words.names.placeHeads.at(tokens, at - 1) === undefined
		)
			cuts.push(at);
		else if (words.names.organisationHeads.at(tokens, at) !== undefined && words.names.roles.before(tokens, at) !== undefined)
			cuts.push(at);
	}
	return cuts.map((from, i) => ({ from, to: cuts[i + 1] ?? run.to }));
};

/** The name of a person after roles and honorifics, or undefined when none stands before it. */
const afterTitle = (
	tokens: readonly Token[],
	run: CapitalRun,
	words: Vocabulary,
): { readonly from: number; readonly titled: boolean; readonly sure: boolean } => {
	// `wali Kota Contoh`: an office whose last word alone is capitalised.
	const office = words.names.roles.before(tokens, run.from + 1);
	let from = (office?.length ?? 0) > 1 ? run.from + 1 : run.from;
	let titled = false;
	let sure = false;
	for (;;) {
		const honorific = words.names.honorifics.at(tokens, from);
		const found = honorific ?? words.names.roles.at(tokens, from);
		if (found === undefined || from + found.length > run.to) break;
		from += found.length;
		// After an office comes its field as often as a name; after a form of address only a name.
		sure = honorific !== undefined;
		if (tokens[from]?.text === ".") from += 1;
		titled = true;
		const complement =
			words.names.organisations.at(tokens, from) ?? words.names.countries.at(tokens, from) ?? words.names.places.at(tokens, from);
		if (complement !== undefined && from + complement.length <= run.to) from += complement.length;
	}
	return { from, titled, sure };
};

const looksLikePerson = (tokens: readonly Token[], run: CapitalRun, words: Vocabulary): boolean => {
	const before = tokens[run.from - 1];
	if (words.speech.verbs.before(tokens, run.from) !== undefined) return true;
	if (words.speech.reporting.at(tokens, run.to) !== undefined || words.speech.verbs.at(tokens, run.to) !== undefined) return true;
	if (before !== undefined && words.names.roles.before(tokens, before.text === "," ? run.from - 1 : run.from) !== undefined) return true;
	return words.names.givenNames.has(tokens[run.from]?.low ?? "");
};

/** Goes the sentence on behind the age of a run that neither opens it nor starts like a body or a place? A table of clubs has points in brackets. */
const isPlainAge = ({ tokens, sentences }: Passage, { from, to }: CapitalRun, words: Vocabulary): boolean => {
	const { names } = words;
	const next = tokens[ageEnd(tokens, to, words) ?? to];
	// At the start of a sentence a word may be capitalised for that alone, three are a name when commas part their age.
	const opens = sentences.some((sentence) => sentence.from === from) && (tokens[to]?.text !== "," || to < from + 3);
	const headed = names.organisationHeads.at(tokens, from) !== undefined || names.placeHeads.at(tokens, from) !== undefined;
	return !opens && !headed && (next?.text === "," || (next?.kind === "word" && !next.capital));
};

/** A kind, and whether the vocabulary says so rather than the looks of the run. */
interface Judgement {
	readonly kind: Entity["kind"];
	readonly sure: boolean;
}

/** Does a run begin or end as bodies and places do? */
const isBodyLike = (tokens: readonly Token[], { from, to }: CapitalRun, { names }: Vocabulary): boolean =>
	[names.organisations, names.organisationHeads, names.places, names.placeHeads].some((book) => book.at(tokens, from) !== undefined) ||
	[names.organisationTails, names.placeTails].some((book) => book.before(tokens, to) !== undefined);

const judge = (passage: Passage, run: CapitalRun, title: "addressed" | "in office" | "plain", words: Vocabulary): Judgement | undefined => {
	const { tokens } = passage;
	const { names } = words;
	const size = run.to - run.from;
	const whole = (found: { readonly length: number } | undefined): boolean => found?.length === size;
	const sure = (kind: Entity["kind"]): Judgement => ({ kind, sure: true });
	if (whole(names.countries.at(tokens, run.from)) || whole(names.places.at(tokens, run.from))) return sure("place");
	if (whole(names.organisations.at(tokens, run.from))) return sure("organisation");
	// Before the media: `RT` is a neighbourhood as well as a broadcaster.
	if (whole(names.notNames.at(tokens, run.from))) return undefined;
	if (outletAt(tokens, run.from, words)?.to === run.to) return sure("organisation");
	if (names.otherHeads.at(tokens, run.from) !== undefined || names.otherTails.before(tokens, run.to) !== undefined) return undefined;
	if (title !== "plain") {
		// `Prosecutor Lena Denby said`: where a body's name does not follow its office, two words that speak are its holder.
		const holds = names.modify && size > 1 && words.speech.reporting.at(tokens, run.to) !== undefined && !isBodyLike(tokens, run, words);
		return /^\p{Lu}\p{Ll}/u.test(tokens[run.from]?.text ?? "") ? { kind: "person", sure: title === "addressed" || holds } : undefined;
	}
	if (isSpelledOut(tokens, run)) return sure("organisation");
	if (agedKind(tokens, run, words) === "person" && size <= 4 && !isAcronym(tokens[run.from]))
		return { kind: "person", sure: isPlainAge(passage, run, words) };
	if (isPlaced(tokens, run, words) || isHome(tokens, run, words) || isInRegion(tokens, run, words)) return sure("place");
	// After an office its ministry and its holder's name run on without a mark between.
	const office = (tokens[run.from - 1]?.capital ?? false) && names.roles.before(tokens, run.from) !== undefined;
	const ends = tokens[run.to]?.text === "(" || names.honorifics.at(tokens, run.to) !== undefined;
	if (names.organisationHeads.at(tokens, run.from) !== undefined && size > 1) return { kind: "organisation", sure: !office || ends };
	if (size > 1 && names.organisationTails.before(tokens, run.to) !== undefined) return { kind: "organisation", sure: false };
	if (size > 1 && names.placeHeads.at(tokens, run.from) !== undefined) return sure("place");
	if (size > 1 && names.placeTails.before(tokens, run.to) !== undefined) return { kind: "place", sure: false };
	const speaks = words.speech.verbs.before(tokens, run.from) !== undefined && [",", '"', "”"].includes(tokens[run.from - 2]?.text ?? "");
	if (speaks && size <= 4 && !isAcronym(tokens[run.from]) && names.roles.at(tokens, run.from) === undefined) return sure("person");
	if (looksLikePerson(tokens, run, words) && !isAcronym(tokens[run.from])) return { kind: "person", sure: false };
	if (size === 1 && isAcronym(tokens[run.from])) return { kind: "organisation", sure: false };
	const before = tokens[run.from - 1];
	if (before?.kind === "word" && (names.placeCues.has(before.low) || names.belongCues.has(before.low)))
		return { kind: "place", sure: false };
	const plain =
		size >= 2 && size <= 4 && !isAcronym(tokens[run.from]) && !tokens.slice(run.from, run.to).some((token) => token.kind === "number");
	return plain ? { kind: "person", sure: false } : undefined;
};

/** Names by capitals and the pack's vocabulary alone. `sureOnly` leaves out what only looks like a name of its kind. */
export const namesByRule = (passage: Passage, casing: Casing, words: Vocabulary, sureOnly = false): readonly NameSpan[] => {
	const starts = sentenceStarts(passage);
	return runs(passage.tokens, words)
		.flatMap((run) => trimmed(passage, run, starts, casing, words) ?? [])
		.flatMap((run) => parts(passage, run, words))
		.flatMap((run) => {
			const { from, titled, sure } = afterTitle(passage.tokens, run, words);
			if (from >= run.to) return [];
			const judged = judge(passage, { from, to: run.to }, titled && sure ? "addressed" : titled ? "in office" : "plain", words);
			return judged === undefined || (sureOnly && !judged.sure)
				? []
				: [{ kind: judged.kind, text: textOf(passage, from, run.to), from, to: run.to }];
		});
};
