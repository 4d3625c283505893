import { describe, expect, test } from "vitest";
import { judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

/** The labels of what ends the box of the article's text, by the opening of each block. */
const ends = (html: string, ...openings: readonly string[]): readonly string[] => {
	const { on } = judged(page(news().replace("</div></article>", `${html}</div></article>`)));
	return openings.map((opening) => on(opening).label);
};
const promo = "<p>Baca juga: <a href=/b>Pasar ikan pindah ke dermaga utara</a></p>";

describe("what stands in the article's own box, in elements of text, is the article's", () => {
	test.each<[name: string, html: string, openings: readonly string[]]>([
		["a heading with its list", "<h3>Jadwal</h3><ul><li>April: barat</li><li>Mei: timur</li></ul>", ["Jadwal", "April", "Mei"]],
		[
			"in boxes of its own",
			"<h3>Jadwal</h3><div><div><ul><li>April: barat</li><li>Mei: timur</li></ul></div></div>",
			["Jadwal", "April", "Mei"],
		],
		["behind a promo too", `${promo}<h3>Jadwal</h3><ul><li>April: barat</li><li>Mei: timur</li></ul>`, ["Jadwal", "April", "Mei"]],
		["short last words", `<p>Warga menunggu.</p>${promo}<p>Sampai April.</p>`, ["Warga menunggu", "Sampai April"]],
	])("%s", (_, html, openings) => expect(ends(html, ...openings)).toEqual(openings.map(() => "content")));

	test("a list and its heading in a text parted by breaks alone", () => {
		const bare = news("", "")
			.replaceAll("<p>", "")
			.replaceAll("</p>", "<br><br>")
			.replace("</div></article>", "<b>Jadwal</b><br><ul><li>April: barat</li><li>Mei: timur</li></ul></div></article>");
		const { on } = judged(page(bare));
		expect(["Jadwal", "April", "Mei"].map((opening) => on(opening).label)).toEqual(["content", "content", "content"]);
	});
});

test("a box between the text and its last words is text with the heading above it", () => {
	const box = "<h2>Biaya</h2><div><div>Rp 80.000</div><div>Rp 75.000</div></div>";
	expect(ends(`${box}<p>Sampai jumpa!</p>`, "Biaya", "Rp 80", "Rp 75", "Sampai")).toEqual(["content", "content", "content", "content"]);
});

describe("it is not", () => {
	test.each<[name: string, html: string, openings: readonly string[]]>([
		["a link", "<p><a href=/beranda>Beranda</a></p>", ["Beranda"]],
		["a heading above links", "<h3>Pilihan</h3><ul><li><a href=/b>Pasar ikan pindah ke dermaga utara</a></li></ul>", ["Pilihan"]],
		["a sign-off", "<p class=a>(rwn/dwi)</p>", ["(rwn/dwi)"]],
		[
			"a list in a box with something else",
			"<h3>Jadwal</h3><div><ul><li>April: barat</li><li>Mei: timur</li></ul><i>Cari</i></div>",
			["April", "Mei"],
		],
		["in a box of its own", "<div class=k><p>Cuaca</p></div>", ["Cuaca"]],
	])("%s", (_, html, openings) => expect(ends(html, ...openings)).not.toContain("content"));
});
