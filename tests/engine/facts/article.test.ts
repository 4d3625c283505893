import { describe, expect, it } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { pieceText } from "../../../src/engine/article/plain-text.ts";
import { entities, keyFacts, keySentences } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import type { Article } from "../../../src/model/reading/article.ts";
import type { Cite, Fact, KeyFacts } from "../../../src/model/reading/facts.ts";

/** A report with everything in it: dateline, unnamed source, agency, office before the name, short forms, promo line. All invented. */
const report = fromText({
	title: "Belanda dan Swiss sepakat buka kembali jembatan bersama",
	lang: "id",
	published: "2021-07-28",
	text: `Lembayungpost.com – Reuters mengatakan, menurut tiga sumber pemerintah Belanda, jembatan itu dibuka kembali.

Presiden Belanda, Surya Wiratama dan Perdana Menteri Swiss, Ratna Kusuma bertemu di Kota Lembayung, Rabu (28/7/2021).

Baca juga: Para Nelayan Bersiap Melaut Lagi Sesudah Badai

Badan Jembatan Negara (BJN) menyiapkan Rp 1,5 triliun untuk 12 kapal. BJN bekerja sejak tahun lalu.

"Kami sudah menunggu lama," kata Surya kepada Lembayungpost.com. "Sekarang waktunya bekerja."

"Semua warga boleh ikut menyeberang," ujarnya.

Melansir dari Reuters, menurut sebuah sumber anonim, belum ada jadwal.

“Pembicaraan masih terus berlanjut sampai malam ini.” Kata sumber anonim tersebut.

"Siapa tahu besok hujan turun deras sekali."`,
});

const facts = keyFacts(report, { packs: factsPacks });

const citedText = (article: Article, { piece, start, end }: Cite): string => {
	const cited = article.body[piece];
	return cited === undefined ? "" : pieceText(cited).slice(start, end);
};

const all = (found: KeyFacts): readonly Fact<unknown>[] => [
	...found.who,
	...found.where,
	...found.when,
	...found.howMuch,
	...found.quotes,
	...found.sources,
	...found.sentences,
];

describe("keyFacts", () => {
	it("cites a place in the text for every fact", () => {
		expect(all(facts).length).toBeGreaterThan(15);
		for (const { cites } of all(facts)) for (const cite of cites) expect(citedText(report, cite).trim()).not.toBe("");
	});
	it("cites dates, amounts and quotes to the character", () => {
		expect(facts.when.map(({ cites: [cite] }) => citedText(report, cite))).toEqual(["Rabu (28/7/2021)", "tahun lalu", "besok"]);
		expect(facts.howMuch.map(({ cites: [cite] }) => citedText(report, cite))).toEqual(["Rp 1,5 triliun", "12 kapal"]);
		for (const { value, cites } of facts.quotes) expect(citedText(report, cites[0])).toBe(value.words);
	});
	it("parts offices from names and joins short forms to the full name", () => {
		const people = facts.who.map(({ value }) => value).filter(({ kind }) => kind === "person");
		expect(people).toEqual([
			{ name: "Surya Wiratama", kind: "person", title: "Presiden Belanda", aliases: ["Surya"] },
			{ name: "Ratna Kusuma", kind: "person", title: "Perdana Menteri Swiss" },
		]);
	});
	it("links a name with the abbreviation in brackets after it", () => {
		const body = facts.who.find(({ value }) => value.name === "Badan Jembatan Negara");
		expect(body?.value.aliases).toEqual(["BJN"]);
		expect(body?.cites.length).toBe(3);
	});
	it("leaves out the outlet, the dateline and the titles of other stories", () => {
		const names = [...facts.who, ...facts.where].map(({ value }) => value.name).join(" ");
		expect(names).not.toMatch(/Lembayungpost|Nelayan|Badai/u);
	});
	it("says who spoke, and nothing where the text does not say", () => {
		const direct = facts.quotes
			.filter(({ value }) => value.direct)
			.map(({ value }) => [value.words, value.speaker, value.speakerAsWritten]);
		expect(direct).toEqual([
			["Kami sudah menunggu lama", "Surya Wiratama", "Surya"],
			["Sekarang waktunya bekerja.", "Surya Wiratama", undefined],
			["Semua warga boleh ikut menyeberang", "Surya Wiratama", "ujarnya"],
			["Pembicaraan masih terus berlanjut sampai malam ini.", "sebuah sumber anonim", "sumber anonim tersebut"],
			["Siapa tahu besok hujan turun deras sekali.", "sebuah sumber anonim", undefined],
		]);
	});
	it("takes a name after a relation for its apposition, not the subject of what is reported", () => {
		const speakers = (text: string) =>
			keyFacts(fromText({ title: "", text, lang: "id" }), { packs: factsPacks }).quotes.map(({ value }) => value.speaker);
		expect(speakers("Menurut ibunya, Surya Wiratama, panen mundur.")).toEqual(["Surya Wiratama"]);
		expect(speakers("Menurut ibunya, Surya Wiratama sudah pulang.")).toEqual([]);
	});
	it("tells media, agencies and unnamed sources apart", () => {
		expect(facts.sources.map(({ value }) => `${value.as} ${value.name}`).toSorted()).toEqual([
			"agency Reuters",
			"unnamed sebuah sumber anonim",
			"unnamed tiga sumber pemerintah Belanda",
		]);
	});
	it("keeps what the text states apart from what follows from the day of publication", () => {
		const [day, year] = facts.when.map(({ value }) => value);
		expect(day).toEqual({ iso: "2021-07-28", stated: ["year", "month", "day", "weekday"], year: 2021, month: 7, day: 28 });
		expect(year).toEqual({ iso: "2020", stated: [], year: 2020 });
	});
	it("gives no relative date when the day of publication is not known", () => {
		const undated = keyFacts(report, { packs: factsPacks, published: null });
		expect(undated.when.map(({ value }) => value.iso)).toEqual(["2021-07-28"]);
	});
	it("finds nothing in a language it does not know", () => {
		const text = "Ez a mondat magyarul van, és senki sem várja el, hogy a program értse, amit itt a szerző hosszan leír nekünk ma este.";
		expect(all(keyFacts(fromText({ title: "", text, lang: "hu" }), { packs: factsPacks }))).toEqual([]);
	});
	it("reads the language from the words when the page declares another", () => {
		const declared = keyFacts({ ...report, lang: "en" }, { packs: factsPacks });
		expect(declared.who).toEqual(facts.who);
	});
	it("takes names from a finder when one is given", () => {
		const finder = (text: string) => {
			const start = text.indexOf("Ratna Kusuma");
			return [{ kind: "place", text: "Ratna Kusuma", start, end: start + 12 } as const];
		};
		expect(keyFacts(report, { packs: factsPacks, names: finder }).where.map(({ value }) => value.name)).toContain("Ratna Kusuma");
	});
	it("says nothing of an empty article", () => {
		expect(all(keyFacts(fromText({ title: "", text: "" }), { packs: factsPacks }))).toEqual([]);
	});
});

describe("keySentences", () => {
	it("gives as many as asked for, in the order of the text, without the dateline", () => {
		const sentences = keySentences(report, 4, { packs: factsPacks });
		expect(sentences.length).toBe(4);
		expect(sentences[0]?.value).toMatch(/^Reuters mengatakan/u);
		const places = sentences.map(({ cites: [cite] }) => cite.piece * 10_000 + cite.start);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});
	it("gives all there are when asked for more", () => {
		const short = fromText({ title: "Panen", text: "Panen tiba. Petani bersorak.", lang: "id" });
		expect(keySentences(short, 9, { packs: factsPacks }).map(({ value }) => value)).toEqual(["Panen tiba.", "Petani bersorak."]);
	});

	it("takes no line that only says when the article appeared", () => {
		const dated = fromText({
			title: "Pasar buka",
			lang: "id",
			text: "Kamis, 26 November 2026 | 09:12 WIB\n\nPasar buka lagi.\n\nGempa tercatat Rabu, 25 November 2026 pukul 10.15.",
		});
		expect(keySentences(dated, 9, { packs: factsPacks }).map(({ value }) => value)).toEqual([
			"Pasar buka lagi.",
			"Gempa tercatat Rabu, 25 November 2026 pukul 10.15.",
		]);
	});
});

describe("a dateline below a summary", () => {
	const text = "Warga menunggu bantuan di tepi sungai.\n\nKABARDESA.ID, Garut - Banjir merendam puluhan rumah di tepi sungai sejak subuh.";
	const found = keyFacts(fromText({ title: "Banjir merendam rumah", lang: "id", text }), { packs: factsPacks });
	it("is no part of its sentence", () =>
		expect(found.sentences.map(({ value }) => value)).toContain("Banjir merendam puluhan rumah di tepi sungai sejak subuh."));
	it("names the place and nobody", () => expect([...found.who, ...found.where].map(({ value }) => value.name)).toEqual(["Garut"]));
});

describe("entities", () => {
	it("gives the finder's names as they are", () => {
		const found = [{ kind: "person", text: "Presiden Surya", start: 0, end: 14 }] as const;
		expect(entities("Presiden Surya datang.", "id", { packs: factsPacks, names: () => found })).toEqual(found);
	});
});

describe("a table", () => {
	const runs = (text: string) => [{ text }];
	const row = (...cells: readonly string[]) => cells.map((text) => ({ header: false, runs: runs(text) }));
	const article: Article = {
		...fromText({ title: "Harga cabai turun", lang: "id", text: "Harga cabai turun di Pasar Lembayung sejak Senin pagi." }),
		body: [
			{ kind: "paragraph", runs: runs("Harga cabai turun di Pasar Lembayung sejak Senin pagi, kata pengelola.") },
			{
				kind: "table",
				rows: [
					row("Pasar", "Komoditas", "Senin"),
					row("Kecamatan", "Cabai", "Rp55.000"),
					row("eceran saja", "beras merah", "tidak dicatat"),
				],
			},
		],
	};
	const found = keyFacts(article, { packs: factsPacks });

	it("states nothing: none of its rows is a sentence", () =>
		expect(found.sentences.every(({ cites }) => cites.every(({ piece }) => piece === 0))).toBe(true));
	it("has a name in a cell at most, none over two", () => expect(found.where.map(({ value }) => value.name)).toEqual(["Pasar Lembayung"]));
	it("has no name over two, even where a name finder saw one", () => {
		const names = (text: string) =>
			[...text.matchAll(/Pasar\s\S+/gu)].map(({ 0: name, index }) => ({
				kind: "place" as const,
				text: name,
				start: index,
				end: index + name.length,
			}));
		expect(keyFacts(article, { packs: factsPacks, names }).where.map(({ value }) => value.name)).toEqual(["Pasar Lembayung"]);
	});
	it("has amounts", () => expect(found.howMuch.map(({ cites }) => cites.map((cite) => citedText(article, cite)))).toEqual([["Rp55.000"]]));
});
