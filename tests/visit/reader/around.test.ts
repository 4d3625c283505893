import { expect, it, test } from "vitest";
import { defaults, type Settings } from "../../../src/model/site/settings.ts";
import { readLive } from "../../../src/visit/reader/live-reading.ts";
import { after, before, headline } from "../../builders/judged.ts";
import { documentOf } from "../../builders/page.ts";

const menu = '<a href="/">Beranda</a> <a href="/daerah">Daerah</a> <a href="/olahraga">Olahraga</a>';
const cards = '<a href="/b1">Kapal beras tiba di dermaga utara</a> <a href="/b2">Jembatan gantung diperbaiki warga</a>';
const text = [...before, ...after].map((each) => `<p>${each}</p>`).join("");

/** A page of a site with this around its article's box, and this in it. */
const site = ({ above = "", head = "", inside = "", beside = "", below = "" }) =>
	documentOf(
		`${above}<div class=luar><div class=kolom><h1>${headline}</h1>${head}<div class=isi>${text}${inside}</div>${beside}</div></div>${below}`,
	);

/** The openings of what goes from a page under these settings, by the element that goes. */
const goes = (document: Document, settings: Partial<Settings> = { strictness: "everything" }): readonly string[] => {
	const seen = readLive(document, { settings: { ...defaults, ...settings }, site: {}, granted: true }, { article: true, signs: [] });
	for (const { element, entry } of seen.marks) {
		expect(seen.elements[element]?.textContent).not.toContain(before[0]);
		expect(seen.reading.kind === "article" && seen.reading.hidden[entry]?.inPage).toBe(true);
	}
	return seen.marks.map(({ element }) => seen.elements[element]?.className || (seen.elements[element]?.localName ?? ""));
};

test.each([
	["the menu", { above: `<header>${menu}</header>` }, ["header"]],
	["a menu without a name", { above: `<div class=atas>${menu}</div>` }, ["atas"]],
	["what surrounds a film in a sidebar", { above: `<aside><video src="/a.mp4"></video><div class=a>${cards}</div></aside>` }, ["a"]],
	[
		"the way to the article, whose last step is no link",
		{ above: '<div class=breadcrumb><a href="/">Koran</a> › <a href="/daerah">Daerah</a> › Kampung Rawa dan sekitarnya</div>' },
		["breadcrumb"],
	],
	[
		"the way to the article that ends in its headline",
		{ above: `<ul class=my-breadcrumbs><li><a href="/">Koran</a></li><li>${headline}</li></ul>` },
		["my-breadcrumbs"],
	],
	["the sidebar", { above: "<aside><p>Kurs hari ini</p><p>Cuaca cerah</p></aside>" }, ["aside"]],
	[
		"the footer with its small print",
		{ below: `<footer><p>${"Koran Contoh terbit setiap hari di Kampung Rawa. ".repeat(3)}</p></footer>` },
		["footer"],
	],
])("%s goes where all but the article is to go, and only there", (_, parts, gone) => {
	expect(goes(site(parts))).toEqual(gone);
	expect(goes(site(parts), { strictness: "usual" })).toEqual([]);
	expect(goes(site(parts), { strictness: "everything", hide: { navigation: false } })).toEqual([]);
});

test.each([
	["what stands in the article's box", { inside: "<div class=a><a href=/data>Data panen per kecamatan</a></div>" }],
	["what stands between headline and text", { head: "<div class=a><a href=/penulis/sari>Sari Melati</a></div>" }],
	[
		"running text, wherever it stands",
		{
			below: `<div class=a><p>Redaksi menerima surat pembaca setiap hari kerja, juga dari <a href="/luar">luar kota</a> dan kepulauan.</p></div>`,
		},
	],
	[
		"running text that is called a way to the article",
		{
			above: `<div class=breadcrumb><a href="/">Koran</a> Redaksi menerima surat pembaca setiap hari kerja, juga dari luar kota.</div>`,
		},
	],
	["a line called a way to the article that leads nowhere", { above: "<div class=breadcrumb>Panen raya di lereng Rawa</div>" }],
	[
		"what is called a way to the article and stands behind it",
		{ below: '<div class=breadcrumb><a href="/koreksi">Lihat</a> Koreksi: jumlah rumah 120, bukan 210.</div>' },
	],
	[
		"paragraphs that are called a way to the article",
		{ above: '<div class=breadcrumb><p>Redaksi menerima hak jawab.</p><p>Koreksi: rumah 120. <a href="/koreksi">Lihat</a></p></div>' },
	],
	["a film", { above: '<div class=a><video src="/a.mp4"></video><a href=/film>Panen raya di lereng</a></div>' }],
	["what asks for an answer", { above: "<div role=dialog><a href=/kuki>Kuki</a><button>Setuju</button></div>" }],
	[
		"the buttons of a question that nothing names",
		{ above: "<div><div class=a><button>Terima semua</button><button>Tolak</button></div></div>" },
	],
	["a form that nothing names", { above: "<div class=a><form><input name=sandi><a href=/masuk>Masuk untuk membaca</a></form></div>" }],
	["a film in what is named", { above: '<header class=a><video src="/a.mp4"></video><span>Panen raya</span></header>' }],
	[
		"a note at the foot of the article",
		{ beside: `<footer class=a><p>${"Koreksi: luas sawah semula tertulis keliru. ".repeat(3)}</p></footer>` },
	],
	[
		"the headline of another article",
		{ below: "<article class=a><header><h2>Kapal beras tiba</h2><span>Sari Melati</span></header></article>" },
	],
	["a table", { beside: "<div class=a><table><tr><td><a href=/rawa>Kecamatan Rawa</a></td><td>12</td></tr></table></div>" }],
	["the article's own table of contents", { beside: '<nav class=a><a href="#latar">Latar</a> <a href="#hasil">Hasil</a></nav>' }],
])("%s stays", (_, parts) => expect(goes(site(parts))).toEqual([]));

test.each(["no-breadcrumb", "has-breadcrumb", "layout with_breadcrumbs", "withoutBreadcrumb"])(
	"a box of a layout that only speaks of the way to the article stays (%s)",
	(name) => {
		const note = '<a href="/koreksi">Lihat</a> Koreksi: jumlah rumah 120, bukan 210.';
		expect(goes(site({ above: `<div class="${name}">${note}</div>` }))).toEqual([]);
	},
);

test("a way to the article may end in its headline, however long, and in no other text of that length", () => {
	const long = `${headline} karena Hujan Turun Dua Pekan Sebelum Waktunya`;
	const ends = (last: string) => {
		const trail = `<div class=breadcrumb><a href="/">Koran</a> › ${last}</div>`;
		return goes(documentOf(`${trail}<div class=luar><div class=kolom><h1>${long}</h1><div class=isi>${text}</div></div></div>`));
	};
	expect(ends(long)).toEqual(["breadcrumb"]);
	expect(ends(`${long} Tahun Ini`)).toEqual([]);
});

test("what holds text in a shadow root stays", () => {
	const document = site({ below: "<div class=a><a href=/baru>Pembaruan</a><live-blog></live-blog></div>" });
	document
		.querySelector("live-blog")
		?.attachShadow({ mode: "open" })
		.append(before[1] ?? "");
	expect(goes(document)).toEqual([]);
});

test("what the reader asked to keep stays", () => {
	const document = site({ above: `<header>${menu}</header>` });
	const keep = ["Beranda Daerah Olahraga"];
	expect(
		readLive(document, { settings: { ...defaults, strictness: "everything" }, site: { keep }, granted: true }, { article: true, signs: [] })
			.marks,
	).toEqual([]);
});

it("is listed with its text and a reason, and what goes anyway is not listed twice", () => {
	const document = site({ below: `<aside><section class=a><h3>Berita Terkait</h3>${cards}</section><div class=b>${menu}</div></aside>` });
	const { reading } = readLive(
		document,
		{ settings: { ...defaults, strictness: "everything" }, site: {}, granted: true },
		{ article: true, signs: [] },
	);
	const hidden = reading.kind === "article" ? reading.hidden : [];
	for (const line of ["Berita Terkait", "Beranda"]) expect(hidden.filter(({ text }) => text.includes(line))).toHaveLength(1);
	expect(hidden.every(({ reasons }) => reasons.length > 0)).toBe(true);
});
