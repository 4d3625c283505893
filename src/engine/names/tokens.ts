/** A word, a number or a mark of punctuation: characters `start` to `end` of the text. */
export interface Token {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Words hold together over inner hyphens, apostrophes, ampersands and dots (`al-Sisi`, `Ja'far`, `AT&T`, `detik.com`); numbers over inner marks. */
const tokenPattern =
	/\p{Alpha}[\p{Alpha}\p{M}\p{N}]*(?:[-'’`.&@]\p{Alpha}[\p{Alpha}\p{M}\p{N}]*|[-]\p{N}+)*|\p{N}[\p{Alpha}\p{N}]*(?:[.,]\p{N}+)*|\S/gu;

const sentenceEnd = /^[.!?…]$/u;
const closing = /^["”’')\]»]$/u;
/** A full stop after one capital (`H. Amir`) or a capital and consonants (`Dr.`, `Jl.`) shortens a word; it does not end a sentence. */
const shortened = /^(?:\p{Upper}|\p{Upper}[b-df-hj-np-tv-z]{1,3})$/u;

/** The text's tokens, sentence by sentence. A line break always ends a sentence. Offsets count from the start of the whole text. */
export function sentences(text: string): readonly (readonly Token[])[] {
	const found: Token[][] = [];
	let sentence: Token[] = [];
	let ended = false;
	for (const match of text.matchAll(tokenPattern)) {
		const token = { text: match[0], start: match.index, end: match.index + match[0].length };
		const before = sentence.at(-1);
		if (before) {
			const gap = text.slice(before.end, token.start);
			if (gap.includes("\n") || (ended && gap !== "" && opensSentence(token.text))) {
				found.push(sentence);
				sentence = [];
				ended = false;
			} else if (!(ended && closing.test(token.text))) ended = false;
		}
		if (sentenceEnd.test(token.text)) ended = !(token.text === "." && shortened.test(sentence.at(-1)?.text ?? ""));
		sentence.push(token);
	}
	if (sentence.length > 0) found.push(sentence);
	return found;
}

function opensSentence(text: string): boolean {
	return /^[^\p{Lower}\p{P}]|^["“‘'(«]/u.test(text);
}
