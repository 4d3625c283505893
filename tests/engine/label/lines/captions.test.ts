import { describe, expect, test } from "vitest";
import { toText } from "../../../../src/engine/article/plain-text.ts";
import { captioned } from "../../../../src/engine/label/lines/captions.ts";
import { reason } from "../../../../src/engine/label/terms/evidence.ts";
import { scene } from "../../../../src/engine/prose/scene.ts";
import type { Verdict } from "../../../../src/model/reading/verdict.ts";
import { judged, known, news, readOf } from "../../../builders/judged.ts";
import { page, textBlocks } from "../../../builders/page.ts";

/** Is the block that begins with `?` a caption? `+` is the article's, `!` a promo by name, what else there is was left out for want of evidence. */
const isCaptioned = (html: string): boolean => {
	const seen = page(html);
	const verdicts = textBlocks(seen).map(({ id, text }): Verdict => {
		if (text.startsWith("+")) return { block: id, label: "content", sureness: "sure", reasons: [] };
		if (text.startsWith("!")) return { block: id, label: "promo", sureness: "likely", reasons: [reason("phrase/promo", "promo", 3, text)] };
		return { block: id, label: "navigation", sureness: "assumed", reasons: [] };
	});
	const asked = textBlocks(seen).findIndex(({ text }) => text.startsWith("?"));
	return captioned({ scene: scene(seen, known) }, verdicts, { byline: ["? Rina Sari"] })[asked]?.label === "caption";
};

const picture = "<img src=/a.jpg width=800 height=500>";
test.each<[name: string, html: string, expected: boolean]>([
	["alone with a picture in a box", `<p>+ Satu.</p><div>${picture}<div>? Sawah di lereng</div></div><p>+ Dua.</p>`, true],
	["with a button beside it", `<div class=foto><div><a href="#">Lihat</a>${picture}</div><p>? Sawah</p></div><p>+ Dua.</p>`, true],
	["alone with a film", "<p>+ Satu.</p><div><video src=/a.mp4></video><p>? Panen</p></div>", true],
	["a link", `<p>+ Satu.</p><div>${picture}<a href=/b>? Tarif kapal turun</a></div><p>+ Dua.</p>`, false],
	["a link that opens the picture", `<p>+ Satu.</p><a href="#besar">${picture}<div>? Sawah</div></a><p>+ Dua.</p>`, true],
	["a link to the file of the picture", `<p>+ Satu.</p><a href=/besar.jpg>${picture}<div>? Sawah</div></a><p>+ Dua.</p>`, true],
	["what the page says again and again", `<p>+ Satu.</p><div>${picture}<p>? Isi</p></div><p>? Isi</p><p>? Isi</p><p>+ Dua.</p>`, false],
	["a heading", `<p>+ Satu.</p><div>${picture}<h3>? Tarif</h3></div><p>+ Dua.</p>`, false],
	["as long as a text", `<div>${picture}<p>? ${"Padi dipanen lebih awal. ".repeat(20)}</p></div>`, false],
	["beside an icon", "<p>+ Satu.</p><div><img src=/a.png width=24><p>? Cuaca</p></div><p>+ Dua.</p>", false],
	["beside text of the article", `<div>${picture}<p>+ Satu.</p><p>? Sawah</p></div>`, false],
	["beside text of the article, named by its class", `<div>${picture}<p class=photo-caption>? Sawah</p><p>+ Satu.</p></div>`, true],
	["so named in a line", `<div>${picture}<span class=photo-caption>? Sawah</span><p>+ Satu.</p></div>`, true],
	["who wrote the article", `<div>${picture}<p>? Rina Sari</p><p>18 November</p></div><p>+ Satu.</p>`, false],
	["without a picture", "<div><p class=photo-caption>? Sawah</p></div>", false],
])("%s", (_, html, expected) => expect(isCaptioned(html)).toBe(expected));

test("a paragraph is none for a span that names its picture's", () => {
	const told = "Pemilik kios di dermaga itu mengatakan air sempat masuk setinggi lutut pada malam hari.";
	const html = news(`<p>${picture}<span class=photo-caption>Jembatan.</span> ${told}</p>`);
	expect(toText(readOf(page(html)).reading.article)).toContain(told);
});

/** The captions in the reading of an article with this amid its paragraphs. */
const captionsWith = (html: string): readonly string[] => {
	const prose = "Petani di lereng gunung memanen padi lebih awal tahun ini karena hujan turun terus sejak bulan lalu.";
	const { reading } = readOf(page(news(`${html}<p>${prose}</p>`)));
	return reading.article.body.flatMap((piece) => ("caption" in piece && piece.caption ? [piece.caption] : []));
};
const caption = "Warga antre di sendang, Senin.";

test.each<[name: string, html: string]>([
	["below a word that enlarges the picture", `<figure>${picture}<span>Perbesar</span><figcaption>${caption}</figcaption></figure>`],
	["bare among paragraphs, by its class", `${picture}<p class=caption>${caption}</p>`],
	["bare among paragraphs, in a line", `${picture}<span class=caption>${caption}</span>`],
])("a picture keeps its caption %s", (_, html) => expect(captionsWith(html)).toEqual([caption]));

describe("in the head of a page", () => {
	/** The pictures of the article, each with its caption. */
	const picturesOf = (head: string): readonly string[] => {
		const prose = "Petani di lereng gunung memanen padi lebih awal tahun ini karena hujan turun terus sejak bulan lalu.";
		const html = `<main><article>${head}<div>${`<p>${prose}</p>`.repeat(3)}</div></article></main>`;
		return readOf(page(html)).reading.article.body.flatMap((piece) =>
			piece.kind === "image" ? [`${piece.src} ${piece.caption ?? ""}`.trim()] : [],
		);
	};
	const author =
		"<div><div><img src=/rina.jpg width=200 height=200></div><div><p class=author>Rina Sari</p><p>18 November 2026</p></div></div>";
	test("the picture above the headline stays with its caption", () =>
		expect(picturesOf(`<figure>${picture}<figcaption>${caption}</figcaption></figure><h1>Panen raya lebih awal</h1>`)).toEqual([
			expect.stringContaining(caption),
		]));
	const bare = (head: string): string =>
		`<h1>Panen raya lebih awal</h1><div><p>Rina Sari</p></div><div class=share>Bagikan: <a href=/fb>Facebook</a></div>${head}`;
	test("a picture right above the text stays, whatever stands above it there", () => {
		const prose = "<p>Petani di lereng gunung memanen padi lebih awal tahun ini karena hujan turun terus sejak bulan lalu.</p>".repeat(3);
		const read = (html: string): number =>
			readOf(page(`<main>${bare(html)}<div>${prose}</div></main>`)).reading.article.body.filter(({ kind }) => kind === "image").length;
		expect(read(`${picture}<p class=caption>${caption}</p>`)).toBe(1);
		expect(read(`${picture}<p class=caption>${caption}</p><div><p class=author>Oleh: Rina Sari</p></div>`)).toBe(1);
		expect(read(picture)).toBe(1);
		expect(read(`<div class=author>${picture}<p>Rina Sari</p></div>`)).toBe(0);
	});
	test("what enlarges a picture, and who took it, stand beside its caption", () =>
		expect(
			picturesOf(
				`<h1>Panen raya lebih awal</h1><div>${picture}<p class=caption>${caption}</p><span>Perbesar</span><p>Sumber: Rina</p></div>`,
			),
		).toEqual([expect.stringContaining(caption)]));
	test("the picture stays, and the face of who wrote it does not", () =>
		expect(picturesOf(`<header><h1>Panen raya lebih awal</h1>${picture}${author}</header>`)).toEqual([expect.stringContaining("/a.jpg")]));
});

test("above pictures, too, each has its own", () => {
	const above = (text: string): string => `<p class=caption>${text}</p>${picture}`;
	expect(captionsWith(above("Warga antre.") + above("Warga pulang.").replace(".jpg", "-dua.jpg"))).toEqual([
		"Warga antre.",
		"Warga pulang.",
	]);
});

test("what no class calls a caption is none of a picture among paragraphs", () => {
	expect(captionsWith(`${picture}<p class=waktu>2 menit</p>`)).toEqual([]);
});

test("below a table stands what it is based on, below a picture who took it", () => {
	const caption = "<figcaption>Sumber: Dinas Pengairan, diolah</figcaption>";
	const cells = "<tr><th>Kali</th><th>Debit</th></tr><tr><td>Serayu</td><td>310</td></tr>";
	const on = (html: string) => judged(page(news(html))).on("Sumber: Dinas").label;
	expect(on(`<figure><table>${cells}</table>${caption}</figure>`)).toBe("caption");
	expect(on(`<figure>${picture}${caption}</figure>`)).toBe("credit");
});

describe("a story told in pictures", () => {
	const figure = (words: string, at: number) =>
		`<figure><img src=/${at}.jpg width=800 height=500><figcaption>${words}</figcaption></figure>`;
	const pictures = [
		"Warga mendorong perahu kayu ke tepi sungai setelah banjir surut pada Jumat pagi di hulu.",
		"Anak-anak menonton dari atap lumbung sambil menunggu ibu mereka pulang dari sawah di seberang.",
	];

	const told = (html: string): string => toText(readOf(page(`<h1>Setelah Banjir</h1>${html}`)).reading.article);

	test("is its captions, where nothing else is text", () => {
		expect(told(pictures.map(figure).join(""))).toBe(pictures.join("\n\n"));
	});

	test("is no caption that leads elsewhere", () => {
		const linked = figure('<a href="/b">Harga beras turun di pasar induk setelah panen raya di tiga kabupaten</a>', 2);
		expect(told(figure(pictures[0] ?? "", 0) + linked)).toBe(pictures[0]);
	});

	test("is no line that only stands with a picture", () => {
		expect(told(`${figure(pictures[0] ?? "", 0)}<div><img src=/2.jpg width=800 height=500><p>Sawah di lereng</p></div>`)).toBe(pictures[0]);
	});
});
