import { describe, expect, test } from "vitest";
import type { ClutterKind } from "../../src/model/label.ts";
import { markupEye } from "../../src/page/eye.ts";
import { survey } from "../../src/page/survey.ts";
import { documentOf, outline, page } from "../builders/page.ts";

const links = (...texts: readonly string[]): string => texts.map((text) => `<li><a href=/x>${text}</a></li>`).join("");
const rubrics = links("Beranda", "Daerah", "Olahraga", "Ekonomi", "Wisata");
const headline = "<h1>Harga beras naik lagi</h1>";
const prose = `<p>${"Pedagang di pasar induk mengeluh karena kapal belum datang. ".repeat(4)}</p>`;
const isMenu = (html: string): boolean => outline(page(html)).includes("unread");

describe("a list of short links above the headline is a menu and not looked into", () => {
	test.each([
		["a list", `<ul>${rubrics}</ul>${headline}${prose}`],
		["a list in boxes", `<div><div><ul class=menu>${rubrics}</ul></div></div>${headline}${prose}`],
		[
			"a bar of links",
			`<nav><a href=/a>Beranda</a> | <a href=/b>Daerah</a> | <a href=/c>Wisata</a> | <a href=/d>Foto</a></nav>${headline}`,
		],
		["with menus inside", `<ul>${rubrics}<li><a href=/y>Lainnya</a><ul>${rubrics}</ul></li></ul>${headline}${prose}`],
	])("%s", (_, html) => {
		expect(outline(page(html))[0]).toBe("unread");
		expect(outline(page(html)).join()).not.toContain("Olahraga");
	});
});

describe("in doubt it is read", () => {
	test.each([
		["below the headline", `${headline}<ul>${rubrics}</ul>${prose}`],
		["around the headline", `<header><ul>${rubrics}</ul>${headline}</header>`.replace(/<ul>|<\/ul>|<li>|<\/li>/g, "")],
		["without a headline", `<ul>${rubrics}</ul>${prose}`],
		["after prose has begun, the headline far below", `${prose}<ul>${rubrics}</ul>${headline}`],
		["with fewer links", `<ul>${links("Beranda", "Daerah", "Wisata")}</ul>${headline}`],
		["with titles of articles", `<ul>${rubrics}${links("Kapal beras tertahan ombak tinggi di selat sempit")}</ul>${headline}`],
		["with page numbers", `<ul>${rubrics}${links("2")}</ul>${headline}`],
		["with words beside the links", `<ul>${rubrics}<li>Pedagang di pasar induk mengeluh karena kapal belum datang</li></ul>${headline}`],
		["with a paragraph", `<ul>${rubrics}<li><p>Kata mereka</p></li></ul>${headline}`],
		["with a picture", `<ul>${rubrics}<li><img src=/a.jpg></li></ul>${headline}`],
	])("%s", (_, html) => expect(isMenu(html)).toBe(false));

	test("where the reader's own rules or a site's name something on the page", () => {
		const rule = { by: "reader", label: "promo" satisfies ClutterKind, selector: "li" } as const;
		const seen = survey(documentOf(`<ul>${rubrics}</ul>${headline}`), markupEye, [rule]).page;
		expect(outline(seen)).toContain("item Beranda");
	});
});

test("a menu keeps its place and its element, hidden or not", () => {
	const seen = page(`<p>Kabar hari ini</p><ul hidden>${rubrics}</ul>${headline}`);
	expect(outline(seen)).toEqual(["paragraph Kabar hari ini", "(unread)", "heading 1 Harga beras naik lagi"]);
	expect(seen.elements[seen.blocks[1]?.element ?? -1]?.tag).toBe("ul");
});
