/**
 * Characters that carry no text and break comparing and searching, as the inside of a class in a pattern: soft hyphen, zero-width space, word joiner,
 * byte order mark.
 */
const invisibleCharacters = "\\u00ad\\u200b\\u2060\\ufeff";
/**
 * Joiners spell words in Arabic and Indic scripts and make one sign of several emoji (Unicode Standard, 23.2); behind a Latin letter or nothing they
 * say nothing.
 */
const emptyJoiners = "(?<![\\u0250-\\u1dff\\u1f00-\\uffff])[\\u200c\\u200d]+";
const invisible = new RegExp(`[${invisibleCharacters}]|${emptyJoiners}`);
const allInvisible = new RegExp(`[${invisibleCharacters}]+|${emptyJoiners}`, "g");
const invisibleCharacter = new RegExp(`[${invisibleCharacters}]`);

/** Does this character carry no text? */
export const isInvisible = (character: string): boolean => invisibleCharacter.test(character);

/** The text without soft hyphens and characters of no width. */
export const visible = (text: string): string => (invisible.test(text) ? text.replace(allInvisible, "") : text);

/** What a single space is to stand for. A space alone, which is most of the white space in a text, is left out. */
const foldable = /[^\S ]\s*| \s+/g;

/** White space as a browser folds it: one space for any of it, none at the ends. */
export const folded = (text: string): string => text.replace(foldable, " ").trim();

/** What most texts hold nothing of: they are folded already. */
const unfolded = new RegExp(`[^\\S ]| {2}|[${invisibleCharacters}\\u200c\\u200d]`);

/** Text as it is compared, searched and cited: invisible characters dropped, white space folded. */
export const foldText = (text: string): string => (unfolded.test(text) ? folded(visible(text)) : text.trim());

/** Is this UTF-16 code unit white space? */
export const isSpace = (code: number): boolean =>
	code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));
