import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { read, toText } from "../../../src/lib.ts";

const open = (head: string, body: string): Document =>
	new JSDOM(`<!doctype html><html lang="id"><head><title>Jembatan gantung dibuka</title>${head}</head><body>${body}</body></html>`, {
		url: "https://kabar.example/daerah/jembatan-gantung",
	}).window.document;

const textOf = (document: Document): { readonly text: string; readonly partial: boolean | undefined } => {
	const reading = read(document, { force: true });
	return reading.kind === "article"
		? { text: toText(reading.article), partial: reading.article.partial }
		: { text: "", partial: undefined };
};

const body =
	"Jembatan gantung di Kampung Rawa dibuka untuk umum pada Senin pagi.\n\nWarga tidak perlu lagi naik rakit untuk menyeberang, kata Kepala Desa Suwito, yang ikut menarik kabel pertamanya dua tahun lalu.";
const linked = `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Jembatan gantung dibuka", articleBody: body })}</script>`;
const description =
	'<meta name="description" content="Jembatan gantung di Kampung Rawa dibuka untuk umum pada Senin pagi setelah tujuh bulan ditutup.">';

test("a page that shows no text is read from what it states to machines", () => {
	expect(textOf(open(linked + description, '<div id="app"></div>'))).toEqual({ text: body, partial: undefined });
});

test("a description is a part of the article, and is said to be", () => {
	expect(textOf(open(description, '<div id="app"></div>'))).toEqual({
		text: "Jembatan gantung di Kampung Rawa dibuka untuk umum pada Senin pagi setelah tujuh bulan ditutup.",
		partial: true,
	});
});

test("what is shown goes before what is stated", () => {
	const shown =
		"Dua tahun lamanya warga menunggu jembatan itu, dan hari ini mereka menyeberang sambil membawa pulang sayur dari pasar seberang.";
	expect(textOf(open(linked, `<article><h1>Jembatan gantung dibuka</h1><p>${shown}</p></article>`)).text).toBe(shown);
});
