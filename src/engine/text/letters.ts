/**
 * Letters and words without the classes of all scripts where a text needs none of them. A browser compiles each such class (`\p{Alpha}`, and
 * more slowly `\p{N}` and `\p{M}`) anew for each page, one and two bytes a character apart: up to a third of a millisecond a pattern, measured
 * in Chromium 156, more than matching a whole page with it. Most texts are Latin letters, the usual punctuation, arrows and emoji (whose
 * first half is one of three surrogates).
 */
const notLatin = /[\u0250-\u1fff\u2070-\u209f\u20c0-\u218f\u2460-\u24ff\u2776-\u2793\u2c00-\ud83b\ud83f-\udbff\ue000-\uffff]/;
const notAscii = /[\u0080-\uffff]/;

const latinWord = /[A-Za-zªµº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g;
const anyWord = /[\p{Alpha}\p{M}]+/gu;
const latinToken = /[0-9A-Za-zª²³µ¹º¼-¾\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g;
const anyToken = /[\p{Alpha}\p{N}]+/gu;

/** Is the text written in Latin letters, digits, their punctuation and symbols only? */
export const isLatin = (text: string): boolean => !notLatin.test(text);

/** The runs of letters and their marks, in order. */
export const lettersIn = (text: string): readonly string[] => text.match(isLatin(text) ? latinWord : anyWord) ?? [];

/** The runs of letters and digits, in order. */
export const tokensIn = (text: string): readonly string[] => text.match(isLatin(text) ? latinToken : anyToken) ?? [];

const latinOpening = /^[^0-9A-Za-zª²³µ¹º¼-¾\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/;
const anyOpening = /^[^\p{Alpha}\p{N}]+/u;
const latinEnding = /[^0-9A-Za-zª²³µ¹º¼-¾\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+$/;
const anyEnding = /[^\p{Alpha}\p{N}\p{M}]+$/u;

/** Characters before the first letter or digit. */
export const openingLength = (text: string): number =>
	/^[0-9A-Za-z]/.test(text) ? 0 : ((isLatin(text) ? latinOpening : anyOpening).exec(text)?.[0].length ?? 0);

/** The text up to its last letter, digit or mark upon one. */
export const withoutEnding = (text: string): string =>
	/[0-9A-Za-z]$/.test(text) ? text : text.replace(isLatin(text) ? latinEnding : anyEnding, "");

/** Is this character a letter, a digit or a mark upon one? Undefined, the end of a text, is none. */
export const isWordCharacter = (character: string | undefined): boolean =>
	character !== undefined && (character < "\u0080" ? /[0-9A-Za-z]/.test(character) : /[\p{Alpha}\p{N}\p{M}]/u.test(character));

/** Does the text hold a letter or a digit? */
export const hasWord = (text: string): boolean => /[0-9A-Za-z]/.test(text) || (notAscii.test(text) && /[\p{Alpha}\p{N}]/u.test(text));

/** How many words a text has, as white space parts them. */
export const wordCount = (text: string): number => text.trim().split(/\s+/u).length;

/** The number that a line counts on with, as the item of a list does: `2. Tarif kapal turun`. Undefined where it begins with none. */
export const numberOf = (text: string): number | undefined => {
	const written = /^(\d{1,2})[.)]\s/u.exec(text)?.[1];
	return written === undefined ? undefined : Number(written);
};

/** Does the text begin with a small letter? */
export const beginsSmall = (text: string): boolean => (text < "\u0080" ? /^[a-z]/.test(text) : /^\p{Lower}/u.test(text));

/** The text without the marks upon its letters: `é` becomes `e`. */
export const unmarked = (text: string): string => (notAscii.test(text) ? unmarkedLetters(text) : text);

const unmarkedLetters = (text: string): string => text.normalize("NFKD").replace(isLatin(text) ? /[\u0300-\u036f]+/g : /\p{M}+/gu, "");

/** Is one of the characters of a script that puts no spaces between words? */
export const hasUnspaced = (text: string): boolean =>
	/[\u0e00-\uffff]/.test(text) && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(text);
