import { type Cues, edge, survey } from "./cues.ts";
import { mix } from "./hash.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** For each token the hashes of its features, to be looked up among the model's weights. */
export function features(tokens: readonly Token[], lexicon: Lexicon): readonly (readonly number[])[] {
	const cues = survey(tokens, lexicon);
	return cues.map((_, at) => tokenFeatures(cues, at));
}

function tokenFeatures(cues: readonly Cues[], at: number): readonly number[] {
	const near = (offset: number): Cues => cues[at + offset] ?? edge;
	const [b2, b1, it, a1, a2] = [near(-2), near(-1), near(0), near(1), near(2)];
	const found: number[] = [];
	let template = 1;
	const put = (...parts: readonly number[]) => {
		found.push(parts.reduce(mix, template++));
	};
	put();
	put(it.word);
	put(b1.word);
	put(a1.word);
	put(b2.word);
	put(a2.word);
	put(it.shape);
	put(b1.shape, it.shape);
	put(it.shape, a1.shape);
	put(b1.shape, it.shape, a1.shape);
	put(b2.shape, b1.shape, it.shape, a1.shape, a2.shape);
	put(b1.word, it.shape);
	put(it.shape, a1.word);
	put(b2.word, b1.shape, it.shape);
	put(it.shape, a1.shape, a2.word);
	put(it.listed);
	put(b1.listed, it.listed);
	put(it.listed, a1.listed);
	put(b1.listed);
	put(a1.listed);
	put(b2.listed, b1.listed, it.shape);
	put(b1.listed, it.listed, a1.listed);
	put(it.listed, b1.word);
	put(it.listed, a1.word);
	for (let bit = 0; bit < 16; bit++) if (it.listed & (1 << bit)) found.push(mix(template, bit));
	template++;
	put(it.quoted ? 1 : 0, it.shape);
	put(it.acronym);
	for (const affix of it.affixes) found.push(mix(template, affix));
	template++;
	for (const affix of b1.affixes.slice(-2)) found.push(mix(template, affix));
	template++;
	for (const affix of a1.affixes.slice(-2)) found.push(mix(template, affix));
	template++;
	if (it.capital) {
		const [first, last] = [cues[it.from] ?? edge, cues[it.to] ?? edge];
		const [before, after] = [cues[it.from - 1] ?? edge, cues[it.to + 1] ?? edge];
		const place = Math.min(at - it.from, 2) * 4 + Math.min(it.to - at, 2);
		put(before.word);
		put(after.word);
		put(before.word, place);
		put(after.word, place);
		put(first.word, at === it.from ? 1 : 0);
		put(last.word, at === it.to ? 1 : 0);
		put(place);
		put(place, first.shape);
		put(before.listed, place);
		put(before.listed, it.listed);
		put(first.listed, place);
		put(last.listed, place);
		put(first.listed, last.listed);
	}
	return found;
}
