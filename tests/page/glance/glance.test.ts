import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import type { Sight, Statement } from "../../../src/model/reading/detection.ts";
import { glance } from "../../../src/page/glance/glance.ts";

const all = (document: Document, url?: string): Statement & Sight => {
	const { statement, sight } = glance(document, url);
	return { ...statement, ...sight() };
};
const look = (html: string, url = "https://koran.example/daerah/harga-beras-naik-lagi"): Statement & Sight =>
	all(new JSDOM(html, { url }).window.document);
const sentence = "Harga beras di pasar induk naik lagi pekan ini kata para pedagang yang ditemui sejak pagi. ";
/** Characters of this many paragraphs of that sentence. */
const sentences = (count: number): number => count * sentence.trim().length;

test("counts prose outside boxes, and most of it under one parent", () => {
	const seen = look(
		`<main><p>${sentence}</p><p>${sentence.repeat(2)}</p></main><section><p>${sentence}</p></section><nav><p>${sentence}</p></nav><aside><div><p>${sentence}</p></div></aside>`,
	);
	expect(seen.largestProse).toBe(sentence.trim().length + sentence.repeat(2).trim().length);
	expect(seen.proseChars).toBe(seen.largestProse + sentence.trim().length);
});

test("a paragraph of links is no prose", () => {
	expect(look(`<p><a href="/a">${sentence}</a></p>`).proseChars).toBe(0);
});

test("text parted by line breaks counts where there are no paragraphs", () => {
	const seen = look(`<h1>Harga</h1><div>${sentence}<br><br>${sentence}</div><script>"${sentence.repeat(9)}"</script>`);
	expect(seen.proseChars).toBe(sentences(2));
	expect(seen.largestProse).toBe(sentences(2));
});

test("text parted by line breaks counts among teasers in paragraphs, too", () => {
	const teasers = `<div><h3>Harga</h3><p>${sentence}</p></div>`.repeat(9);
	const seen = look(`<h1>Harga</h1><div>${`${sentence.repeat(2)}<br><br>`.repeat(3)}</div>${teasers}`);
	expect(seen.largestProse).toBe(3 * sentence.repeat(2).trim().length);
});

test("paragraphs in boxes of their own stand together, teasers do not", () => {
	const together = (inner: string): number => look(`<h1>Harga</h1><main>${inner.repeat(3)}</main>`).largestProse;
	const length = sentence.trim().length;
	expect(together(`<div><div><p>${sentence}</p></div></div>`)).toBe(3 * length);
	expect(together(`<div>${sentence}</div>`)).toBe(3 * length);
	expect(together(`<div><span>${sentence}</span></div>`)).toBe(3 * length);
	expect(together(`<div><h3>Beras</h3><div><p>${sentence}</p></div></div>`)).toBe(length);
	expect(together(`<div><p><a href="/a">Beras</a> ${sentence}</p></div>`)).toBe("Beras ".length + length);
});

test("captions of a story told in pictures stand together, those that lead elsewhere do not", () => {
	const told = (caption: string): number =>
		look(`<h1>Harga</h1><div>${`<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`.repeat(5)}</div>`).largestProse;
	expect(told(`<b>1/5</b> ${sentence}`)).toBe(sentences(5));
	expect(told(`${sentence} <a href="/a">Foto</a>`)).toBe(sentences(1));
});

test("letters that say as much as a syllable or a word count for more", () => {
	const chinese = "镇政府昨天宣布将在明年春天以前修好河上的老石桥，并请工匠保留原来的栏杆。";
	const korean = "군청은 내년 봄까지 강 위의 낡은 돌다리를 고치겠다고 어제 밝혔다.";
	const japanese = "町は来年の春までに川にかかる古い石橋を直すと昨日発表した。".repeat(2);
	expect(look(`<h1>河上老石桥将修复</h1><p>${chinese}</p><p>${chinese}</p>`).largestProse).toBe(2 * 3 * chinese.length);
	expect(look(`<title>낡은 돌다리 고친다</title><div><p>${korean}</p></div>`).proseChars).toBe(2 * korean.length);
	expect(look(`<h1>石橋の修復はじまる</h1><div>${japanese}<br>${japanese}</div>`).proseChars).toBe(2 * 3 * japanese.length);
	expect(look(`<h1>A walk through 北京</h1><p>${sentence}</p>`).proseChars).toBe(sentence.trim().length);
});

test("a form around the whole page is no box, one within it is", () => {
	const page = `<h1>Harga beras naik</h1><div><p>${sentence}</p><p>${sentence}</p></div>`;
	expect(look(`<form method="post">${page}</form>`).proseChars).toBe(sentences(2));
	expect(look(`<form method="post"><nav></nav><main>${page}</main></form>`).proseChars).toBe(sentences(2));
	expect(look(`${page}<form><p>${sentence}</p></form>`).proseChars).toBe(sentences(2));
	const far = `${"<div>".repeat(7)}<p>${sentence}</p>${"</div>".repeat(7)}`;
	expect(look(`<form>${page}${far}</form>`).proseChars).toBe(sentences(2));
	expect(look(`<aside><form>${page}</form></aside>`).proseChars).toBe(0);
	const untitled = `<div><p>${sentence}</p></div>`;
	expect(look(`<form method="post">${untitled}</form>`).proseChars).toBe(sentences(1));
	expect(look(`<div><form method="post">${untitled}</form></div>`).proseChars).toBe(0);
});

test("the title of a page that wants not to be listed is kept", () => {
	expect(look('<title>404</title><meta name="robots" content="NOINDEX, follow">').unlisted).toBe("404");
	expect(look('<title>404</title><meta name="robots" content="index, follow">').unlisted).toBe("");
});

test("types are read from OpenGraph, broken JSON-LD and microdata", () => {
	const seen = look(
		`<head><meta property="og:type" content="Article"><script type="application/ld+json">{"@type" : ["NewsArticle","X"], oops "@type":"Person"</script></head><div itemscope itemtype="https://schema.org/Product"></div>`,
	);
	expect(seen.types).toEqual(["og:article", "newsarticle", "person", "product"]);
});

test("what content systems write on the body is cut into words", () => {
	expect(look('<html class="no-js"><body class="single-post postid-12" id="top"></body></html>').page).toEqual([
		"no",
		"js",
		"single",
		"post",
		"postid",
		"12",
		"top",
	]);
});

test("it is plain JSON and leaves the document alone", () => {
	const { document } = new JSDOM(`<h1> A  b </h1><p>${sentence}</p>`, { url: "https://koran.example/" }).window;
	const before = document.documentElement.outerHTML;
	const seen = all(document);
	expect(document.documentElement.outerHTML).toBe(before);
	expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
	expect(seen.h1).toBe("A b");
});

test("an address that is none is left out", () => {
	const { document } = new JSDOM("").window;
	expect(all(document, "about:blank").url).toBeUndefined();
	expect(all(document).url).toBeUndefined();
	expect(all(document, "HTTPS://Koran.example").url).toBe("https://koran.example/");
});

describe("the day written by the headline", () => {
	const body = `<div><p>${sentence.repeat(2)}</p><p>${sentence}</p></div>`;
	const day = (before: string, rest = body): string => look(`<main>${before}${rest}</main>`).writtenDay;

	test.each([
		["20 November 2026", "Kamis, 20 November 2026 14:05 WIB"],
		["20.11.2026", "Stand: 20.11.2026, 14:05 Uhr"],
		["20/11/2026", "(20/11/2026)"],
		["November 20, 2026", "November 20, 2026"],
		["18th of March, 2019", "Posted 18th of March, 2019"],
		["20-Nov-2026", "20-Nov-2026"],
		["20. 11. 2026", "20. 11. 2026"],
		["20 ноября 2026", "20 ноября 2026, 14:05"],
		["20 de septiembre de 2026", "20 de septiembre de 2026"],
		["2026-11-20", "2026-11-20 14:05"],
		["2026年11月20", "发布时间：2026年11月20日"],
		["2026년 11월 20", "입력 2026년 11월 20일"],
		["28 Şubat 2024", "28 Şubat 2024 - 11:25"],
		["3 października 2025", "3 października 2025, 14:05"],
		["14 สิงหาคม 2568", "14 สิงหาคม 2568 13:05 น."],
	])("is found as many languages write it: %s", (found, written) =>
		expect(day(`<h1>Harga beras naik lagi</h1><div>${written}</div>`)).toBe(found),
	);

	test.each([
		...["No. 8/2026", "Nomor 11/2026", "UU Nomor 11 Tahun 2020", "Legge n. 11 del 2020", "12 kali dibaca, 2026", "25 people since 1998"],
		...["3 bedrooms, built in 1998", "Vol. 3 Issue 2 (2019)", "Issue 2, 2019", "Top 10 of 2026", "2 comments © 2024", "2 👍 2026"],
	])("is no other number with a year: %s", (written) => expect(day(`<h1>Harga beras naik lagi</h1><div>${written}</div>`)).toBe(""));

	test("is none that scripts and styles hold, and is found behind them", () => {
		const unseen = `<script>var made = "2026-11-20"</script><style>/* 3 May 2019 */</style><script>"${"x".repeat(500)}"</script>`;
		expect(day(`<h1>Harga beras naik lagi</h1>${unseen}`)).toBe("");
		expect(day(`<h1>Harga beras naik lagi</h1>${unseen}<p>20 November 2026</p>`)).toBe("20 November 2026");
	});

	test("is found below a standfirst that is set as a heading", () => {
		const standfirst = "<h2>Panen lebih awal karena hujan turun sejak April.</h2>";
		expect(day(`<h1>Harga beras naik lagi</h1>${standfirst}<div>20 November 2026</div>`)).toBe("20 November 2026");
		expect(day(`<h1>Berita daerah</h1>Terkini${standfirst}<div>20 November 2026</div>`)).toBe("");
	});

	test("is none of a list, whose teasers may have their day above what leads to the text", () => {
		const h1 = "<h1>Berita daerah</h1>";
		const title = "Harga gabah turun di pasar induk";
		expect(day(`${h1}<div>20 November 2026</div><h2><a href="/a">${title}</a></h2>`)).toBe("");
		expect(day(`${h1}<time>20 November 2026</time><a href="/a"><h3>${title}</h3></a>`)).toBe("");
		expect(day(`${h1}<div>20 November 2026</div><h2>${title}</h2>`)).toBe("20 November 2026");
	});

	test("is none of a teaser, of the prose, or of what stands before the headline", () => {
		const h1 = "<h1>Harga beras naik lagi</h1>";
		expect(day(`<p>20 November 2026</p>${h1}`)).toBe("");
		expect(day(`${h1}<h3>Harga gabah turun di pasar induk</h3><p>20 November 2026</p>`)).toBe("");
		expect(day(h1, `<div><p>${sentence} Itu pada 20 November 2026.</p></div>`)).toBe("");
		expect(day("<h1>Harga beras pada 20 November 2026</h1>")).toBe("");
	});

	test("stands right before the prose where there is no headline", () => {
		expect(day("<div><b>Harga beras naik lagi</b></div><div>20 November 2026</div>")).toBe("20 November 2026");
		expect(day("<div>20 November 2026</div><div>Harga beras naik lagi</div><div>Oleh Tini</div>")).toBe("");
		expect(day(`<div>20 November 2026</div><img src="/a.jpg"><br>`)).toBe("20 November 2026");
	});

	test("stands below a lesser heading where no headline is marked up, and that leads nowhere", () => {
		const told = (heading: string): string =>
			day("", `<div>${heading}<span>20 November 2026</span><p>${sentence}</p><p>${sentence}</p></div>`);
		expect(told("<h4>Harga gabah turun di pasar induk</h4>")).toBe("20 November 2026");
		expect(told('<h4><a href="/a">Harga gabah turun di pasar induk</a></h4>')).toBe("");
	});
});
