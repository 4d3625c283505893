import type { Mention, Named } from "../names/link.ts";
import { type Passage, textOf } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Attribution } from "./attribution.ts";

/** A speaker as found: named in the article, only described (`a source in the ministry`), or not to be told. */
export type Speaker =
	| { readonly kind: "named"; readonly named: Named }
	| { readonly kind: "described"; readonly words: string; readonly from: number; readonly to: number }
	| { readonly kind: "unknown" };

/** What the article's names are good for when looking for speakers. */
export interface Cast {
	/** Every mention with what it names, in order of the text. */
	readonly mentions: readonly (Mention & { readonly named: Named })[];
}

const within = (cast: Cast, passage: number, from: number, to: number): readonly (Mention & { readonly named: Named })[] =>
	cast.mentions.filter(
		(mention) => mention.passage === passage && mention.span.from >= from && mention.span.to <= to && mention.span.from < to,
	);

/** Of the names in a speaker's stretch of text the person counts; of several the one nearest to the verb, else an organisation that leads it. */
const namedIn = (cast: Cast, index: number, attribution: Attribution): Named | undefined => {
	const found = within(cast, index, attribution.from, attribution.to);
	const people = found.filter(({ span }) => span.kind === "person");
	const after = attribution.verb < attribution.from;
	const person = after ? people[0] : people.at(-1);
	if (person !== undefined) return person.named;
	const organisation = found.find(({ span }) => span.kind === "organisation");
	return organisation !== undefined && organisation.span.from === attribution.from ? organisation.named : undefined;
};

/** Who carries the office that the words name: `kata Presiden` after `Presiden Joko Widodo`. */
const byTitle = (cast: Cast, title: string): Named | undefined => {
	const low = title.toLowerCase();
	const carriers = cast.mentions.filter(
		({ named, title: own }) =>
			named.kind === "person" && own !== undefined && (own.toLowerCase() === low || own.toLowerCase().startsWith(`${low} `)),
	);
	const distinct = new Set(carriers.map(({ named }) => named));
	return distinct.size === 1 ? carriers[0]?.named : undefined;
};

/** The speaker that an attribution names by itself, without looking at what was said before. */
export const speakerOf = (passage: Passage, index: number, attribution: Attribution, cast: Cast, words: Vocabulary): Speaker => {
	if (attribution.pronoun) return { kind: "unknown" };
	const named = namedIn(cast, index, attribution);
	if (named !== undefined) return { kind: "named", named };
	const { tokens } = passage;
	let { from, to } = attribution;
	// Before a verb only the last stretch without a comma is the subject.
	if (attribution.verb >= to) {
		for (let at = to - 1; at >= from; at--) {
			if (tokens[at]?.text === ",") {
				from = at + 1;
				break;
			}
		}
	}
	while (tokens[to - 1]?.kind === "mark") to--;
	if (to <= from || to - from > 16) return { kind: "unknown" };
	const description = textOf(passage, from, to);
	const carrier = byTitle(cast, description);
	if (carrier !== undefined) return { kind: "named", named: carrier };
	if (words.speech.demonstratives.has(tokens[to - 1]?.low ?? "") || words.speech.demonstratives.has(tokens[from]?.low ?? ""))
		return { kind: "unknown" };
	const described = tokens
		.slice(from, to)
		.some((_, i) => words.sources.unnamed.at(tokens, from + i) !== undefined || words.names.roles.at(tokens, from + i) !== undefined);
	return described ? { kind: "described", words: description, from, to } : { kind: "unknown" };
};
