/** Turns a table of words around: from a word to the names it stands under, in their order. */
export const byWord = (table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> => {
	const map = new Map<string, string[]>();
	for (const [name, words] of Object.entries(table)) for (const word of words.split(" ")) map.set(word, [...(map.get(word) ?? []), name]);
	return map;
};
