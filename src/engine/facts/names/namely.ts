import type { Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** Is it a word with one capital, or with a second as in `O'Hara`, that the pack knows for nothing but a name? */
export const isNamely = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const { names, dates } = words;
	const token = tokens[at];
	const isProper = /^\p{Upper}(?:['’]\p{Upper})?\p{Lower}+(?:['’]\p{Lower}+)?$/u.test(token?.text ?? "") && token?.spaced === true;
	const isOwner = names.possessives.some((end) => token?.low.endsWith(end));
	const own = [words.functionWords, names.notNames, names.organisationTails, names.placeTails, names.otherTails, names.residents];
	const started = [
		...[names.roles, names.honorifics, names.organisationHeads, names.organisations, names.placeHeads, names.otherHeads],
		...[names.places, names.countries, names.regions, names.companyTails, names.bodyNouns, dates.weekdays, dates.months],
	];
	return isProper && !isOwner && !own.some((book) => book.has(token)) && !started.some((book) => book.startsAt(tokens, at));
};
