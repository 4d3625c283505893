import { expect, test } from "vitest";
import { sentences } from "../../../src/engine/names/tokens.ts";

const words = (text: string) => sentences(text).map((tokens) => tokens.map((token) => token.text).join(" "));

test.each([
	["Ja'far dan al-Sisi membaca detik.com.", ["Ja'far dan al-Sisi membaca detik.com ."]],
	["Harganya Rp 1.250,50 (naik).", ["Harganya Rp 1.250,50 ( naik ) ."]],
	["Mereka pulang. Ia tinggal.", ["Mereka pulang .", "Ia tinggal ."]],
	['"Mari pulang." Ia tersenyum.', ['" Mari pulang . "', "Ia tersenyum ."]],
	["Kata H. Amir dan Dr. Sutarni di Jl. Melati.", ["Kata H . Amir dan Dr . Sutarni di Jl . Melati ."]],
	["Baris pertama\nBaris kedua", ["Baris pertama", "Baris kedua"]],
	["", []],
	["  \n ", []],
])("%j", (text, expected) => {
	expect(words(text)).toEqual(expected);
});

test("offsets lead back to the text", () => {
	const text = "Wali Kota “Sukamaju”, Ibu Éva – 12 kali.\n\nLalu pulang…";
	for (const token of sentences(text).flat()) expect(text.slice(token.start, token.end)).toBe(token.text);
});
