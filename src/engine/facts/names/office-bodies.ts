import type { Passage } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { areNames, type NamedPassage, type NameSpan, renamed, spanAt, spansIn } from "./span.ts";

/** A single word behind a body may be the rest of its name, two are its office's holder. */
const fewestOfHolder = 2;

/**
 * Where the body ends with which a name opens, a company by the trade in its name and a club with the town in its own: `Contoh Sekuritas` of
 * `Contoh Sekuritas Surya Winata`, `Contoh FC Melati` of `Contoh FC Melati Surya Winata`; undefined without one.
 */
const bodyEnd = (
	passage: Passage,
	span: NameSpan,
	bodies: ReadonlyMap<string, NameSpan["kind"]>,
	words: Vocabulary,
): number | undefined => {
	const { tokens } = passage;
	const last = span.to - fewestOfHolder;
	for (let to = last; to > span.from; to--) {
		const isCompany = span.kind === "person" && to > span.from + 1 && words.names.companyTails.endsBefore(tokens, to);
		if (!isCompany && !bodies.has(spanAt(passage, "organisation", span.from, to).text)) continue;
		const town = words.names.places.skip(tokens, to);
		return town <= last ? town : to;
	}
	return undefined;
};

/** Does a name end like one of a body and no person: `Contoh Motor Indonesia`? */
const endsInPlace = ({ tokens }: Passage, { to }: NameSpan, { names }: Vocabulary): boolean =>
	[names.places, names.countries, names.organisationTails].some((book) => book.endsBefore(tokens, to));

/** Does a body's word stand at a token, so that the name before it goes on: `Bank Contoh Sekuritas Utama`? */
const isBodyWord = ({ tokens }: Passage, at: number, { names }: Vocabulary): boolean =>
	[names.companyTails, names.organisationTails, names.organisationHeads].some((book) => book.startsAt(tokens, at));

/**
 * `pelatih Contoh Surya Winata`, `Sekjen Apindo Surya Winata`: what a tagger took for one name behind an office is a body that the article names
 * elsewhere or a company by its last word, and who holds the office. In languages that put the body between the two.
 */
export const partBodies = (all: readonly NamedPassage[], words: Vocabulary): readonly NamedPassage[] => {
	const bodies = new Map(spansIn(all).flatMap(({ kind, text }) => (kind === "person" ? [] : [[text, kind] as const])));
	return renamed(all, (spans, passage) =>
		spans.flatMap((span): readonly NameSpan[] => {
			// `CEO Contoh Surya Winata`: the office may have been taken for the start of the name.
			const from = words.names.roles.skip(passage.tokens, span.from);
			const isBehindOffice = !words.names.modify && (from > span.from || words.names.roles.endsBefore(passage.tokens, from));
			if (span.kind === "place" || !isBehindOffice || endsInPlace(passage, span, words)) return [span];
			const to = bodyEnd(passage, { ...span, from }, bodies, words);
			if (to === undefined || !areNames(passage.tokens, { from: to, to: span.to }) || isBodyWord(passage, to, words)) return [span];
			const body = spanAt(passage, "organisation", from, to);
			return [{ ...body, kind: bodies.get(body.text) ?? body.kind }, spanAt(passage, "person", to, span.to)];
		}),
	);
};
