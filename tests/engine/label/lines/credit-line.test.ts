import { describe, expect, test } from "vitest";
import { label } from "../../../../src/engine/label/label.ts";
import { readingPacks } from "../../../../src/lang/index.ts";
import { known, news } from "../../../builders/judged.ts";
import { blockOf, page } from "../../../builders/page.ts";
import { metadataOf } from "../../../builders/stated.ts";

/** The label of a line at this place, of an article by Rania Wuri. */
const labelOf = (line: string, put: (html: string) => string): string | undefined => {
	const seen = page(put(`<p>${line}</p>`));
	const { verdicts } = label(seen, { words: known, headline: metadataOf(seen, readingPacks).headline, byline: ["Rania Wuri"] });
	return verdicts.find(({ block }) => block === blockOf(seen, line).id)?.label;
};
/** The text and the label of each block of an article by Rania Wuri. */
const judgedLabels = (html: string): readonly (readonly [text: string, label: string])[] => {
	const seen = page(html);
	const { verdicts, weighed } = label(seen, { words: known, headline: metadataOf(seen, readingPacks).headline, byline: ["Rania Wuri"] });
	return verdicts.map(({ label: name }, at) => [weighed.scene.measures[at]?.block.text ?? "", name] as const);
};
const below = (html: string): string => news().replace("</h1>", `</h1>${html}`);
const inText = (html: string): string => news().replace('<div class="isi">', `<div class="isi">${html}`);

describe("between headline and text", () => {
	test.each(["Rania Wuri | Rabu, 25 November 2026", "Oleh Rania Wuri", "Rania Wuri - 25/11/2026 10:15", "Rania Wuri"])(
		"a line that says who wrote the article and when is none of the text: %s",
		(line) => {
			expect(labelOf(line, below)).not.toBe("content");
			expect(labelOf(line, inText)).not.toBe("content");
		},
	);
	test("lines of a cell that the page is set in are none of the text, a cell of its tables is", () => {
		const set = (html: string): string =>
			news(html)
				.replace("</h1>", "</h1><table><tr><td>Oleh Rania Wuri<br><br>Rabu, 25 November 2026 10.15 WIB<br><br>")
				.replace("</article>", "</td></tr></table></article>");
		const labels = judgedLabels(set("<table><tr><td>Oleh Rania Wuri</td><td>2 kali</td></tr></table>"));
		expect(labels.filter(([text]) => text.startsWith("Oleh")).map(([, name]) => name)).toEqual(["credit", "content"]);
		expect(labels.find(([text]) => text.startsWith("Rabu, 25"))?.[1]).toBe("credit");
	});
	test.each(["Rania Wuri menulis dari lereng Gunung Sari, Rabu.", "Lereng, Rabu: Rania Wuri menunggu panen raya 2026."])(
		"a sentence with that name is: %s",
		(line) => expect(labelOf(line, inText)).toBe("content"),
	);
});

describe("a day and a time between headline and text", () => {
	const time = "Rabu, 25 November 2026 10.15 WIB";
	test("are none of the text right beside a line that says who wrote it", () => {
		expect(labelOf(time, (html) => inText(`<p>Oleh Rania Wuri</p>${html}`))).not.toBe("content");
		expect(labelOf(time, (html) => inText(`${html}<p>Rania Wuri</p>`))).not.toBe("content");
	});
	test("are the text's elsewhere", () => {
		expect(labelOf("Acara Rabu, 25 November 2026 pukul 10.15", (html) => news(html))).toBe("content");
		expect(labelOf("Rabu, 25 November 2026: 12 kapal tiba", (html) => inText(`<p>Oleh Rania Wuri</p>${html}`))).toBe("content");
	});
});

describe("a line that a word for authors opens and an author ends", () => {
	test.each(["Laporan wartawan KabarTeluk.com, Rania Wuri", "Laporan: Rania Wuri", "Pewarta Kabar Teluk Rania Wuri"])(
		"is none of the text wherever it stands: %s",
		(line) => expect(labelOf(line, (html) => news(html))).not.toBe("content"),
	);
	test.each([
		"Laporan wartawan KabarTeluk.com, Henny Alwi",
		"Laporan wartawan itu dibaca Rania Wuri.",
		"Laporan yang dibaca Rania Wuri di depan warga",
		"Pengirim: Rania Wuri",
		"Oleh karena itu, acara dibuka kepala sekolah, Rania Wuri",
		"Wartawan terbaik Rania Wuri",
		"Penulis buku “Laut”, Rania Wuri",
		"By then he was known to all of us as Rania Wuri",
		"Von links: Tom Hügel, Jan Ernst und Rania Wuri",
	])("without either it stays: %s", (line) => expect(labelOf(line, (html) => news(html))).toBe("content"));
	test("the point of a degree ends no sentence", () => {
		const seen = page(news("<p>Oleh: Dr. Rania Wuri, M.Pd.</p><p>Warga memanen padi sejak pagi.</p><p>Laporan Dr. Rania Wuri.</p>"));
		const { verdicts } = label(seen, { words: known, byline: ["Dr. Rania Wuri, M.Pd."] });
		const labelAt = (line: string) => verdicts.find(({ block }) => block === blockOf(seen, line).id)?.label;
		expect(labelAt("Oleh: Dr.")).not.toBe("content");
		expect(labelAt("Laporan Dr.")).toBe("content");
	});
	test("in a programme it is one of them", () =>
		expect(labelOf("Oleh: Rania Wuri", (html) => news(`<p>Oleh: Henny Alwi</p>${html}`))).toBe("content"));
	test("in the details of a book it is one of them", () => {
		const details = (html: string) => news(`<p>Judul: Lereng Sunyi</p>${html}<p>Tebal: 210 halaman</p>`);
		expect(labelOf("Laporan: Rania Wuri", details)).toBe("content");
	});
});

test("amid the text such a line is some of it", () => expect(labelOf("Rania Wuri, 25 tahun", (html) => news(html))).toBe("content"));
