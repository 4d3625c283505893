import type { Passage } from "../passages.ts";
import { bookOf, type PhraseBook } from "../phrases.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { agedKind } from "./cues.ts";
import { placesOf } from "./places.ts";
import { areCapital, type NamedPassage, type NameSpan, renamed, spansIn, withEnds } from "./span.ts";
import { titleBefore } from "./titles.ts";

/** What the article itself tells of its bodies and places. */
interface Known {
	readonly places: PhraseBook<string>;
	readonly bodies: PhraseBook<string>;
	/** Names of companies without the words for their legal form: `Contoh` of `PT Contoh Tbk`. */
	readonly plain: ReadonlySet<string>;
}

/** A company's name without the words for its legal form; empty when it has none. */
const plainName = (text: string, { names }: Vocabulary): string => {
	const parts = text.split(" ");
	const plain = parts.filter((part) => !names.legalForms.includes(part.toLowerCase().replace(/[.()]/gu, "")));
	return plain.length < parts.length ? plain.join(" ") : "";
};

/** Is somebody addressed, aged or told by an office before a comma: `Pak Contoh`, `Contoh, 50 tahun,`, `direkturnya, Contoh`? */
const isSomebody = (passage: Passage, span: NameSpan, words: Vocabulary): boolean => {
	const { tokens } = passage;
	if (span.kind === "organisation") return false;
	if (agedKind(tokens, span, words) === "person" || words.names.honorifics.endsBefore(tokens, span.from)) return true;
	return tokens[span.from - 1]?.text === "," && titleBefore(passage, span, [], words) !== undefined;
};

const knownOf = (all: readonly NamedPassage[], words: Vocabulary): Known => {
	// Companies are called after people, who stand in the same article.
	const people = new Set(
		all.flatMap(({ passage, spans }) => spans.filter((span) => isSomebody(passage, span, words)).map(({ text }) => text)),
	);
	const bodies = spansIn(all).filter(({ kind }) => kind === "organisation");
	return {
		places: placesOf(spansIn(all), words),
		bodies: bookOf(bodies.flatMap(({ text }) => (text.includes(" ") ? [text] : []))),
		plain: new Set(bodies.map(({ text }) => plainName(text, words)).filter((name) => name !== "" && !people.has(name))),
	};
};

/** Where a body's name ends that the article has in full elsewhere, or that a place of the article ends: `Polres` before `Contoh Jaya`. */
const bodyEnd = ({ tokens }: Passage, span: NameSpan, found: readonly NameSpan[], known: Known, { names }: Vocabulary): number => {
	const { from, to } = span;
	const behind = (end: number): readonly NameSpan[] => found.filter((other) => to <= other.from && other.from < end);
	const whole = known.bodies.skip(tokens, from);
	if (whole > to && areCapital(tokens, from, whole) && behind(whole).every((other) => other.kind === "place" && other.to <= whole))
		return whole;
	const end = names.organisationHeads.startsAt(tokens, from) ? known.places.skip(tokens, to) : to;
	// `KPU Contoh`, but not `Pengadilan Negeri Contoh, Kota Lain`: what has a name of its own stands beside a place.
	const isFree = behind(end).every((other) => to === from + 1 && other.kind === "place" && other.to === end);
	return areCapital(tokens, to, end) && !tokens[end]?.capital && isFree ? end : to;
};

/** `Walhi Contoh Jaya`, `Contoh` after `PT Contoh`: a body everybody knows before a place, or a company without its legal form. */
const isBody = ({ tokens }: Passage, { from, to, kind, text }: NameSpan, known: Known, { names }: Vocabulary): boolean => {
	// `New Contoh Police Department`: a place of three words that ends like a body is one.
	const endsLikeBody = names.organisationTails.endsBefore(tokens, to) && !names.placeTails.endsBefore(tokens, to);
	if (kind === "place" && to - from > 2 && endsLikeBody) return true;
	if (kind === "organisation" || names.givenNames.has(tokens[from])) return false;
	if (known.plain.has(text)) return !names.places.fills(tokens, { from, to });
	const rest = names.organisations.skip(tokens, from);
	return (
		rest > from && rest < to && [known.places, names.places, names.countries].some((places) => places.fills(tokens, { from: rest, to }))
	);
};

/** The names with what the article's other names tell of them: bodies with the place in their name, short names of bodies. */
export const asKnown = (all: readonly NamedPassage[], words: Vocabulary): readonly NamedPassage[] => {
	const known = knownOf(all, words);
	return renamed(all, (spans, passage) => {
		const kept: NameSpan[] = [];
		for (const span of spans) {
			if (kept.some(({ to }) => span.from < to)) continue;
			if (isBody(passage, span, known, words)) kept.push({ ...span, kind: "organisation" });
			else if (span.kind === "organisation") kept.push(withEnds(passage, span, span.from, bodyEnd(passage, span, spans, known, words)));
			else kept.push(span);
		}
		return kept;
	});
};
