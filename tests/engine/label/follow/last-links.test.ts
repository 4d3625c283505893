import { describe, expect, test } from "vitest";
import { followed } from "../../../builders/followed.ts";

const form = '<p>- Link pendaftaran: <a href="https://formulir.example/a">klik di sini</a></p>';

describe("a line behind the text that names its link", () => {
	test.each<[name: string, line: string, kept: boolean]>([
		["to a form elsewhere", form, true],
		["to a file of the site", "<p>- Unduh formulir: <a href=/f.pdf>unduh PDF</a></p>", true],
		["that is all a link, to a file", "<p><a href=/perdes.pdf>- Perdes Nomor 3 (PDF)</a></p>", true],
		["that is all a link, to a page", "<p><a href=/perdes>- Perdes Nomor 3</a></p>", false],
		["that says its address", '<p>- Info: <a href="https://desa.example">www.desa.example</a></p>', true],
		["to a page of the site", "<p>- Rubrik: <a href=/daerah>Daerah</a></p>", false],
		["to a title", '<p>- Dari mitra: <a href="https://mitra.example/b">Pasar ikan pindah ke dermaga</a></p>', false],
		["to an account by its address", '<p>- Instagram: <a href="https://www.instagram.com/koran">instagram.com/koran</a></p>', false],
		["to an account", '<p>- Cuitan: <a href="https://kicau.example/b">@koran</a></p>', false],
		["in an element of another look", form.replace("<p>", "<p class=kaki>"), false],
	])("%s", (_, line, kept) => expect(followed(`<p>+ Satu.</p>${line}`)[1]).toBe(kept ? "content" : "navigation"));

	test("and the one below it, but not behind anything else", () => {
		expect(followed(`<p>+ Satu.</p>${form}${form}`)).toEqual(["content", "content", "content"]);
		expect(followed(`<p>+ Satu.</p><p>- Beranda</p>${form}`)).toEqual(["content", "navigation", "navigation"]);
	});
});
