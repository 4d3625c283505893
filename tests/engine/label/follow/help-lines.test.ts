import { describe, expect, test } from "vitest";
import { followed } from "../../../builders/followed.ts";

const sejiwa = '<li>- <a href="https://sejiwa.example">Sejiwa</a>: telepon 0800 555 354, dua puluh empat jam';
const remaja = '<li>- <a href="https://remaja.example">Telepon Remaja</a>, 119';

/** What becomes of what stands behind the last paragraph. */
const behind = (html: string): readonly string[] => followed(`<p>+ Satu.</p>${html}`).slice(1);

describe("lines that each name whom to call", () => {
	test.each<[name: string, html: string]>([
		["in a list below a heading", `<h3>+ Cari bantuan</h3><ul>${sejiwa}${remaja}</ul>`],
		["in a list below a heading that is left out", `<h3>? Cari bantuan</h3><ul>${sejiwa}${remaja}</ul>`],
		["in a list with its heading in a box", `<div><h3>? Cari bantuan</h3><ul>${sejiwa}${remaja}</ul></div>`],
		["in a list right behind the text", `<ul>${sejiwa}${remaja}</ul>`],
		["one below the other", `${sejiwa}${remaja}`.replaceAll("<li>", "<p>")],
	])("%s are the article's", (_, html) => expect(behind(html).at(-1)).toBe("content"));

	test.each<[name: string, html: string]>([
		["where one stands alone", `<ul>${sejiwa}</ul>`],
		[
			"that link the number itself",
			'<ul><li>- <a href="https://a.example">0800 555 354</a><li>- <a href="https://b.example">0800 555 355</a></ul>',
		],
		["on the own site", `<ul>${sejiwa}${remaja}</ul>`.replaceAll(/https:\/\/\w+\.example/g, "")],
		["of one other host", `<ul>${sejiwa}${remaja}</ul>`.replaceAll(/\w+\.example/g, "mitra.example")],
		["with years for numbers", `<ul>${sejiwa}${remaja}</ul>`.replaceAll(/\d[\d ]+\d/g, "2024")],
		["with prices for numbers", `<ul>${sejiwa}${remaja}</ul>`.replaceAll(/\d[\d ]+\d/g, "Rp 120.000")],
		["with prices in groups of three", `<ul>${sejiwa}${remaja}</ul>`.replaceAll(/\d[\d ]+\d/g, "2 400 000")],
		["behind something else than the text", `<h3>? Rubrik</h3><p>? Beranda</p><ul>${sejiwa}${remaja}</ul>`],
	])("%s are not", (_, html) => expect(behind(html).at(-1)).toBe("navigation"));

	test("keep the heading above them", () =>
		expect(behind(`<div><h3>? Cari bantuan</h3><ul>${sejiwa}${remaja}</ul></div>`)).toEqual(["content", "content", "content"]));
	test("stay where another line of the list says none", () =>
		expect(behind(`<ul>${sejiwa}${remaja}<li>- <a href="https://c.example">Pasar ikan pindah</a></ul>`)).toEqual([
			"content",
			"content",
			"navigation",
		]));
});
