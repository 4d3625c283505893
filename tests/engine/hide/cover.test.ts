import { expect, test } from "vitest";
import { cover, type Target } from "../../../src/engine/hide/cover.ts";
import type { Page } from "../../../src/model/reading/page.ts";
import { dice } from "../../builders/dice.ts";
import { page, textBlocks } from "../../builders/page.ts";

/** Blocks that begin with × are to be hidden; in a block that holds ‹…›, that stretch. */
const targetsIn = (seen: Page): readonly Target[] =>
	textBlocks(seen).flatMap((block): readonly Target[] => {
		const cut = { start: block.text.indexOf("‹"), end: block.text.indexOf("›") + 1 };
		if (block.text.startsWith("×")) return [{ block, label: "promo" }];
		return cut.start >= 0 ? [{ block, label: "promo", cut }] : [];
	});

/** The covering elements, a list a target, each by class or id, else by tag. */
const coverOf = (html: string): readonly (readonly string[])[] => {
	const seen = page(html);
	return cover(seen, targetsIn(seen)).map((elements) => elements.map((id) => seen.elements[id]?.name || (seen.elements[id]?.tag ?? "")));
};

const article = (inside: string): string => `<main><article><p>Hujan turun.</p>${inside}<p>Sawah basah.</p></article></main>`;

test.each<[name: string, html: string, elements: readonly (readonly string[])[]]>([
	["a paragraph of its own", article("<p class=a>× Baca</p>"), [["a"]]],
	["the box instead of its parts", article("<div class=kotak><h4>× Baca</h4><ul><li>× Tarif</li></ul></div>"), [["kotak"], ["kotak"]]],
	["the outermost box", article("<div class=luar><div><p>× Baca</p></div></div>"), [["luar"]]],
	["not a box that holds text that stays", article("<div class=kotak><p class=a>× Baca</p><p>Gabah.</p></div>"), [["a"]]],
	["an inline element in a line that stays", article("<p>Harga naik. <strong class=a>‹Baca juga: Tarif›</strong></p>"), [["a"]]],
	["an inline element amid a line", article("<p>Naik. <strong class=a>‹(Baca: <a href=/x>Tarif</a>)›</strong> Gabah.</p>"), [["a"]]],
	[
		"label and link in one line, each by itself",
		article("<p>Harga naik. <b class=a>‹Baca juga: </b><a class=b href=/x>Tarif›</a></p>"),
		[["a", "b"]],
	],
	["nothing, where the stretch stands bare in a line", article("<p>Harga naik. ‹Baca juga: Tarif›</p>"), [[]]],
	["nothing, where a part of it stands bare", article("<p>Harga naik. ‹Baca juga: <a href=/x>Tarif›</a></p>"), [[]]],
	["nothing, where a line stands bare among lines that stay", article("<p>Harga naik.<br>× Baca: Tarif<br>Gabah.</p>"), [[]]],
	["the element of a line among lines that stay", article("<p>Harga naik.<br><span class=a>× Baca: Tarif</span><br>Gabah.</p>"), [["a"]]],
	["marks and brackets around a link do not hold it back", article("<p>Harga naik (<a class=a href=/x>‹Baca: Tarif›</a>).</p>"), [["a"]]],
	["a box whose other text is hidden anyway", article("<div class=kotak><p>× Baca</p><p hidden>Gabah.</p></div>"), [["kotak"]]],
	[
		"not a box with running text that the page may unfold later",
		article(
			"<div class=kotak><p class=a>× Baca</p><p hidden>Gabah dijemur warga di tepi jalan desa sampai kering sebelum dibawa ke penggilingan.</p></div>",
		),
		[["a"]],
	],
	["a box with its picture", article("<div class=kotak><p>× Baca</p><img src=/a.jpg></div>"), [["kotak"]]],
	["a box with a picture in a box of its own", article("<div class=kotak><a href=/x><img src=/a.jpg></a><p>× Baca</p></div>"), [["kotak"]]],
	[
		"not a box with a picture that belongs to text that stays",
		article("<div class=kotak><p class=a>× Baca</p><figure><img src=/a.jpg><figcaption>Sawah</figcaption></figure></div>"),
		[["a"]],
	],
	["not the page itself", "<div class=a><div class=b>× Baca</div></div>", [["b"]]],
	["never the body", "× Baca", [[]]],
])("%s", (_, html, elements) => expect(coverOf(html)).toEqual(elements));

test("a sign-up goes with its words of thanks, which are hidden until they are due, and not with folded text behind it", () => {
	const coverWith = (folded: string): readonly (readonly string[])[] => {
		const seen = page(article(`<div class=kotak><p class=a>× Daftar</p><div hidden><p>${folded}</p></div></div>`));
		const targets = targetsIn(seen).map((target): Target => ({ ...target, label: "newsletter" }));
		return cover(seen, targets).map((elements) => elements.map((id) => seen.elements[id]?.name ?? ""));
	};
	const sentence = "Gabah dijemur warga di tepi jalan desa sampai kering sebelum dibawa ke penggilingan. ";
	expect(coverWith(sentence)).toEqual([["kotak"]]);
	expect(coverWith(sentence.repeat(3))).toEqual([["a"]]);
});

test("no covering element ever holds text that stays", () => {
	const parts = [
		"<p>× Baca</p>",
		"<p>Gabah.</p>",
		"<div>",
		"</div>",
		"<b>‹Simak›</b>",
		"<span>× Lihat</span>",
		"Padi ",
		"<br>",
		"<img src=/a.jpg>",
		"<ul><li>× Tarif</li>",
		"<li>Jagung</li></ul>",
	];
	// Pages unlike what a person would write.
	const pages = new Set<string>();
	for (let seed = 1; seed <= 300; seed++) {
		const next = dice(seed);
		const html = Array.from({ length: 12 }, () => parts[next(parts.length)]).join("");
		pages.add(html);
		const seen = page(article(html));
		const targets = targetsIn(seen);
		const covered = new Set<number>(cover(seen, targets).flat());
		const isCovered = (element: number): boolean => {
			for (let at = element; at >= 0; at = seen.elements[at]?.parent ?? -1) if (covered.has(at)) return true;
			return false;
		};
		const gone = new Map(targets.map((target) => [target.block.id, target.cut]));
		for (const { id, runs, text } of textBlocks(seen)) {
			let at = 0;
			for (const run of runs) {
				const start = at;
				at += run.text.length;
				const cut = gone.get(id);
				const stays = !gone.has(id) || (cut !== undefined && (start < cut.start || at > cut.end));
				if (stays && run.text.trim() !== "") expect(isCovered(run.element), `${text} in ${html}`).toBe(false);
			}
		}
	}
	expect(pages.size).toBeGreaterThan(250);
});
