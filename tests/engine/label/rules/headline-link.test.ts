import { expect, test } from "vitest";
import { label } from "../../../../src/engine/label/label.ts";
import { words } from "../../../../src/engine/text/words.ts";
import { readingPacks } from "../../../../src/lang/index.ts";
import type { HttpUrl } from "../../../../src/model/reading/address.ts";
import { page } from "../../../builders/page.ts";

const known = words(readingPacks);
const prose = [
	"Harga telur ayam di pasar induk turun sejak pekan lalu karena pasokan dari lereng selatan kembali lancar.",
	"Pedagang menyambut penurunan itu dengan lega, sebab pembeli kembali membeli per rak dan bukan per butir.",
	"Peternak sebaliknya mengeluh: biaya pakan belum turun, dan ongkos angkut naik sejak jembatan diperbaiki.",
];

/** The label of a linked title between paragraphs, on a page at this address. */
const labelOf = (address: string, href: string, title = "Lima resep olahan singkong untuk bekal anak"): string | undefined => {
	const seen = page(
		`<article><h1>Harga telur turun</h1><p>${prose[0]}</p><p><a href="${href}">${title}</a></p><p>${prose[1]}</p><p>${prose[2]}</p></article>`,
	);
	const at = seen.blocks.findIndex((block) => block.kind === "text" && block.text === title);
	const { verdicts } = label({ ...seen, url: address as HttpUrl }, { words: known }); // an address written by this test
	return verdicts.find(({ block }) => block === at)?.label;
};

/** What is said of each heading of a page of linked headings. */
const headingsOf = (html: string): readonly (string | undefined)[] => {
	const seen = page(`<article><h1>Harga telur turun</h1><p>${prose[0]}</p>${html}<p>${prose[2]}</p></article>`);
	const { verdicts } = label({ ...seen, url: "http://kabar.example/telur" as HttpUrl }, { words: known }); // an address written by this test
	return seen.blocks
		.filter((block) => block.kind === "text" && block.role === "heading" && block.level !== 1)
		.map(({ id }) => verdicts.find(({ block }) => block === id)?.label);
};
const linkedHeading = (title: string, href: string): string => `<h2><a href="http://kabar.example${href}">${title}</a></h2>`;

test("linked headings over text or lists of their own are the parts of a round-up", () => {
	const text = `${linkedHeading("Paling murah: pasar induk lereng selatan", "/pasar/induk")}<p>${prose[1]}</p>`;
	const list = `${linkedHeading("Paling dekat: kios koperasi di dermaga", "/pasar/kios")}<ul><li>Buka pukul enam pagi sampai siang.</li></ul>`;
	expect(headingsOf(text + list)).toEqual(["content", "content"]);
});

test("a heading may lead to its own place on the page", () => {
	const heading = linkedHeading("Mengapa harga telur turun begitu cepat", "/telur#mengapa");
	expect(headingsOf(`${heading}<p>${prose[1]}</p>`)).toEqual(["content"]);
});

test("linked titles alone in boxes between paragraphs are none, nor is one", () => {
	const boxed = (title: string): string => `<div class=embed>${linkedHeading(title, `/${title.length}`)}</div><p>${prose[1]}</p>`;
	expect(headingsOf(boxed("Lima resep olahan singkong") + boxed("Tarif kapal cepat turun lagi"))).toEqual(["promo", "promo"]);
	expect(headingsOf(`${linkedHeading("Lima resep olahan singkong", "/singkong")}<p>${prose[1]}</p>`)).toEqual(["promo"]);
});

test("a linked sentence is the article's", () => {
	expect(labelOf("http://kabar.example/telur", "http://kabar.example/singkong", "Kabar tentang singkong belum berakhir.")).toBe("content");
	expect(labelOf("http://kabar.example/telur", "http://kabar.example/singkong", "Kabar tentang singkong belum berakhir...")).toBe("promo");
});

test.each([
	["https://kabar.go.id/telur", "https://daerah.kabar.go.id/singkong", "promo"],
	["https://kabar.go.id/telur", "https://statistik.go.id/singkong", "content"],
	["http://kabar.example/telur", "http://kabar.example/singkong", "promo"],
	["http://kabar.example:8080/telur", "https://www.kabar.example/singkong", "promo"],
	["http://kabar.example/telur", "https://kementerian.test/singkong", "content"],
	["http://kabar.example/telur", "http://kabar.example/unggah/singkong.pptx", "content"],
	["http://kabar.example/#/telur", "http://kabar.example/#/singkong", "promo"],
	["http://kabar.example/telur", "http://kabar.example/telur#!", "content"],
	["http://kabar.example/telur", "http://kabar.example/telur#/", "content"],
	["http://kabar.example/telur", "http://kabar.example/unggah/singkong.jpg?w=1200", "content"],
])("a linked title on %s to %s is %s", (address, href, expected) => expect(labelOf(address, href)).toBe(expected));

test.each(["Pedagang lega.", "“Kami lega,” kata Sumi."])("a sentence before the pointer stays, however short: %s", (sentence) => {
	const line = `${sentence} Baca juga: Lima resep olahan singkong untuk bekal anak`;
	const seen = page(
		`<article><h1>Harga telur turun</h1><p>${prose[0]}</p><p>${line.replace("Lima", '<a href="http://kabar.example/singkong">Lima')}</a></p><p>${prose[1]}</p><p>${prose[2]}</p></article>`,
	);
	const at = seen.blocks.findIndex((block) => block.kind === "text" && block.text === line);
	const { verdicts } = label({ ...seen, url: "http://kabar.example/telur" as HttpUrl }, { words: known }); // an address written by this test
	const verdict = verdicts.find(({ block }) => block === at);
	expect(verdict?.label).toBe("content");
	expect(verdict?.cuts?.map(({ start, end }) => line.slice(start, end))).toEqual([line.slice(sentence.length + 1)]);
});

test.each(["#", "#harga-pakan"])("a link to a place on the page (%s) is not the title of another article", (place) => {
	expect(labelOf("http://kabar.example/telur", `http://kabar.example/telur${place}`)).not.toBe("promo");
});
