import { describe, expect, test } from "vitest";
import { markupEye } from "../../../src/page/survey/eye.ts";
import { surveyNear, surveyParts } from "../../../src/page/survey/parts.ts";
import { documentOf, outline } from "../../builders/page.ts";

const sentence = "Pedagang di pasar induk mengeluh karena kapal belum datang sejak Senin pagi. ";
const paragraph = `<p>${sentence.repeat(3)}</p>`;
const links = (count: number): string =>
	Array.from({ length: count }, (_, at) => `<li><a href=/b${at}>Kabar lain nomor ${at}</a></li>`).join("");
const article = `<div class=kolom><h1>Harga beras naik</h1><div class=isi>${paragraph}<h2>Kapal</h2>${paragraph}<ul><li>Beras</li></ul>${paragraph}</div></div>`;
/** The article three boxes deep, with something before and behind all of them. */
const pageOf = ({ before = "", after = "", beside = "" }): Document =>
	documentOf(`<div>${before}</div><div><div><div>${article}${beside}</div></div></div><div>${after}</div>`);

const near = (document: Document): readonly string[] => outline(surveyNear(document, markupEye).page);
const beyond = (document: Document): readonly string[] => outline(surveyParts(document, markupEye).beyond.page);

describe("what stands far from the article is passed over", () => {
	const document = pageOf({ before: `<ul>${links(50)}</ul>`, after: `<section><ul>${links(50)}</ul></section>` });

	test("near it everything is read", () => {
		expect(near(document).filter((line) => line !== "unread")).toEqual([
			"heading 1 Harga beras naik",
			...["", "heading 2 Kapal", "", "item Beras", ""].map((line) => line || `paragraph ${sentence.repeat(3).trim()}`),
		]);
	});

	test("only what stands behind it is looked into for clutter", () => {
		expect(beyond(document).filter((line) => line.startsWith("item"))).toHaveLength(50);
	});

	test("no block is read twice, and each part knows where the other stands", () => {
		expect(beyond(document).join()).not.toContain("Pedagang");
		expect(beyond(document)).toContain("unread");
	});
});

describe("in doubt it is near", () => {
	test.each([
		["running text far away", { before: `<div><p>${sentence}</p></div>` }, "Pedagang"],
		["running text in a box without paragraphs", { before: `<div><div>${sentence}<br>${sentence}</div></div>` }, "Pedagang"],
		[
			"a headline far away, and what stands beside it",
			{ before: "<div><h1>Judul</h1><span>Senin</span><div>Oleh Sari</div></div>" },
			"Oleh Sari",
		],
		["small boxes beside the article", { beside: "<div><div>Penulis: Sari</div></div>" }, "Penulis: Sari"],
		["many short lines", { before: `<div>${"<p>Pedagang beras, kapal, pasar</p>".repeat(20)}</div>` }, "Pedagang beras"],
		["much text behind it", { after: `<div><div>${paragraph.repeat(3)}</div></div>` }, "Pedagang"],
	])("%s", (_, parts, words) => {
		const without = near(pageOf({})).filter((line) => line.includes(words)).length;
		expect(near(pageOf(parts)).filter((line) => line.includes(words)).length).toBeGreaterThan(without);
	});

	test("a heading of a part of the article whose text stands in a box of its own, far from the largest part", () => {
		const part = (text: string): string => `<div><h2>Riwayat kapal</h2><div><div>${text}</div></div></div>`;
		const document = documentOf(`<div>${article}</div><div>${part(paragraph)}${part("Kapal")}</div>`);
		expect(near(document).filter((line) => line === "heading 2 Riwayat kapal")).toHaveLength(1);
	});

	test("what stands between the headline and the text, however far from both", () => {
		const byline = "<section><div>Oleh Sari</div></section>";
		const headline = "<div><div><h1>Harga beras naik</h1></div></div>";
		const text = `<div><div><div><div>${paragraph.repeat(3)}</div></div></div></div>`;
		expect(near(documentOf(headline + byline + text))).toContain("paragraph Oleh Sari");
		expect(near(documentOf(byline + headline + text))).not.toContain("paragraph Oleh Sari");
	});

	describe("a row of a page builder", () => {
		const row = (inside: string, name = "baris"): string => `<div class=${name}><div><div><div>${inside}</div></div></div></div>`;
		const list = "<h3>Bekal</h3><ul><li>Senter</ul>";
		const read = (html: string): string => near(documentOf(`<main><h1>Gunung Sagara</h1><div>${html}</div></main>`)).join("\n");
		const most = row(paragraph.repeat(20));
		test.each<[name: string, html: string, read: boolean]>([
			["between two with text", most + row(list) + row(paragraph), true],
			["between two with text, of another name", most + row(list, "daftar") + row(paragraph), true],
			["between text and something else", most + row(list) + row(paragraph, "komentar"), false],
			["with a form or a menu", most + row(`<nav>${list}</nav>`) + row(paragraph), false],
			["between two articles", (most + row(list) + row(paragraph)).replaceAll(/<div class=baris>/g, "<article>"), false],
			["behind the last with text", most + row(list), false],
		])("%s", (_, html, isRead) => expect(read(html).includes("Senter")).toBe(isRead));
		test("with little text, the last of them", () => {
			const last = `<p>${sentence.replace("Pedagang", "Nelayan")}</p>`;
			expect(read(most + row(last))).toContain("Nelayan");
			expect(read(most + row(last, "penulis"))).not.toContain("Nelayan");
		});
	});

	test("letters that say more than those of an alphabet", () => {
		const text = "昨日の夜、港の市場で火事があり、三軒の店が焼けたが、けが人はいなかったという。";
		expect(near(pageOf({ after: `<div><div><p>${text}</p></div></div>`.repeat(60) })).join()).toContain("昨日の夜");
	});

	test("what stands beside a paragraph that says most of a short article", () => {
		const rows = Array.from({ length: 12 }, (_, at) => `<tr><td>Kota ${at}</td><td>04.3${at % 10}</td></tr>`).join("");
		const short = documentOf(`<div><h1>Jadwal</h1><div class=isi>${paragraph}<table>${rows}</table><p>Selesai.</p></div></div>`);
		expect(near(short)).toContain("paragraph Selesai.");
		expect(near(short).filter((line) => line.startsWith("cell Kota"))).toHaveLength(12);
	});

	test("a page without running text is read whole", () => {
		expect(near(documentOf(`<div><ul>${links(50)}</ul></div>`))).toHaveLength(50);
	});

	test("what a rule names is read wherever it stands", () => {
		const rule = { by: "reader", label: "content", selector: "ul" } as const;
		const { page } = surveyNear(pageOf({ before: `<div><ul>${links(50)}</ul></div>` }), markupEye, { selectors: [rule] });
		expect(outline(page).filter((line) => line.startsWith("item Kabar"))).toHaveLength(50);
	});
});

test("a little text far behind the article is no reason to read there", () => {
	const document = pageOf({ after: `<footer><div><p>${sentence}</p></div></footer>` });
	expect(near(document).filter((line) => line.includes("Pedagang"))).toHaveLength(3);
	expect(beyond(document).join()).toContain("Pedagang");
});

test("text in links, scripts and forms is not running text", () => {
	const noise = `<div><a href=/x>${sentence}</a><script>const kalimat = "${sentence}";</script><select><option>${sentence}</select></div>`;
	expect(near(pageOf({ before: `<div>${noise}</div>` }))[0]).toBe("unread");
});

test("a box of short lines beside running text is looked into, however many elements it has; a menu there is not", () => {
	const line = (name: string): string => `<li><span><input type=checkbox></span> <span>100 gram</span> <span>${name}</span></li>`;
	const lines = ["tepung terigu", "gula aren", "kelapa parut", "daun pandan"].map(line).join("");
	const read = (inside: string): string => {
		const recipe = `<div><div><div><ul>${inside}</ul></div></div><div><div>${paragraph.repeat(2)}</div></div></div>`;
		return near(pageOf({ beside: recipe })).join("\n");
	};
	expect(read(lines)).toContain("100 gram gula aren");
	expect(read(links(30))).not.toContain("Kabar lain nomor 3");
});
