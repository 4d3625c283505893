/** What is known of words beyond the weights: lists of names and of words that stand beside names. */
export interface Lexicon {
	/** For each word, a bit for every list of which an entry covers it there. Entries of name lists count only when written with a capital. */
	listed(words: readonly string[]): readonly number[];
}

interface WordList {
	/** Whether its entries are names, which are written with a capital, or common words. */
	readonly names: boolean;
	readonly entries: readonly string[];
}

/** Longest entry looked for, in words. */
const longest = 5;

/** Lists of known names made ready for looking tokens up. */
export function lexicon(lists: readonly WordList[]): Lexicon {
	const bits = new Map<string, number>();
	let nameLists = 0;
	lists.forEach(({ names, entries }, list) => {
		if (names) nameLists |= 1 << list;
		for (const entry of entries) {
			const key = entry.toLowerCase();
			bits.set(key, (bits.get(key) ?? 0) | (1 << list));
		}
	});
	return {
		listed(words) {
			const found = words.map(() => 0);
			const lower = words.map((word) => word.toLowerCase());
			for (let at = 0; at < words.length; at++) {
				const capital = words[at] !== lower[at];
				for (let length = Math.min(longest, words.length - at); length > 0; length--) {
					const known =
						(bits.get(length === 1 ? (lower[at] ?? "") : lower.slice(at, at + length).join(" ")) ?? 0) & (capital ? -1 : ~nameLists);
					if (known === 0) continue;
					for (let covered = at; covered < at + length; covered++) found[covered] = (found[covered] ?? 0) | known;
					break;
				}
			}
			return found;
		},
	};
}
