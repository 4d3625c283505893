import { invisibleCharacters } from "../model/invisible.ts";

const invisible = new RegExp(`[${invisibleCharacters}]`);
const allInvisible = new RegExp(`[${invisibleCharacters}]+`, "g");

/** The text without soft hyphens and characters of no width. */
export const visible = (text: string): string => (invisible.test(text) ? text.replace(allInvisible, "") : text);

/** What a single space is to stand for. A space alone, which is most of the white space in a text, is left out. */
const foldable = /[^\S ]\s*| \s+/g;

/** White space as a browser folds it: one space for any of it, none at the ends. */
export const folded = (text: string): string => text.replace(foldable, " ").trim();

/** Is this UTF-16 code unit white space? */
export const isSpace = (code: number): boolean =>
	code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));
