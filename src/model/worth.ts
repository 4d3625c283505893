/**
 * Letters that say more than one of an alphabet, and how many they are worth: words and syllables of Chinese and Japanese, syllables of
 * Korean. Some of them in a row tell what a text is written in. Plain ranges: a class of a script is dear to compile.
 */
const dense = [
	{ letters: /[\u3040-\u30ff\u3400-\u9fff]{3}/, worth: 3 },
	{ letters: /[\uac00-\ud7af]{3}/, worth: 2 },
];

/** What a character of such a text counts, in characters of an alphabet. */
export const worthOf = (text: string): number => dense.find(({ letters }) => letters.test(text))?.worth ?? 1;
