import type { Passage } from "../passages.ts";
import type { Stretch, Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Casing } from "./casing.ts";
import { isAcronym } from "./runs.ts";

const isOrdinary = (token: Token, casing: Casing, words: Vocabulary): boolean =>
	words.functionWords.has(token) || words.speech.reporting.has(token) || (casing.small.has(token.low) && !casing.capital.has(token.low));

/** A run without what stands capitalised only because a sentence starts there. */
export const trimmed = (
	passage: Passage,
	run: Stretch,
	starts: ReadonlySet<number>,
	casing: Casing,
	words: Vocabulary,
): Stretch | undefined => {
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
		if (token.kind === "mark" || (words.functionWords.has(token) && !isNamed)) {
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
export const placeCuts = (tokens: readonly Token[], run: Stretch, words: Vocabulary): readonly number[] => {
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
export const parts = (passage: Passage, run: Stretch, words: Vocabulary): readonly Stretch[] => {
	const { tokens } = passage;
	const places = placeCuts(tokens, run, words);
	if (places.length > 1) return places.map((from, i) => ({ from, to: places[i + 1] ?? run.to }));
	const cuts: number[] = [run.from];
	for (let at = run.from + 1; at < run.to; at++) {
		if (tokens[at]?.kind !== "word" || tokens[at - 1]?.text === "-") continue;
		const inOrganisation = words.names.organisationHeads.startsAt(tokens, cuts.at(-1) ?? run.from);
		const addressed = words.names.honorifics.startsAt(tokens, at) && !words.names.honorifics.endsBefore(tokens, at);
		if (words.names.firstParts.startsAt(tokens, at)) cuts.push(at);
		else if (addressed && tokens[at]?.text.length !== 1) cuts.push(at);
		else if (words.names.placeHeads.startsAt(tokens, at) && !inOrganisation && !words.names.placeHeads.startsAt(tokens, at - 1))
			cuts.push(at);
		else if (words.names.organisationHeads.startsAt(tokens, at) && words.names.roles.endsBefore(tokens, at)) cuts.push(at);
	}
	return cuts.map((from, i) => ({ from, to: cuts[i + 1] ?? run.to }));
};
