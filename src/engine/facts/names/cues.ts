import type { Entity } from "../../../model/reading/facts.ts";
import type { PhraseBook } from "../phrases.ts";
import { type Stretch, skip, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { areProper } from "./span.ts";

/** `Gerakan Contoh Bersama (GCB)`: an abbreviation of just these words follows in brackets. With three letters or more only bodies are abbreviated so. */
export const isSpelledOut = (tokens: readonly Token[], { from, to }: Stretch): boolean => {
	const short = tokens[to + 1]?.text ?? "";
	const initials = tokens.slice(from, to).map(({ text, capital }) => (capital ? text.charAt(0) : ""));
	return tokens[to]?.text === "(" && short.length > 2 && initials.join("") === short && tokens[to + 2]?.text === ")";
};

/** `desa itu`, `kampungnya`: does a word point at something told before? */
const pointsBack = (token: Token | undefined, words: Vocabulary): boolean =>
	token !== undefined && (words.speech.demonstratives.has(token) || words.speech.suffixes.some((suffix) => token.low.endsWith(suffix)));

/** Where an age ends that starts at `at` with its mark: `(37)`, `, 22,`, `(60 tahun)`, `, 39 tahun,`; undefined where none does. */
export const ageEnd = (tokens: readonly Token[], at: number, words: Vocabulary): number | undefined => {
	if (!/^[1-9]\d$/u.test(tokens[at + 1]?.text ?? "")) return undefined;
	const unit = words.dates.units.at(tokens, at + 2);
	const end = at + 2 + (unit?.meaning === "year" ? unit.length : 0);
	const [open, close] = [tokens[at]?.text, tokens[end]?.text];
	if (open === "(" && close === ")") return end + 1;
	return open === "," && close === "," ? end : undefined;
};

/** The token behind a name that ends at `to`, with its age and a comma where they follow: `Budi (37),`. */
export const pastAge = (tokens: readonly Token[], to: number, words: Vocabulary): number =>
	skip(tokens, ageEnd(tokens, to, words) ?? to, ",");

/** `Budi (37)`, `Budi, 22,`: does an age stand at `at`? */
export const isAged = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => ageEnd(tokens, at, words) !== undefined;

/**
 * What an age behind a name makes of it: a person, but for `Masjid Raya, 50 tahun,`. Buildings and bodies are years old as well, and their
 * names begin or end so. Undefined without an age, and where points may stand in the brackets: `Contoh FC (61)`.
 */
export const agedKind = (tokens: readonly Token[], { from, to }: Stretch, words: Vocabulary): Entity["kind"] | undefined => {
	const { names } = words;
	if (!isAged(tokens, to, words)) return undefined;
	if (names.givenNames.has(tokens[from])) return "person";
	const isBody = names.organisationTails.endsBefore(tokens, to);
	if (words.dates.units.at(tokens, to + 2)?.meaning !== "year") return isBody ? undefined : "person";
	const isHeaded = (heads: PhraseBook<string>): boolean => to - from > (heads.at(tokens, from)?.length ?? to - from);
	if (isBody || isHeaded(names.organisationHeads)) return "organisation";
	return isHeaded(names.placeHeads) || names.placeTails.endsBefore(tokens, to) ? "place" : "person";
};

/** So many words at most may stand between the word for a kind of place and the place. */
const betweenKind = 2;

/** `kota perbatasan Contoh`, `desa itu, Contoh.`: a small word for a kind of place before it, and no verb of speech after. */
export const isPlaced = (tokens: readonly Token[], { from, to }: Stretch, words: Vocabulary): boolean => {
	if (to - from > 2 || words.speech.reporting.startsAt(tokens, to)) return false;
	const comma = tokens[from - 1]?.text === ",";
	if (comma && ![".", ","].includes(tokens[to]?.text ?? ".")) return false;
	const beside = comma ? from - 2 : from - 1;
	for (let at = beside; at >= 0 && beside - at <= betweenKind; at--) {
		const token = tokens[at];
		if (token?.kind !== "word" || token.capital || words.functionWords.has(token)) return false;
		// `bendahara desa, Budi`: a comma names the place only where something happens in it, or where it was told before.
		if (words.names.settlements.has(token))
			return !comma || words.names.placeCues.has(tokens[at - 1]) || pointsBack(tokens[from - 2], words);
	}
	return false;
};

/** Words a place before its region may take. */
const longestTown = 3;

/** `mengguncang Contoh Jaya, Aceh,`: a name before a region that the pack knows is a town of it, unless its words or those before it tell somebody. */
export const isInRegion = (tokens: readonly Token[], { from, to }: Stretch, words: Vocabulary): boolean => {
	const { names, speech } = words;
	const end = names.regions.skip(tokens, to + 1);
	const before = tokens[from - 1];
	const behind = tokens[end];
	const isFree =
		before?.kind === "word" &&
		!before.capital &&
		!names.roles.endsBefore(tokens, from) &&
		!names.honorifics.endsBefore(tokens, from) &&
		!names.joiners.has(before) &&
		!speech.prepositions.has(before) &&
		!speech.verbs.endsBefore(tokens, from);
	return (
		tokens[to]?.text === "," &&
		end > to + 1 &&
		to - from <= longestTown &&
		isFree &&
		!behind?.capital &&
		!names.joiners.has(behind) &&
		!(behind?.text === "," && names.joiners.has(tokens[end + 1])) &&
		!names.givenNames.has(tokens[from]) &&
		!names.organisationHeads.startsAt(tokens, from) &&
		areProper(tokens, { from, to })
	);
};

/** `Budi, warga Contoh Jaya`: people are residents of a place. After a verb of speech the word is an office, and a person's name follows. */
export const isHome = (tokens: readonly Token[], { from, to }: Stretch, words: Vocabulary): boolean => {
	const { names, speech } = words;
	return (
		names.residents.has(tokens[from - 1]) &&
		to - from <= 3 &&
		!speech.verbs.endsBefore(tokens, from - 1) &&
		!names.givenNames.has(tokens[from]) &&
		areProper(tokens, { from, to }) &&
		!names.organisationHeads.startsAt(tokens, from)
	);
};
