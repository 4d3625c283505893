import { expect, test } from "vitest";
import {
	beginsSmall,
	hasUnspaced,
	hasWord,
	isLatin,
	isWordCharacter,
	lettersIn,
	tokensIn,
	unmarked,
} from "../../../src/engine/text/letters.ts";

/** Every character of the basic plane, between two letters that are Latin and among themselves. */
const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((one) => !/[\uD800-\uDFFF]/.test(one));
const differ = (mine: (text: string) => unknown, theirs: (text: string) => unknown, texts: readonly string[]): readonly string[] =>
	texts.filter((text) => JSON.stringify(mine(text)) !== JSON.stringify(theirs(text)));

test("the shortcuts for Latin say what the classes of all scripts say, for every character", () => {
	const within = characters.map((one) => `a${one}b`);
	expect(differ(lettersIn, (text) => text.match(/[\p{Alpha}\p{M}]+/gu) ?? [], within)).toEqual([]);
	expect(differ(tokensIn, (text) => text.match(/[\p{Alpha}\p{N}]+/gu) ?? [], within)).toEqual([]);
	expect(differ(unmarked, (text) => text.normalize("NFKD").replace(/\p{M}+/gu, ""), within)).toEqual([]);
	expect(differ(isWordCharacter, (text) => /[\p{Alpha}\p{N}\p{M}]/u.test(text), characters)).toEqual([]);
	expect(differ(hasWord, (text) => /[\p{Alpha}\p{N}]/u.test(text), characters)).toEqual([]);
	expect(differ(beginsSmall, (text) => /^\p{Lower}/u.test(text), characters)).toEqual([]);
	const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
	expect(differ(hasUnspaced, (text) => unspaced.test(text), characters)).toEqual([]);
});

test("Latin with its punctuation needs no other class; one letter of another script does", () => {
	expect(isLatin("“Köln – Čačak” naik 5 %, kata I Gusti Ngurah…")).toBe(true);
	expect(isLatin("Harga naik 🎉 ★ → ■")).toBe(true);
	expect(isLatin("Harga в пасар")).toBe(false);
	expect(isLatin("Harga 𝐧𝐚𝐢𝐤")).toBe(false);
	expect(isWordCharacter(undefined)).toBe(false);
});
