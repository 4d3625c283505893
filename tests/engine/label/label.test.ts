import { describe, expect, it, test } from "vitest";
import { label } from "../../../src/engine/label/label.ts";
import { clutterLabels, type Label } from "../../../src/model/reading/label.ts";
import type { Sureness } from "../../../src/model/reading/verdict.ts";
import { after, before, headline, judged, known, news } from "../../builders/judged.ts";
import { page, textBlocks } from "../../builders/page.ts";

const tariff = "Tarif kapal cepat turun mulai Senin";
const link = `<a href="/tarif">${tariff}</a>`;

describe("a page of news", () => {
	const { on, verdicts, weighed } = judged(page(news()));
	it("has its headline, its paragraphs and furniture around", () => {
		expect(on(headline).label).toBe("headline");
		for (const text of [...before, ...after]) expect(on(text)).toMatchObject({ label: "content", sureness: "sure" });
		expect(on("Beranda").label).toBe("navigation");
		expect(on("Koran Contoh").label).toBe("navigation");
	});
	it("has one verdict for each measured block, in its order", () => {
		expect(verdicts.map(({ block }) => block)).toEqual(weighed.scene.measures.map(({ block }) => block.id));
	});
});

describe("between paragraphs", () => {
	it.each<[html: string, opening: string, label: Label, sureness?: Sureness]>([
		[`<p>Baca juga: ${link}</p>`, "Baca juga", "promo", "sure"],
		[`<p><strong>BACA JUGA</strong> ${link}</p>`, "BACA JUGA", "promo", "sure"],
		["<p>Baca juga: Tarif kapal cepat turun</p>", "Baca juga", "promo", "sure"],
		[`<p>${link}</p>`, tariff, "promo"],
		[`<div class="baca-juga">${link}</div>`, tariff, "promo", "sure"],
		["<p>ADVERTISEMENT</p>", "ADVERTISEMENT", "ad", "sure"],
		["<p>Kabar yang terbaru di WhatsApp Channel</p>", "Kabar yang", "newsletter", "likely"],
		["<p>Halaman selanjutnya</p>", "Halaman", "paging", "sure"],
		["<figure><img src=/a.jpg><figcaption>Sawah di lereng</figcaption></figure>", "Sawah", "caption"],
	])("%s", (html, opening, name, sureness) =>
		expect(judged(page(news(html))).on(opening)).toMatchObject({ label: name, ...(sureness && { sureness }) }),
	);

	it.each([
		"Baca juga buku harian kakeknya, begitu pesan Rania kepada murid yang ingin mengenal desa itu.",
		"Terkait hal itu, dinas pasar akan memeriksa timbangan para pedagang di seluruh kecamatan.",
		"Simak berikut daftarnya:",
		"Sebelumnya diberitakan, jembatan gantung di Kampung Rawa putus diterjang banjir pada Minggu.",
		"<b>Apa yang ditanam setelah padi?</b>",
		"Jangan lewatkan: pawai perahu berangkat dari dermaga pada pukul sembilan pagi.",
		`Keterangan itu dikutip dari <a href="https://dinas.example/laporan">laporan dinas pertanian</a> yang terbit Senin.`,
	])("stays: %s", (html) => {
		const seen = page(news(`<p>${html}</p>`));
		const [own] = textBlocks(page(`<p>${html}</p>`));
		expect(judged(seen).on(own?.text ?? "").label).toBe("content");
	});
});

test.each(["Rekomendasi", "Populer", "Terbaru", "Selanjutnya"])("%s heads a section of the text where running text follows", (word) => {
	const section = `<h2>${word}</h2><p>Dinas pertanian menyarankan warga menanam kedelai setelah panen ini, karena tanah perlu beristirahat.</p>`;
	expect(judged(page(news(section))).on(word).label).toBe("content");
	const box = `<div class="kotak"><h2>${word}</h2><ul><li>${link}</li></ul></div>`;
	expect(judged(page(news("", box))).on(word).label).not.toBe("content");
});

describe("what people say outweighs everything", () => {
	it.each(["site", "reader"] as const)("a selector of the %s", (by) => {
		const hide = page(news("<p class=x>Warga bergantian menjaga gabah sampai sore, kata Rania.</p>"), [
			{ by, label: "ad", selector: ".x" },
		]);
		expect(judged(hide).on("Warga").label).toBe("ad");
		const keep = page(news(`<p class=x>Baca juga: ${link}</p>`), [{ by, label: "content", selector: ".x" }]);
		expect(judged(keep).on("Baca juga").label).toBe("content");
	});
	it("a block the reader asked to keep", () => {
		const seen = page(news(`<p>Baca juga: ${link}</p>`));
		const verdictsWith = (keep: readonly string[]) => {
			const { verdicts, weighed } = label(seen, { words: known, keep });
			return verdicts[weighed.scene.measures.findIndex(({ block }) => block.text.startsWith("Baca juga"))]?.label;
		};
		expect([verdictsWith(["Baca juga: Tarif"]), verdictsWith(["Baca pula"]), verdictsWith([""])]).toEqual(["content", "promo", "promo"]);
	});
});

test("whatever has a name says why", () => {
	const { verdicts } = judged(page(news(`<p>Baca juga: ${link}</p><p>Iklan</p>`, `<h2>Terpopuler</h2><ul><li>${link}</li></ul>`)));
	const sure = verdicts.filter(({ label: name, sureness }) => clutterLabels.some((each) => each === name) && sureness === "sure");
	expect(sure.length).toBeGreaterThanOrEqual(4);
	for (const { label: name, reasons } of sure) {
		expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThanOrEqual(4);
		expect(reasons.every((reason) => reason.label === name && reason.saw !== "")).toBe(true);
	}
});

test("where no text is plainly an article's, the best there is is kept", () => {
	const { on } = judged(
		page("<div><a href=/a>Beranda</a></div><div>Gabah dijemur di halaman sekolah.</div><div><a href=/b>Kontak</a></div>"),
	);
	expect(on("Gabah").label).toBe("content");
	expect(on("Beranda").label).not.toBe("content");
});

test("hidden text is not judged, unless it is nearly all there is", () => {
	expect(() => judged(page(news("<p hidden>Gabah rahasia.</p>"))).on("Gabah")).toThrow("hidden");
	const unrevealed = judged(page(`<p>Memuat</p><div hidden>${news(`<p>${before[0]}</p>`)}</div>`));
	expect(unrevealed.on(before[1]).label).toBe("content");
});

describe("a title that is a link and no more, between paragraphs", () => {
	/** Does the shape of the block that begins so speak for a promo? */
	const isNamed = (html: string, opening = tariff): boolean =>
		judged(page(news(html)))
			.on(opening)
			.reasons.some(({ rule }) => rule === "shape/headline link");
	it.each([`<p>${link}</p>`, `<p><b>${link}</b></p>`, `<h4>${link}</h4>`])("points to another article: %s", (html) =>
		expect(isNamed(html)).toBe(true),
	);
	it("may have an ornament", () => expect(isNamed(`<p>➡️ ${link}</p>`, "➡️")).toBe(true));
	it("may have a kicker", () => expect(isNamed(`<p>Ekonomi: ${link}</p>`, "Ekonomi")).toBe(true));
	it.each([
		`<p>${link.replace("/tarif", "https://dinas.example/tarif")}</p>`,
		`<p>${link.replace("/tarif", "/tarif.pdf")}</p>`,
		`<p>${link} berlaku juga bagi pelajar.</p>`,
		`<ul><li>${link}</li></ul>`,
		`<p>${link}</p>`.repeat(4),
		`<p>Berikut daftar keputusan yang diambil warga dalam rapat desa itu:</p><p>${link}</p>`,
	])("unless it leads elsewhere or belongs to a list: %s", (html) => expect(isNamed(html)).toBe(false));
	it("unless it is a numbered section", () => {
		const numbered = `<h3><a href="/tarif">2. ${tariff}</a></h3>`;
		expect(isNamed(numbered, "2.")).toBe(false);
	});
});

describe("small print of law", () => {
	const notice =
		"Koran Contoh menulis tentang pasar modal bagi pembaca yang ingin tahu. Tulisan ini bukan merupakan ajakan membeli saham, dan harga yang disebut dapat berubah setiap saat tanpa pemberitahuan. Tanyakan kepada penasihat Anda sebelum memutuskan, dan pakailah hanya uang yang tidak Anda perlukan dalam waktu dekat.";
	it("leaves the text behind the article, however long", () => {
		expect(judged(page(news("", `<p>${notice}</p>`))).on("Koran Contoh menulis")).toMatchObject({ label: "credit", sureness: "sure" });
	});
	it("stays where it is all there is", () => {
		expect(judged(page(`<h1>Penafian</h1><p>${notice}</p><p>${notice}</p>`)).on("Koran Contoh menulis").label).toBe("content");
	});
	it("stays where it is told amid the text", () => {
		expect(judged(page(news(`<p>${notice}</p>`))).on("Koran Contoh menulis").label).toBe("content");
	});
});
