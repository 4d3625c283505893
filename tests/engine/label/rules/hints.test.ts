import { expect, test } from "vitest";
import { labelBeyond } from "../../../../src/engine/label/label.ts";
import { hintRule } from "../../../../src/engine/label/rules/hints.ts";
import { after, judged, known, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

/** What the class of a box between paragraphs says of it. */
const said = (attributes: string): readonly string[] => {
	const { weighed } = judged(page(news(`<div ${attributes}>Kabar lain</div>`)));
	const index = weighed.scene.measures.findIndex(({ block }) => block.text === "Kabar lain");
	const measure = weighed.scene.measures[index];
	return measure ? hintRule(measure, weighed, index).map(({ rule, saw }) => `${rule} ${saw}`) : [];
};

test.each<[attributes: string, found: readonly string[]]>([
	["class=ad", ["hint/ad ad"]],
	['class="ad ad-728"', ["hint/ad ad"]],
	["id=ad4820", ["hint/ad ad"]],
	["class=kotakAdBox", ["hint/ad ad"]],
	["class=css-4ad40b84", []],
	["id=4ad40b84", []],
	["class=elementor-element-1AD2B3CC", []],
	['class="adslot css-4ad40b84"', ["hint/ad adslot"]],
])("the class words of <div %s> hint at what they name", (attributes, found) => expect(said(attributes)).toEqual(found));

test("a class that the paragraphs of the article share names none of them", () => {
	const more = Array.from({ length: 12 }, (_, at) => `<p>${after[at % 3]} Begitu catatan ke-${at}.</p>`).join("");
	const boxed = news(more).replaceAll("<p>", '<div class="item__comment"><p>').replaceAll("</p>", "</p></div>");
	const { weighed } = judged(page(boxed));
	expect(weighed.scene.measures.flatMap((measure, at) => hintRule(measure, weighed, at)).map(({ rule }) => rule)).not.toContain(
		"hint/comments",
	);
});

/** Labels of the page's text blocks, by their text. */
const labelled = (markup: string): ReadonlyMap<string, string> => {
	const { weighed, verdicts } = judged(page(markup));
	return new Map(weighed.scene.measures.map(({ block }, at) => [block.text, verdicts[at]?.label ?? ""]));
};

const call = "Fjordens historier, hver lørdag";

test.each([
	["nyhedsbrev", "newsletter"],
	["reklame", "ad"],
	["afsnit", "content"],
])("a line in a box called %s, in words that nobody knows, is %s", (name, label) =>
	expect(labelled(news(`<div class="${name}"><p>${call}</p></div>`)).get(call)).toBe(label),
);

test("sure text stays whatever its box is called", () => {
	const more = Array.from({ length: 9 }, (_, at) => `<p>${after[at % 3]} Begitu catatan ke-${at}.</p>`).join("");
	const text =
		"Upah memanen naik menjadi seratus ribu rupiah per hari, kata para buruh tani di lereng itu. Mereka datang dari tiga desa di seberang " +
		"sungai sejak pekan lalu, dan sebagian menginap di balai dusun sampai panen selesai.";
	expect(labelled(news(`<div class="newsletter"><p>${text}</p></div>${more}`)).get(text)).toBe("content");
});

test.each(["Iklan rokok di radio", "Mengapa newsletter?", "Donasi pembaca"])(
	"a heading whose id is made of its words stays: %s",
	(heading) => {
		const id = heading.toLowerCase().replace(/\W+/g, "-");
		const found = labelled(news(`<section id="${id}"><h2 id="${id}">${heading}</h2><p>Begitu katanya.</p></section>`));
		expect([found.get(heading), found.get("Begitu katanya.")]).toEqual(["content", "content"]);
	},
);

test("a table that is called like an advertisement stays whole between paragraphs", () => {
	const rows = ["Harga iklan", "Rp 40 ribu", "Luas", "Satu kolom"];
	const found = labelled(news(`<table class="iklan"><tr><td>${rows[0]}<td>${rows[1]}<tr><td>${rows[2]}<td>${rows[3]}</table>`));
	expect(rows.map((cell) => found.get(cell))).toEqual(rows.map(() => "content"));
});

test.each([
	["alike", () => 'class="newsletter-text"'],
	["numbered", (at: number) => `class="newsletter-text newsletter-text-${at}" id="bagian-${at}"`],
])("where all paragraphs stand in boxes called newsletter, that is what the article is: %s", (_, attributes) => {
	let at = 0;
	const boxed = news(`<p>${call}</p>`)
		.replace(/<p>/g, () => `<div ${attributes(at++)}><p>`)
		.replaceAll("</p>", "</p></div>");
	expect(labelled(boxed).get(call)).toBe("content");
});

/** How sure a line in what lies far behind the article is clutter. */
const surenessBeyond = (html: string, line: string): string | undefined => {
	const { weighed, verdicts } = labelBeyond(page(html), { words: known });
	return verdicts[weighed.scene.measures.findIndex(({ block }) => block.text.startsWith(line))]?.sureness;
};

test("what a sidebar holds is other articles where its links are titles, and the site's own where they are none", () => {
	const box = (entry: string): string => `<aside class="sidebar"><h3>Arsip</h3><ul><li><a href="/1">${entry}</a></ul></aside>`;
	expect(surenessBeyond(box("Tarif kapal cepat turun mulai Senin"), "Tarif")).toBe("sure");
	expect(surenessBeyond(box("November 2026"), "November")).toBe("likely");
	const row = '<div class="sidebar"><p><a href="/1">Redaksi</a> · <a href="/2">Pedoman</a> · <a href="/3">Kontak</a></p></div>';
	expect(surenessBeyond(row, "Redaksi")).toBe("likely");
	expect(surenessBeyond('<div class="related-posts"><p><a href="/1">Kutu putih</a></p></div>', "Kutu")).toBe("sure");
});
