import type { Cite, Fact } from "../../model/reading/facts.ts";

/** Facts of the same value as one fact with all its cites, in order of first appearance. */
export const group = <Value>(
	found: readonly { readonly value: Value; readonly cite: Cite }[],
	key: (value: Value) => string,
): readonly Fact<Value>[] => {
	const groups = new Map<string, { readonly value: Value; readonly cites: [Cite, ...Cite[]] }>();
	for (const { value, cite } of found) {
		const known = groups.get(key(value));
		if (known === undefined) groups.set(key(value), { value, cites: [cite] });
		else if (!known.cites.some(({ piece, start }) => piece === cite.piece && start === cite.start)) known.cites.push(cite);
	}
	return [...groups.values()];
};

/** Most-mentioned first; of equals the one that comes first in the text. */
export const byMentions = <Value>(facts: readonly Fact<Value>[]): readonly Fact<Value>[] =>
	facts.toSorted((a, b) => b.cites.length - a.cites.length || a.cites[0].piece - b.cites[0].piece || a.cites[0].start - b.cites[0].start);
