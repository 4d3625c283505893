import type { HttpUrl } from "../../src/model/reading/address.ts";
import type { Article } from "../../src/model/reading/article.ts";

const address = (text: string): HttpUrl => text as HttpUrl; // literals below are absolute http addresses

/** An article with every kind of piece, in words of our own. */
export const article: Article = {
	url: address("https://kabarteluk.example/jembatan"),
	lang: "id",
	site: "Kabar Teluk",
	title: "Jembatan dibuka lagi",
	byline: ["Rania Wuri"],
	published: "2026-11-14T09:30:00+07:00",
	body: [
		{
			kind: "image",
			src: address("https://kabarteluk.example/jembatan.jpg"),
			alt: "Jembatan gantung dari udara",
			caption: "Jembatan gantung. (Foto: R. Wuri)",
		},
		{
			kind: "paragraph",
			runs: [
				{ text: "Jembatan gantung " },
				{ text: "Kampung Rawa", href: address("https://kabarteluk.example/rawa") },
				{ text: " dibuka lagi pada Jumat. “Kami lega,” kata " },
				{ text: "Harun Pratama", marks: ["strong"] },
				{ text: ". Biayanya Rp 1,4 miliar." },
			],
		},
		{ kind: "heading", level: 2, runs: [{ text: "Dua tahap" }] },
		{ kind: "quote", runs: [{ text: "Tahap kedua menyusul." }] },
		{
			kind: "list",
			ordered: false,
			items: [
				{
					runs: [{ text: "Lantai baru" }],
					list: { ordered: true, items: [{ runs: [{ text: "kayu ulin" }] }, { runs: [{ text: "paku baja" }] }] },
				},
				{ runs: [], list: { ordered: false, items: [{ runs: [{ text: "Lampu jalan" }] }] } },
				{ runs: [{ text: "Pagar baru" }] },
			],
		},
		{
			kind: "table",
			caption: "Anggaran per tahap",
			rows: [
				[
					{ header: true, runs: [{ text: "Tahap" }] },
					{ header: true, runs: [{ text: "Biaya" }] },
				],
				[
					{ header: false, runs: [{ text: "Pertama" }] },
					{ header: false, runs: [] },
				],
			],
		},
		{ kind: "preformatted", text: "a  b\n  c" },
		{ kind: "rule" },
		{ kind: "embed", title: "Video: jembatan", href: address("https://video.example/1"), picture: address("https://video.example/1.jpg") },
	],
};
