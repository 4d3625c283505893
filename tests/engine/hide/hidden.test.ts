import { describe, expect, it, test } from "vitest";
import { toText } from "../../../src/engine/article/plain-text.ts";
import { type Clutter, clutterLabels } from "../../../src/model/reading/label.ts";
import type { Page } from "../../../src/model/reading/page.ts";
import { askedLabels, defaults, hiddenLabels, openingOf } from "../../../src/model/site/settings.ts";
import { dice } from "../../builders/dice.ts";
import { after, before, news, readOf } from "../../builders/judged.ts";
import { page } from "../../builders/page.ts";

const tariff = "Tarif kapal cepat turun mulai Senin";
const link = `<a href="/tarif">${tariff}</a>`;
const only = (...labels: readonly Clutter[]) => ({ hide: new Set(labels) });

/** What was left out, without the reasons. */
const leftOut = (html: string, options?: Parameters<typeof readOf>[1]) =>
	readOf(page(html), options).reading.hidden.map(({ label, sureness, inPage, text }) => ({ label, sureness, inPage, text }));

/** Tags or classes of the marked elements. */
const marked = (seen: Page, options?: Parameters<typeof readOf>[1]): readonly string[] =>
	readOf(seen, options).marks.map(({ element }) => seen.elements[element]?.name || (seen.elements[element]?.tag ?? ""));

describe("hidden in the page", () => {
	const promo = `<p class=a>Baca juga: ${link}</p>`;
	it("is what is sure and switched on", () => {
		expect(leftOut(news(promo))).toEqual([{ label: "promo", sureness: "sure", inPage: true, text: `Baca juga: ${tariff}` }]);
		expect(marked(page(news(promo)))).toEqual(["a"]);
	});
	it("is nothing that is switched off; it leaves the text all the same", () => {
		expect(leftOut(news(promo), only("ad"))).toEqual([{ label: "promo", sureness: "sure", inPage: false, text: `Baca juga: ${tariff}` }]);
		expect(marked(page(news(promo)), only("ad"))).toEqual([]);
	});
	it("is what is likely only where everything is to go", () => {
		const invitation = "Kabar yang terbaru di WhatsApp Channel";
		const likely = `<p class=a>${invitation}</p>`;
		expect(leftOut(news(likely))).toEqual([{ label: "newsletter", sureness: "likely", inPage: false, text: invitation }]);
		expect(marked(page(news(likely)))).toEqual([]);
		expect(marked(page(news(likely)), { strictness: "everything" })).toEqual(["a"]);
	});
	it("is what is likely of a kind that the reader switched on beyond the usual", () => {
		const share = '<div class="a share-buttons">Bagikan lewat</div>';
		const settings = { ...defaults, hide: { share: true } };
		expect(marked(page(news(share)), { hide: hiddenLabels(settings) })).toEqual([]);
		expect(marked(page(news(share)), { hide: hiddenLabels(settings), asked: askedLabels(settings) })).toEqual(["a share-buttons"]);
		expect([...askedLabels({ ...defaults, hide: { promo: true, share: true, tags: false } })]).toEqual(["share"]);
		expect([...askedLabels(defaults, { hide: { credit: true } })]).toEqual(["credit"]);
	});
	it("is all of a list between headline and text, however long", () => {
		const items = Array.from(
			{ length: 10 },
			(_, at) => `<li><a href="/kapal-${at}">Kapal cepat ke pulau nomor ${at} berangkat lebih pagi</a></li>`,
		);
		const list = `<div class=a><h3>Berita Terkait</h3><ul>${items.join("")}</ul></div>`;
		const text = [...before, ...after].map((each) => `<p>${each}</p>`).join("");
		const headed = (above: string) => page(`<header>${above}</header><article><h1>Tarif kapal turun</h1>${list}${text}</article>`);
		expect(marked(headed(""))).toEqual(["a"]);
		expect(marked(headed("<ul><li><a href=/a>Ekonomi</a></li><li><a href=/b>Olahraga</a></li></ul>"))).toEqual(["a"]);
	});
	it("is no way to a part of the article on this very page", () => {
		const parts = ["Sebelum kapal berangkat", "Selama pelayaran ke pulau", "Barang yang boleh dibawa penumpang"];
		const box = (entries: readonly string[], href: string) => {
			const items = entries.map((entry, at) => `<li><a href="${href}${at}">${entry}</a></li>`).join("");
			const text = parts.map((part, at) => `<h2>${part}</h2><p>${before[at]}</p>`).join("");
			return page(news(`<div class="a related-sidebar"><h4>Lihat juga</h4><ul>${items}</ul></div>${text}`));
		};
		expect(marked(box(parts, "/kapal-"))).toEqual(["a related-sidebar"]);
		expect(marked(box(parts, "#bagian-"))).toEqual([]);
		const shortened = parts.map((part, at) => (at === 1 ? "Selama pelayaran" : part));
		expect(marked(box(shortened, "#bagian-"))).toEqual([]);
		expect(marked(box(["Artikel pilihan pembaca kami", "Gambar pilihan pembaca kami"], "#tab-"))).toEqual(["a related-sidebar"]);
	});
	it("is no line that stands bare among lines that stay", () => {
		const lines = `<p>Air sungai naik setinggi lutut pada Minggu malam.<br>Baca juga: ${link}<br>Warga lalu menutup pintu air bersama.</p>`;
		expect(leftOut(news(lines))).toEqual([{ label: "promo", sureness: "sure", inPage: false, text: `Baca juga: ${tariff}` }]);
		expect(marked(page(news(lines)))).toEqual([]);
	});
	it("is a cut that has an element of its own", () => {
		const sentence = "Petani di lereng itu menunggu hujan sejak bulan April.";
		const own = `<p>${sentence} <strong class=a>Baca juga: ${link}</strong></p>`;
		expect(leftOut(news(own))).toMatchObject([{ label: "promo", inPage: true, text: `Baca juga: ${tariff}` }]);
		expect(marked(page(news(own)))).toEqual(["a"]);
		expect(leftOut(news(`<p>${sentence} Baca juga: ${link}</p>`))).toMatchObject([{ label: "promo", inPage: false }]);
	});
});

describe("what the reader asked to keep", () => {
	const sentence = "Petani di lereng itu menunggu hujan sejak bulan April.";
	test.each([
		["a block", `<p>Baca juga: ${link}</p>`],
		[
			"a box of several blocks",
			`<div><p>Baca juga:</p><ul><li>${link}</li><li><a href="/pasar">Pasar ikan pindah ke dermaga utara</a></li></ul></div>`,
		],
		["a stretch of a paragraph", `<p>${sentence} <strong>Baca juga: ${link}</strong></p>`],
	])("is %s, as it was listed", (_, html) => {
		const { hidden } = readOf(page(news(html))).reading;
		expect(hidden).toHaveLength(1);
		const keep = hidden.map(({ text }) => openingOf(text));
		const seen = readOf(page(news(html)), { keep });
		expect(seen).toMatchObject({ reading: { hidden: [] }, marks: [] });
		expect(toText(seen.reading.article)).toContain(tariff);
	});
	it("is nothing that only begins like a box", () => {
		const other = news(`<div><p>Baca juga:</p><ul><li>${link}</li></ul></div>`);
		expect(readOf(page(other), { keep: ["Baca juga: Pasar ikan pindah"] }).reading.hidden).toHaveLength(1);
	});
});

describe("a line behind the text that nothing names", () => {
	const line = "<p class=a>(rwn/dwi)</p>";
	const side = news().replace("</div></article>", `${line}</div></article>`);
	it("is listed where it stands beside the last paragraph, and stays in the page whatever goes", () => {
		expect(leftOut(side, { strictness: "everything" })).toMatchObject([{ inPage: false, text: "(rwn/dwi)" }]);
		expect(marked(page(side), { strictness: "everything" })).toEqual([]);
	});
	it("is furniture elsewhere", () => expect(leftOut(news("", `<div>${line}</div>`))).toEqual([]));
});

describe("a line under the headline that nothing names", () => {
	test.each([
		"<p>Sari Melati</p>",
		"<div>Oleh <a href=/penulis/sari>Sari Melati</a></div>",
		"<div>Sari Melati</div><div>Senin, 23 November 2026 | 10:00 WIB</div>",
	])("stays in the page whatever goes, as the author's: %s", (line) => {
		const everything = { hide: hiddenLabels({ ...defaults, strictness: "everything" }), strictness: "everything" } as const;
		expect(marked(page(news().replace("</h1>", `</h1>${line}`)), everything)).toEqual([]);
		const shared = news().replace("<h1>", "<header class=entry-header><h1>").replace("</h1>", `</h1>${line}</header>`);
		expect(marked(page(shared), everything)).toEqual([]);
	});
});

describe("one entry", () => {
	it("for a box, all of its text in it", () => {
		const box = `<div class=kotak><h4>Baca juga:</h4><ul><li>${link}</li><li><a href=/b>Pasar malam kembali dibuka</a></li></ul></div>`;
		expect(leftOut(news(box))).toMatchObject([{ inPage: true, text: `Baca juga:\n${tariff}\nPasar malam kembali dibuka` }]);
		expect(marked(page(news(box)))).toEqual(["kotak"]);
	});
	it("for each block without a box", () => {
		expect(
			leftOut(news(`<p>Baca juga: ${link}</p><p>Gabah dijemur sampai kering oleh warga desa itu.</p><p>Iklan</p>`)).map(
				({ label }) => label,
			),
		).toEqual(["promo", "ad"]);
	});
	it("for a box with a line that says nothing", () => {
		const box = `<div class=a><p>Baca juga:</p><p>•</p><p>${link}</p></div>`;
		const { reading, marks } = readOf(page(news(box)));
		expect(reading.hidden.map(({ text }) => text)).toEqual([`Baca juga:\n•\n${tariff}`]);
		expect(marks).toHaveLength(1);
	});
	it("is what each of its marks points to", () => {
		const { reading, marks } = readOf(page(news(`<p>Baca juga: ${link}</p><p>Iklan</p>`, `<h2>Terpopuler</h2><ul><li>${link}</li></ul>`)));
		for (const { entry, label } of marks) expect(reading.hidden[entry]).toMatchObject({ label, inPage: true });
		for (const [at, { inPage }] of reading.hidden.entries()) expect(marks.some(({ entry }) => entry === at)).toBe(inPage);
	});
});

describe("listed", () => {
	it("is what has a name after the end, not the site's furniture", () => {
		expect(leftOut(news("", `<section class=a><h2>Terpopuler</h2><ul><li>${link}</li></ul></section>`))).toEqual([
			{ label: "related", sureness: "sure", inPage: true, text: `Terpopuler\n${tariff}` },
		]);
	});
	it("is nothing on a page without clutter", () => expect(leftOut(news())).toEqual([]));
	it("always has a reason", () => {
		const { hidden } = readOf(page(news(`<p>${link}</p><p>Iklan</p><p>Bagikan</p>`))).reading;
		expect(hidden.length).toBeGreaterThan(0);
		expect(hidden.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
	});
});

describe("what the reader's own rules name", () => {
	const named = (html: string, options?: Parameters<typeof readOf>[1]) => {
		const seen = page(html, [{ by: "reader", label: "own", selector: ".a" }]);
		return { hidden: readOf(seen, options).reading.hidden, marked: marked(seen, options) };
	};
	it("is no promo, whatever it says", () => {
		const { hidden } = named(news(`<p class=a>Baca juga: ${link}</p>`));
		expect(hidden.map(({ label, sureness, inPage }) => [label, sureness, inPage])).toEqual([["own", "sure", true]]);
		expect(hidden[0]?.reasons.map(({ rule }) => rule)).toEqual(["reader/own"]);
	});
	it("is hidden however little is to be hidden", () => {
		const { hidden, marked: elements } = named(news("<p class=a>Warga bergotong royong.</p>"), {
			hide: hiddenLabels({ ...defaults, strictness: "promos", hide: { promo: false } }),
		});
		expect(hidden.map(({ label, inPage }) => [label, inPage])).toEqual([["own", true]]);
		expect(elements).toEqual(["a"]);
	});
	it("is listed wherever it stands, before and long after the article too", () => {
		const far = Array.from({ length: 90 }, (_, at) => `<li><a href="/b${at}">Berita lain nomor ${at} dari daerah</a></li>`).join("");
		const { hidden } = named(
			`<div class=a>Kurs hari ini</div><div>Cuaca</div><div>Jadwal</div><div>Radio</div>${news("", `<ul>${far}</ul>`)}<div class=a>Polling pekan ini</div>`,
		);
		expect(hidden.filter(({ label }) => label === "own").map(({ text }) => text)).toEqual(["Kurs hari ini", "Polling pekan ini"]);
	});
});

test("no mark ever holds a paragraph of the article, whatever stands between", () => {
	const parts = [
		`<p>Baca juga: ${link}</p>`,
		"<p>Iklan</p>",
		`<div><h4>Berita Terkait</h4>${link}</div>`,
		`<p>${link}</p>`,
		"<p>•</p>",
		"<h3>Menjemur di sekolah</h3>",
		"<p>Baca juga:</p>",
		"<div class=share>Bagikan</div>",
		"<aside>",
		"</aside>",
		"<blockquote>",
	];
	const everything = { hide: new Set(clutterLabels), strictness: "everything" } as const;
	const seeds = Array.from({ length: 100 }, (_, seed) => seed + 1);
	const middles = new Set(
		seeds.map((seed) => {
			const next = dice(seed);
			return Array.from({ length: 5 }, () => parts[next(parts.length)]).join("");
		}),
	);
	expect(middles.size).toBeGreaterThan(90);
	for (const between of middles) {
		const seen = page(news(between));
		const marks = new Set<number>(readOf(seen, everything).marks.map(({ element }) => element));
		expect(marks.size, between).toBe(readOf(seen, everything).marks.length);
		for (const block of seen.blocks) {
			if (block.kind !== "text" || ![...before, ...after].some((text) => text === block.text)) continue;
			for (let at: number = block.element; at >= 0; at = seen.elements[at]?.parent ?? -1) expect(marks.has(at), between).toBe(false);
		}
	}
});
