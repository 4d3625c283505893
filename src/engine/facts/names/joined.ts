import type { Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { NameSpan } from "./span.ts";

/** `Observatory` goes on in `Observatory for Human Rights`. */
const innerEnd = (tokens: readonly Token[], to: number, taken: (token: number) => boolean, words: Vocabulary): number => {
	const start = words.names.innerJoiners.skip(tokens, to);
	if (start === to) return to;
	let end = start;
	while (tokens[end]?.capital && !taken(end)) end += 1;
	return end > start ? end : to;
};

/** Where a name ends that an acronym in brackets sums up over a joiner: `Badan Ini dan Itu (BII)`. */
const acronymEnd = (tokens: readonly Token[], to: number, words: Vocabulary): number | undefined => {
	let next = to + 1;
	while (tokens[next]?.capital) next += 1;
	const summed = next > to + 1 && tokens[next]?.text === "(" && /^\p{Upper}{2,}$/u.test(tokens[next + 1]?.text ?? "");
	return summed && words.names.joiners.has(tokens[to]) ? next : undefined;
};

/** `Kementerian Energi dan Sumber Daya Mineral`: a body with several fields keeps them all. */
export const joinedEnd = (tokens: readonly Token[], span: NameSpan, taken: (token: number) => boolean, words: Vocabulary): number => {
	const headed = words.names.organisationHeads.startsAt(tokens, span.from);
	const place =
		headed && !taken(span.to) ? (words.names.countries.at(tokens, span.to) ?? words.names.places.at(tokens, span.to)) : undefined;
	if (place !== undefined && tokens[span.to]?.capital) return span.to + place.length;
	let to = innerEnd(tokens, span.to, taken, words);
	const summed = acronymEnd(tokens, to, words);
	if (summed !== undefined || !words.names.joinedHeads.startsAt(tokens, span.from)) return summed ?? to;
	for (let at = to; at < tokens.length; ) {
		let next = at;
		if (tokens[next]?.text === ",") next += 1;
		if (words.names.joiners.has(tokens[next])) next += 1;
		if (next === at || !tokens[next]?.capital || taken(next) || words.names.roles.startsAt(tokens, next)) break;
		const comma = tokens[next - 1]?.text === ",";
		while (tokens[next]?.capital && !taken(next)) next += 1;
		// A comma alone may end the clause: it joins only when another part follows.
		if (comma && tokens[next]?.text !== "," && !words.names.joiners.has(tokens[next])) break;
		at = next;
		to = next;
	}
	return to;
};
