import { range } from "../../../model/range.ts";
import type { Passage } from "../passages.ts";
import type { Stretch, Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Casing } from "./casing.ts";
import { isAcronym } from "./runs.ts";

const isOrdinary = (token: Token, casing: Casing, words: Vocabulary): boolean =>
	words.functionWords.has(token) || words.speech.reporting.has(token) || (casing.small.has(token.low) && !casing.capital.has(token.low));

/** A run without what stands capitalised only because a sentence starts there. `starts`: the first token of each sentence. */
export const trimmed = (
	{ tokens }: Passage,
	run: Stretch,
	starts: ReadonlySet<number>,
	casing: Casing,
	words: Vocabulary,
): Stretch | undefined => {
	const { places, countries, organisations } = words.names;
	const isNoName = (at: number): boolean => {
		const token = tokens[at];
		if (token === undefined || token.kind === "mark") return true;
		const known = places.at(tokens, at) ?? countries.at(tokens, at) ?? organisations.at(tokens, at);
		// `WHO` is an organisation, `Who` asks.
		const isNamed = known !== undefined && (known.length > 1 || token.text === token.text.toUpperCase());
		if (words.functionWords.has(token) && !isNamed) return true;
		if (!starts.has(at) || known !== undefined || isAcronym(token)) return false;
		const isAlone = at === run.to - 1;
		return isOrdinary(token, casing, words) || (isAlone && !casing.capital.has(token.low));
	};
	const from = range(run.from, run.to).find((at) => !isNoName(at));
	return from === undefined ? undefined : { from, to: run.to };
};

/** The stretches that begin at these tokens, each up to the next, the last up to `to`. */
const stretchesFrom = (starts: readonly number[], to: number): readonly Stretch[] =>
	starts.map((from, i) => ({ from, to: starts[i + 1] ?? to }));

/** `Sukabumi Jawa Barat`: the known places, one after the other, that are all of a run; none where it holds anything else. */
export const placesIn = (tokens: readonly Token[], run: Stretch, words: Vocabulary): readonly Stretch[] => {
	const starts: number[] = [];
	for (let at = run.from; at < run.to; ) {
		const known = words.names.places.at(tokens, at) ?? words.names.countries.at(tokens, at);
		if (known === undefined) return [];
		starts.push(at);
		at += known.length;
	}
	return stretchesFrom(starts, run.to);
};

/** Does a name of its own begin at `at`, inside a run? `start`: where the name before it begins. */
const beginsName = (tokens: readonly Token[], at: number, start: number, { names }: Vocabulary): boolean => {
	if (tokens[at]?.kind !== "word" || tokens[at - 1]?.text === "-") return false;
	const isAddressed = names.honorifics.startsAt(tokens, at) && !names.honorifics.endsBefore(tokens, at) && tokens[at]?.text.length !== 1;
	const isPlace =
		names.placeHeads.startsAt(tokens, at) && !names.placeHeads.startsAt(tokens, at - 1) && !names.organisationHeads.startsAt(tokens, start);
	const isBody = names.organisationHeads.startsAt(tokens, at) && names.roles.endsBefore(tokens, at);
	return names.firstParts.startsAt(tokens, at) || isAddressed || isPlace || isBody;
};

/** Cuts a run into names: known names and heads start a new one. */
export const parts = ({ tokens }: Passage, run: Stretch, words: Vocabulary): readonly Stretch[] => {
	const places = placesIn(tokens, run, words);
	if (places.length > 1) return places;
	const starts = [run.from];
	for (const at of range(run.from + 1, run.to)) if (beginsName(tokens, at, starts.at(-1) ?? run.from, words)) starts.push(at);
	return stretchesFrom(starts, run.to);
};
