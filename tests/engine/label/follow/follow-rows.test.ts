import { describe, expect, test } from "vitest";
import type { Label } from "../../../../src/model/reading/label.ts";
import { followed } from "../../../builders/followed.ts";
import { judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

describe("a row between two rows of text, as page builders make them", () => {
	const row = (inside: string): string => `<div class="baris baris-3"><div><div>${inside}</div></div></div>`;
	const amid = (html: string): readonly Label[] => followed(row("<p>+ Satu.</p>") + html + row("<p>+ Dua.</p>")).slice(1, -1);
	const list = "<h3>? Bekal</h3><ul><li>? Panjang: 42 meter<li>? Berat: 9 kilogram</ul>";
	test.each<[html: string, label: Label]>([
		[row(list), "content"],
		[row("<p>? Belum pernah ada yang tersesat di sana.</p>"), "content"],
		[row("<div class=tautan><a href=/a>? Kapal baru tiba di Teluk Lirang</a></div>"), "navigation"],
		[row("<button>? Ikuti</button>"), "navigation"],
		[`<section>${list}</section>`, "content"],
		["<section>? Belum pernah ada yang tersesat di sana.</section>", "content"],
		["<section>? Belum pernah ada yang tersesat di sana?</section>", "navigation"],
	])("is text as a whole where it says sentences or states facts: %s", (html, label) =>
		expect(amid(html)).toEqual(amid(html).map(() => label)),
	);
	test("also where their classes number the rows", () => {
		const numbered = (inside: string, at: number): string => row(inside).replace("baris-3", `baris-${at}`);
		expect(followed(numbered("<p>+ Satu.</p>", 1) + numbered(list, 2) + numbered("<p>+ Dua.</p>", 3))).not.toContain("navigation");
	});
	test("not where it says the same again and again", () =>
		expect(amid(row("<i>? Perbesar foto ini.</i>").repeat(2))).toEqual(["navigation", "navigation"]));
	test("not behind the last of them", () =>
		expect(followed(row("<p>+ Satu.</p>") + row("<p>+ Dua.</p>") + row(list)).slice(2)).toEqual([
			"navigation",
			"navigation",
			"navigation",
		]));
});

describe("a paragraph below a heading, in a box like that of the text above", () => {
	const part = (inside: string): string => `<div class=halaman>${inside}</div>`;
	const says = "<p>? Dua penyelamatan penting membuat tim itu tetap unggul sampai akhir.</p>";
	const first = part("<p>+ Satu.</p>");
	const last = "<p class=akhir>+ Dua.</p>";
	test.each<[html: string, labels: readonly Label[]]>([
		[first + part(`<h2>? Gunadi</h2>${says}`) + last, ["content", "content", "content", "content"]],
		[first + part(`<h2>? Gunadi</h2>${says}${says}`), ["content", "navigation", "navigation", "navigation"]],
		[first + part(`<h2>? Gunadi</h2>${says}`) + part(`<h2>? Toha</h2>${says}`), ["content", "content", "content", "content", "content"]],
		[`${first}<div class=lain><h2>? Gunadi</h2>${says}</div>${last}`, ["content", "navigation", "navigation", "content"]],
		[`${first + part(`<h2><a href=/a>? Gunadi</a></h2>${says}`)}${last}`, ["content", "navigation", "navigation", "content"]],
		[
			`<article>${first}</article><article>${part(`<h2>? Gunadi</h2>${says}`)}</article><div>${last}</div>`,
			["content", "navigation", "navigation", "content"],
		],
	])("goes on with it amid the text, or as one of several: %s", (html, labels) => expect(followed(html)).toEqual(labels));
});

test("a box of facts amid the text stays where its last line leads to where they are from", () => {
	const box = (last: string): string =>
		`<aside class=kotak><h3>Jembatan dalam angka</h3><ul><li>Dibangun: 1911<li>Panjang: 84 meter<li>${last}</ul></aside>`;
	const labelIn = (last: string): Label => judged(page(news(box(last)))).on("Panjang: 84 meter").label;
	expect(labelIn("Sumber: <a href=https://arsip.test/jembatan>arsip desa</a>")).toBe("content");
	expect(labelIn("<a href=/jembatan>Jembatan lama dijual kepada desa tetangga</a>")).not.toBe("content");
});
