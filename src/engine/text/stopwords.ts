import { onceFor } from "../../model/once.ts";
import type { ReadingPack } from "../../model/words/language.ts";

/** For each function word, which packs know it, by their place in the list. */
type StopwordIndex = ReadonlyMap<string, readonly number[]>;

/** All packs' function words in one index, made once for a list of packs: a word is looked up once, not once a language. */
export const stopwordIndex = onceFor((packs: readonly ReadingPack[]): StopwordIndex => {
	const index = new Map<string, number[]>();
	packs.forEach((pack, at) => {
		for (const word of new Set(pack.stopwords?.split(/\s+/) ?? [])) {
			const own = index.get(word);
			if (own) own.push(at);
			else index.set(word, [at]);
		}
	});
	return index;
});

/** How many of the words each pack knows as function words; one count a pack. */
export function countStopwords(words: readonly string[], index: StopwordIndex, packs: number): readonly number[] {
	const counts = new Array<number>(packs).fill(0);
	// By index, for the reason given in `prose/settle.ts`.
	for (let at = 0; at < words.length; at++) {
		const knowing = index.get(words[at] ?? "");
		if (knowing === undefined) continue;
		for (let one = 0; one < knowing.length; one++) {
			const pack = knowing[one] ?? 0;
			counts[pack] = (counts[pack] ?? 0) + 1;
		}
	}
	return counts;
}
