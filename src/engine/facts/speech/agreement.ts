import type { NamedEntity } from "../names/link.ts";
import type { Passage } from "../passages.ts";
import type { Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Cast } from "./cast.ts";
import { quotedIn } from "./quoted.ts";

/** Which list of words for a person, `he` or `she`, a token belongs to; undefined for all others and where a language has one word for both. */
const genderAt = (token: Token | undefined, words: Vocabulary): number | undefined => {
	const found = words.speech.genders.findIndex((list) => list.has(token));
	return found < 0 ? undefined : found;
};

/** A form of address says it for certain, a pronoun in the same sentence may be another's. */
const weights = { address: 3, pronoun: 1 };
/** A person is no `he` from so many votes for `she` on, and where those are so many times the others. */
const against = { votes: 2, times: 2 };

/** What each sentence of a passage that names a single person says of them: one entry for every word that agrees. */
const votesIn = (
	passage: Passage,
	cast: Cast,
	words: Vocabulary,
): readonly { readonly named: NamedEntity; readonly gender: number; readonly weight: number }[] => {
	const { tokens } = passage;
	const quotes = quotedIn(passage);
	const isQuoted = (at: number): boolean => quotes.some(({ open, close }) => open < at && at < close);
	const all = cast.of(passage).filter(({ span }) => span.kind === "person");
	return passage.sentences.flatMap(({ from, to }) => {
		const people = all.filter(({ span }) => from <= span.from && span.to <= to);
		const addressed = people.flatMap(({ named, span }) => {
			const gender = genderAt(tokens[span.from - (tokens[span.from - 1]?.text === "." ? 2 : 1)], words);
			return gender === undefined ? [] : [{ named, gender, weight: weights.address }];
		});
		const [only] = people;
		if (only === undefined || people.some(({ named }) => named !== only.named)) return addressed;
		const meant = tokens.slice(only.span.to, to).flatMap((token, at) => {
			const gender = isQuoted(only.span.to + at) ? undefined : genderAt(token, words);
			return gender === undefined ? [] : [{ named: only.named, gender, weight: weights.pronoun }];
		});
		return [...addressed, ...meant];
	});
};

/** Whether a person may be meant by a pronoun, the token given: whom the article mostly calls `she` is no `he`. */
export const agreement = (
	passages: readonly Passage[],
	cast: Cast,
	words: Vocabulary,
): ((named: NamedEntity, pronoun: Token | undefined) => boolean) => {
	if (words.speech.genders.length === 0) return () => true;
	const totals = new Map<NamedEntity, readonly number[]>();
	for (const { named, gender, weight } of passages.flatMap((passage) => votesIn(passage, cast, words))) {
		const before = totals.get(named) ?? words.speech.genders.map(() => 0);
		totals.set(
			named,
			before.map((total, i) => (i === gender ? total + weight : total)),
		);
	}
	return (named, pronoun) => {
		const gender = genderAt(pronoun, words);
		const all = totals.get(named);
		if (gender === undefined || all === undefined) return true;
		const other = Math.max(...all.filter((_, i) => i !== gender));
		return other < against.votes || other < against.times * (all[gender] ?? 0);
	};
};
