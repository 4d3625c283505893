import { expect, test } from "vitest";
import { followed } from "../../builders/followed.ts";

test.each<[name: string, html: string, kept: boolean]>([
	[
		"below its number",
		'<div class=footnote><a href="#f1">1</a><div><p>- Pabrik itu tutup pada bulan April, kata warga.</p></div></div>',
		true,
	],
	[
		"below the heading of the notes",
		'<div><h2>? Catatan</h2><p>? [<a href="#f1">1</a>] Pabrik itu tutup pada bulan April.</p></div>',
		true,
	],
	[
		"below a number that leads elsewhere",
		"<div><a href=/b>1</a><div><p>- Pabrik itu tutup pada bulan April, kata warga.</p></div></div>",
		false,
	],
	["below a heading, and no note", "<div><h2>? Catatan</h2><p>? Pabrik itu tutup pada bulan April, kata warga.</p></div>", false],
])("a note behind the text %s", (_, html, kept) => {
	const labels = followed(`<div><p>+ Satu.</p><p>+ Dua.</p></div>${html}`).slice(2);
	expect(labels).toEqual(labels.map(() => (kept ? "content" : "navigation")));
});
