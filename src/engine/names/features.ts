import { type Cues, cuesOf, edge } from "./cues.ts";
import { mix } from "./hash.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** For each token the hashes of its features, to be looked up among the model's weights. */
export function features(tokens: readonly Token[], lexicon: Lexicon): readonly (readonly number[])[] {
	const cues = cuesOf(tokens, lexicon);
	return cues.map((_, at) => tokenFeatures(cues, at));
}

function tokenFeatures(cues: readonly Cues[], at: number): readonly number[] {
	const near = (offset: number): Cues => cues[at + offset] ?? edge;
	const [twoBefore, before, here, after, twoAfter] = [near(-2), near(-1), near(0), near(1), near(2)];
	const found: number[] = [];
	let template = 1;
	const put = (...parts: readonly number[]) => {
		found.push(parts.reduce(mix, template++));
	};
	put();
	put(here.word);
	put(before.word);
	put(after.word);
	put(twoBefore.word);
	put(twoAfter.word);
	put(here.shape);
	put(before.shape, here.shape);
	put(here.shape, after.shape);
	put(before.shape, here.shape, after.shape);
	put(twoBefore.shape, before.shape, here.shape, after.shape, twoAfter.shape);
	put(before.word, here.shape);
	put(here.shape, after.word);
	put(twoBefore.word, before.shape, here.shape);
	put(here.shape, after.shape, twoAfter.word);
	put(here.listed);
	put(before.listed, here.listed);
	put(here.listed, after.listed);
	put(before.listed);
	put(after.listed);
	put(twoBefore.listed, before.listed, here.shape);
	put(before.listed, here.listed, after.listed);
	put(here.listed, before.word);
	put(here.listed, after.word);
	for (let bit = 0; bit < 16; bit++) if (here.listed & (1 << bit)) found.push(mix(template, bit));
	template++;
	put(here.quoted ? 1 : 0, here.shape);
	put(here.acronym);
	for (const affix of here.affixes) found.push(mix(template, affix));
	template++;
	for (const affix of before.affixes.slice(-2)) found.push(mix(template, affix));
	template++;
	for (const affix of after.affixes.slice(-2)) found.push(mix(template, affix));
	template++;
	if (here.capital) {
		const [first, last] = [cues[here.from] ?? edge, cues[here.to] ?? edge];
		const [before, after] = [cues[here.from - 1] ?? edge, cues[here.to + 1] ?? edge];
		const place = Math.min(at - here.from, 2) * 4 + Math.min(here.to - at, 2);
		put(before.word);
		put(after.word);
		put(before.word, place);
		put(after.word, place);
		put(first.word, at === here.from ? 1 : 0);
		put(last.word, at === here.to ? 1 : 0);
		put(place);
		put(place, first.shape);
		put(before.listed, place);
		put(before.listed, here.listed);
		put(first.listed, place);
		put(last.listed, place);
		put(first.listed, last.listed);
	}
	return found;
}
