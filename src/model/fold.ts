/**
 * Characters that carry no text and break comparing and searching, as the inside of a class in a pattern: soft hyphen, zero-width space and
 * joiners, word joiner, byte order mark.
 */
const invisibleCharacters = "\\u00ad\\u200b-\\u200d\\u2060\\ufeff";
const invisible = new RegExp(`[${invisibleCharacters}]`);
const allInvisible = new RegExp(`[${invisibleCharacters}]+`, "g");

/** Does this character carry no text? */
export const isInvisible = (character: string): boolean => invisible.test(character);

/** The text without soft hyphens and characters of no width. */
export const visible = (text: string): string => (invisible.test(text) ? text.replace(allInvisible, "") : text);

/** What a single space is to stand for. A space alone, which is most of the white space in a text, is left out. */
const foldable = /[^\S ]\s*| \s+/g;

/** White space as a browser folds it: one space for any of it, none at the ends. */
export const folded = (text: string): string => text.replace(foldable, " ").trim();

/** What most texts hold nothing of: they are folded already. */
const unfolded = new RegExp(`[^\\S ]| {2}|[${invisibleCharacters}]`);

/** Text as it is compared, searched and cited: invisible characters dropped, white space folded. */
export const foldText = (text: string): string => (unfolded.test(text) ? folded(visible(text)) : text.trim());

/** Is this UTF-16 code unit white space? */
export const isSpace = (code: number): boolean =>
	code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));
