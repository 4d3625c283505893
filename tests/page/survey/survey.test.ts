import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { markupEye } from "../../../src/page/survey/eye.ts";
import { survey } from "../../../src/page/survey/survey.ts";
import { blockOf, documentOf, outline, page, textBlocks } from "../../builders/page.ts";

describe("a document becomes blocks", () => {
	test.each<[name: string, html: string, blocks: readonly string[]]>([
		["one a paragraph", "<p>Hujan turun.</p><p>Sawah basah.</p>", ["paragraph Hujan turun.", "paragraph Sawah basah."]],
		["text directly in the body", "Hujan turun.", ["paragraph Hujan turun."]],
		["text around a box", "<div>Sebelum<p>Di dalam</p>Sesudah</div>", ["paragraph Sebelum", "paragraph Di dalam", "paragraph Sesudah"]],
		["inline elements do not part", "<p>Hu<b>jan</b> <i>turun</i> <span>lagi</span>.</p>", ["paragraph Hujan turun lagi."]],
		["a box inside an inline element does", "<span>Satu<div>Dua</div>Tiga</span>", ["paragraph Satu", "paragraph Dua", "paragraph Tiga"]],
		[
			"an unknown element is a box",
			"<p>Satu</p><kartu-berita>Dua</kartu-berita>Tiga",
			["paragraph Satu", "paragraph Dua", "paragraph Tiga"],
		],
		[
			"but in a paragraph it is a part of the line, as is a button",
			"<p>Kata <kartu-orang>Bu Sari</kartu-orang> soal <button>abrasi</button> itu.</p>",
			["paragraph Kata Bu Sari soal abrasi itu."],
		],
		["a button elsewhere is a control", "<div><button>Bagikan</button></div>", ["control Bagikan"]],
		[
			"a formula is a part of the line, and is said once",
			"<p>Luasnya <math><semantics><mrow><msup><mi>r</mi><mn>2</mn></msup></mrow><annotation>r^2</annotation></semantics></math> saja.</p>",
			["paragraph Luasnya r2 saja."],
		],
		[
			"words in a line that only screen readers say are not read",
			"<p>Lihat <a href=/x>jadwal<span class='link sr-only'> (membuka tab baru)</span></a>.</p><p><span class=u-visually-hidden>Foto</span>Pasar</p>",
			["paragraph Lihat jadwal.", "paragraph Pasar"],
		],
		["nor are subheadings of such words", "<h2 class=sr-only>Isi <b>artikel</b></h2><p>Hujan turun.</p>", ["paragraph Hujan turun."]],
		["a box that may hold more is", "<div class=visually-hidden><p>Hujan turun.</p></div>", ["paragraph Hujan turun."]],
		["a whole headline of such words is read", "<h1 class=sr-only>Sawah basah</h1>", ["heading 1 Sawah basah"]],
		["a headline that only they say is", "<h1><span class=visually-hidden>Sawah basah</span></h1>", ["heading 1 Sawah basah"]],
		[
			"where some screens show them they are",
			"<p>Hujan <span class='sr-only md:not-sr-only'>belum</span> turun</p>",
			["paragraph Hujan belum turun"],
		],
		[
			"where some screens alone do not",
			"<h3 class=mobile-sr-only>Isi artikel</h3><p>Hujan.</p>",
			["heading 3 Isi artikel", "paragraph Hujan."],
		],
		["empty elements give nothing", "<p></p><p> \n </p><div><span>&#8203;</span></div>", []],
		["white space is folded", "<p>\n\tHujan \n  turun&nbsp;lagi. </p>", ["paragraph Hujan turun lagi."]],
		["white space between inline elements counts once", "<p><b>Hujan </b> <i> turun</i></p>", ["paragraph Hujan turun"]],
		["no white space is invented", "<p><b>Rp</b><i>15.000</i></p>", ["paragraph Rp15.000"]],
		["soft hyphens and zero widths are dropped", "<p>per&shy;ta&#8203;ni&#8205;an\uFEFF</p>", ["paragraph pertanian"]],
		[
			"scripts, styles and fields have no words",
			"<p>Hujan<script>x</script><style>y</style><select><option>z</select></p>",
			["paragraph Hujan"],
		],
		[
			"a word is not said twice, once as it is pronounced",
			"<p><ruby>新聞<rt>しんぶん</rt></ruby>を<ruby>読<rt>よ</rt></ruby>む。</p>",
			["paragraph 新聞を読む。"],
		],
		[
			"unless in brackets that the page has for it",
			"<p><ruby>新聞<rp>（</rp><rt>しんぶん</rt><rp>）</rp></ruby>を読む。</p>",
			["paragraph 新聞（しんぶん）を読む。"],
		],
		["comments have none either", "<p>Hu<!-- petir -->jan</p>", ["paragraph Hujan"]],
	])("%s", (_, html, blocks) => expect(outline(page(html))).toEqual(blocks));
});

describe("a line break", () => {
	test.each<[name: string, html: string, blocks: readonly string[]]>([
		["alone continues the paragraph", "<p>Satu<br>Dua<br>Tiga</p>", ["paragraph Satu", "+paragraph Dua", "+paragraph Tiga"]],
		["doubled begins a new one", "<p>Satu<br><br>Dua</p>", ["paragraph Satu", "paragraph Dua"]],
		["doubled with white space between", "<p>Satu<br>\n &nbsp;<br>Dua</p>", ["paragraph Satu", "paragraph Dua"]],
		["tripled too", "<p>Satu<br><br><br>Dua<br>Tiga</p>", ["paragraph Satu", "paragraph Dua", "+paragraph Tiga"]],
		["at the beginning of a box continues nothing", "<div>Satu</div><p><br>Dua</p>", ["paragraph Satu", "paragraph Dua"]],
		["at the end of a box continues nothing", "<p>Satu<br></p><p>Dua</p>", ["paragraph Satu", "paragraph Dua"]],
		["inside an inline element", "<p><b>Satu<br>Dua</b></p>", ["paragraph Satu", "+paragraph Dua"]],
		["in preformatted text is a line", "<pre>Satu<br>Dua</pre>", ["preformatted Satu\nDua"]],
	])("%s", (_, html, blocks) => expect(outline(page(html))).toEqual(blocks));
});

describe("roles", () => {
	test.each<[html: string, blocks: readonly string[]]>([
		["<h1>Panen</h1><h3><b>Raya</b></h3>", ["heading 1 Panen", "heading 3 Raya"]],
		["<ul><li>Padi<ol><li>Gogo</li></ol></li><li>Jagung</li></ul>", ["item Padi", "item Gogo", "item Jagung"]],
		["<ul><li><p>Padi</p><p>Sawah</p></li></ul>", ["item Padi", "item Sawah"]],
		["<dl><dt>Padi</dt><dd>Beras</dd></dl>", ["item Padi", "item Beras"]],
		["<blockquote><p>Kami senang.</p></blockquote>", ["quote Kami senang."]],
		["<table><caption>Harga</caption><tr><th>Beras</th><td>12</td></tr></table>", ["caption Harga", "cell Beras", "cell 12"]],
		["<figure><img src=/a.jpg><figcaption>Sawah</figcaption></figure>", ["image /a.jpg", "caption Sawah"]],
		["<button>Bagikan</button>", ["control Bagikan"]],
		["<blockquote><ul><li>Padi</li></ul><p>Beras</p></blockquote>", ["item Padi", "quote Beras"]],
		["<h2>Panen<p>Raya</p></h2><p>Padi</p>", ["heading 2 Panen", "heading 2 Raya", "paragraph Padi"]],
	])("%s", (html, blocks) => expect(outline(page(html))).toEqual(blocks));

	test("preformatted text keeps its white space", () => {
		expect(textBlocks(page("<pre>jika  hujan:\n\tpanen()\n</pre>")).map(({ text }) => text)).toEqual(["jika  hujan:\n\tpanen()"]);
	});
});

describe("runs", () => {
	test("know their link, their marks and the innermost element that holds them", () => {
		const seen = page('<p>Harga <a href="/cabai">cabai <em>rawit</em></a> <strong>naik</strong>.</p>');
		const { runs, linkChars } = blockOf(seen, "Harga");
		expect(runs.map(({ element, ...run }) => ({ ...run, tag: seen.elements[element]?.tag }))).toEqual([
			{ text: "Harga ", tag: "p" },
			{ text: "cabai ", href: "https://koran.example/cabai", tag: "a" },
			{ text: "rawit ", href: "https://koran.example/cabai", marks: ["emphasis"], tag: "em" },
			{ text: "naik", marks: ["strong"], tag: "strong" },
			{ text: ".", tag: "p" },
		]);
		expect(linkChars).toBe("cabai rawit ".length);
	});

	test("marks stand once, however often they are nested", () => {
		expect(blockOf(page("<p><b><strong><i>Panen</i></strong></b></p>"), "Panen").runs[0]?.marks).toEqual(["strong", "emphasis"]);
	});

	test.each(["javascript:void(0)", "mailto:redaksi@koran.example", "data:text/html,a", "http://"])("%j is no link", (href) => {
		expect(blockOf(page(`<p><a href="${href}">Panen</a></p>`), "Panen")).toMatchObject({ linkChars: 0, runs: [{ text: "Panen" }] });
	});

	test("a link around boxes links the text of each", () => {
		const blocks = textBlocks(page('<a href="/panen"><h3>Panen</h3><p>Raya</p></a>'));
		expect(blocks.map(({ text, linkChars }) => [text, linkChars])).toEqual([
			["Panen", 5],
			["Raya", 4],
		]);
	});

	test.each([
		"<p>Satu <b>dua</b> <a href=/x>tiga</a>, <i>em</i><u>pat</u></p>",
		"<div>Satu<br> dua <span> tiga </span><br><br>empat <pre> a  b\n</pre></div>",
		"<ul><li>Satu <a href=/x> dua </a> <ul><li>tiga</ul><li>empat</ul>",
	])("together are the block's text, without outer or double spaces: %s", (html) => {
		for (const { text, runs, role } of textBlocks(page(html))) {
			expect(runs.map((run) => run.text).join("")).toBe(text);
			if (role !== "preformatted") expect(text).toBe(text.trim().replace(/\s+/g, " "));
		}
	});
});

describe("media", () => {
	test.each<[name: string, html: string, blocks: readonly string[]]>([
		["stands where it stands between boxes", "<p>Satu</p><img src=/a.jpg><p>Dua</p>", ["paragraph Satu", "image /a.jpg", "paragraph Dua"]],
		[
			"inside a line waits until the line ends",
			"<p>Satu <img src=/a.jpg> dua.</p><p>Tiga</p>",
			["paragraph Satu dua.", "image /a.jpg", "paragraph Tiga"],
		],
		["before a line comes first", "<p><img src=/a.jpg> Satu</p>", ["image /a.jpg", "paragraph Satu"]],
		["is not walked into", "<video src=/a.mp4>Peramban Anda terlalu tua.</video>", ["video /a.mp4"]],
		["parts of an article are parted by a rule", "<p>Satu</p><hr><p>Dua</p>", ["paragraph Satu", "rule", "paragraph Dua"]],
	])("%s", (_, html, blocks) => expect(outline(page(html))).toEqual(blocks));

	test("ids are places in the list, also of what waited", () => {
		const { blocks } = page("<p>Satu <img src=/a.jpg><img src=/b.jpg> dua<br>tiga</p><hr>");
		expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_, index) => index));
	});
});

describe("named elements", () => {
	test("name what stands in them; the last selector wins; a broken one names nothing", () => {
		const seen = page("<div class=kotak><p>Satu</p><p class=isi>Dua</p></div><p>Tiga</p>", [
			{ by: "site", label: "promo", selector: ".kotak" },
			{ by: "site", label: "ad", selector: ".kotak[" },
			{ by: "site", label: "ad", selector: ".isi" },
			{ by: "reader", label: "content", selector: ".isi" },
		]);
		expect(textBlocks(seen).map(({ named }) => named?.label)).toEqual(["promo", "content", undefined]);
	});
});

test("elements are a list of parents and children, and stand beside the live ones", () => {
	const { page: seen, elements } = survey(documentOf("<div id=a class='b c'><p>Satu <em>dua</em></p></div>"), markupEye);
	expect(seen.elements.map(({ tag, parent, name, inline }) => [tag, parent, name, inline])).toEqual([
		["body", -1, "", false],
		["div", 0, "#a b c", false],
		["p", 1, "", false],
		["em", 2, "", true],
	]);
	expect(elements.map(({ localName }) => localName)).toEqual(["body", "div", "p", "em"]);
});

test("20,000 elements inside one another are read", () => {
	// jsdom overflows its own stack at such depths, so the tree is a stand-in with what the survey asks of nodes.
	const node = (localName: string, firstChild: object | null) => ({
		nodeType: 1,
		localName,
		id: "",
		getAttribute: () => null,
		closest: () => null,
		hasAttributes: () => false,
		firstChild,
		nextSibling: null,
		parentNode: null as object | null,
	});
	let inner = node("p", { nodeType: 3, data: "Dasar", firstChild: null, nextSibling: null });
	Object.assign(inner.firstChild ?? {}, { parentNode: inner });
	for (let depth = 0; depth < 20_000; depth++) {
		const outer = node("div", inner);
		inner.parentNode = outer;
		inner = outer;
	}
	const document = documentOf("");
	Object.defineProperty(document, "body", { value: inner });
	const seen = survey(document, markupEye).page;
	expect(outline(seen)).toEqual(["paragraph Dasar"]);
	expect(seen.elements.length).toBe(20_001);
});

test.each(["", "<frameset><frame></frameset>", "<p", "</div></p><li>Lepas<td>sel</table>", "<svg><p>Keluar</svg>", "\u0000<p>\uD800</p>"])(
	"any document is read: %j",
	(html) => {
		const { page: seen } = survey(new JSDOM(html).window.document, markupEye);
		expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
	},
);

test("the document stays as it is", () => {
	const document = documentOf("<div>Satu<br>dua <img data-src=/a.jpg><p hidden>tiga</p><template><p>empat</p></template></div>");
	const before = document.documentElement.outerHTML;
	const Observer = document.defaultView?.MutationObserver ?? MutationObserver;
	const observer = new Observer(() => undefined);
	observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	survey(document, markupEye, { selectors: [{ by: "reader", label: "ad", selector: "p" }] });
	expect(observer.takeRecords()).toEqual([]);
	expect(document.documentElement.outerHTML).toBe(before);
});

test("fields that tell what their form is for are noted where they stand", () => {
	const { fields = [], elements } = page(
		'<form><p><label><input type=email></label></p><input type=search><input name="Email"><input name=q><input type=radio></form><div><textarea></textarea></div>',
	);
	expect(fields.map(({ kind, element }) => `${kind} ${elements[element]?.tag}`)).toEqual([
		"address p",
		"address form",
		"choice form",
		"message div",
	]);
});
