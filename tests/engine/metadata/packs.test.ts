import { expect, test } from "vitest";
import type { Metadata } from "../../../src/engine/metadata/metadata.ts";
import { readingPacks } from "../../../src/lang/index.ts";
import { type Given, metadataOf, pageOf } from "../../builders/stated.ts";

const headline = { text: "Harga beras naik lagi di pasar", level: 1 } as const;

/** What the packs themselves make of such lines below a headline. */
const under = (lines: readonly string[], given: Given = {}): Metadata =>
	metadataOf(pageOf({ ...given, blocks: [headline, ...lines.map((text) => ({ text }))] }), readingPacks);

test.each(["admin", "Admin Koran", "Administrator", "Super User", "Redaktur", "Tim Liputan", "Tim Koran Kita", "Koran Kita Team"])(
	"%j names nobody where somebody is named",
	(author) => {
		const metas = { author, "og:site_name": "Koran Kita" };
		expect(under(["Oleh Ani Wijaya"], { metas }).byline).toEqual(["Ani Wijaya"]);
		expect(under([`Oleh: ${author}`], { metas: { "og:site_name": "Koran Kita" } }).byline).toEqual([]);
	},
);

test.each([
	"Oleh: Ani Wijaya, Dosen Universitas Kotabaru",
	"Penulis: Ani Wijaya, Mahasiswa Ilmu Hukum",
	"Oleh Ani Wijaya, Ketua Umum Perhimpunan Nelayan",
	"Oleh Ani Wijaya, Wartawan Senior Kabar Kota",
	"By Ani Wijaya, Senior Analyst",
	"Written by Ani Wijaya, Trial Attorney at Kabar Kota, on May 3, 2021",
	"By Ani Wijaya, Home and Digital Security Expert Last updated on May 3, 2021",
])("%j names the guest, not what the guest is", (text) => {
	expect(under([text]).byline).toEqual(["Ani Wijaya"]);
});

test.each(["Explainer by Ani Wijaya | 3 Mei 2021", "Opinion by Ani Wijaya", "Cerpen oleh Ani Wijaya"])(
	"%j names who wrote it, not what it is",
	(text) => {
		expect(under([text]).byline).toEqual(["Ani Wijaya"]);
	},
);

test("the place behind the outlet is nobody", () => {
	expect(under([], { metas: { author: "Koran Kita, Kotabaru", "og:site_name": "Koran Kita" } }).byline).toEqual(["Koran Kita"]);
});

test.each(["Foto oleh Ani Wijaya", "Photo by Ani Wijaya", "Foto von Ani Wijaya"])("%j below the headline names no author", (text) => {
	expect(under([text]).byline).toEqual([]);
	expect(under([text], { metas: { author: "Budi Santoso" } }).byline).toEqual(["Budi Santoso"]);
});

test("a name that is a word for people of a newsroom elsewhere stays", () => {
	expect(under([], { metas: { author: "Tim Cook" } }).byline).toEqual(["Tim Cook"]);
	expect(under(["Oleh Tim Santoso"]).byline).toEqual(["Tim Santoso"]);
});

test("the author of the content outweighs the house that the page names as its author", () => {
	expect(under([], { metas: { author: "Koran Kita Media", content_author: "Ani Wijaya" } }).byline).toEqual(["Ani Wijaya"]);
});

test.each([
	["Update: 4 Mei 2021 | Publikasi: 3 Mei 2021"],
	["Diupdate 4 Mei 2021", "Dirilis 3 Mei 2021"],
	["Diunggah 3 Mei 2021 | Update 4 Mei 2021"],
])("%j came out on the 3rd", (...lines) => {
	expect(under(lines).published).toBe("2021-05-03");
});

test.each(["3 Agu 2021", "3 Ags 2021", "3 Agt. 2021", "3 Agts 2021", "Jum'at, 3 Agust 2021", "Ahad 3 Agustus 2021"])(
	"%j is in August",
	(line) => {
		expect(under([line]).published).toBe("2021-08-03");
	},
);

test.each(["2 jam yang lalu", "3 hari lalu", "kemarin pukul 14.05"])("%j says no day by itself", (line) => {
	expect(under([line]).published).toBeUndefined();
});

test.each([
	["nb-NO", "Det er en stor dag for oss, og vi har ventet på den i mange år, sa ordføreren som åpnet broen med en saks av sølv for alle."],
	["nn", "Dei var der i går, og det var ikkje mange som hadde venta på at ho skulle koma til dalen med ein hest og ei kjerre av tre."],
])("%s is read with the pack of its kin, and keeps its name", (lang, text) => {
	const read = under(["3. oktober 2021", text], { lang });
	expect(read).toMatchObject({ lang, published: "2021-10-03" });
	expect(under([text], { lang: "en" }).lang).not.toBe("en");
});

test.each([
	["hu", "Kovács Anna 2021. május 3. 14:05", "Kovács Anna"],
	["hu", "Szerző: Kovács Anna | 2021. május 3., péntek 14:05", "Kovács Anna"],
	["el", "Γράφει η Άννα Παπά | 3 Μαΐου 2021, 14:05", "Άννα Παπά"],
	["el", "ΓΡΑΦΕΙ Η ΑΝΝΑ ΠΑΠΑ 3 ΜΑΪΟΥ 2021 14:05", "ΑΝΝΑ ΠΑΠΑ"],
	["bg", "От Ани Петрова, 3 май 2021 г., 14:05", "Ани Петрова"],
	["hr", "Piše: Ana Horvat | Objavljeno: 3. svibnja 2021. u 14:05", "Ana Horvat"],
	["sr", "Autor: Ana Jovanović | 3. maj 2021. 14:05", "Ana Jovanović"],
	["sk", "Autor: Anna Nováková | 3. mája 2021 o 14:05", "Anna Nováková"],
	["he", "מאת: ענת לוי | פורסם 3 במאי 2021, 14:05", "ענת לוי"],
	["bn", "লেখক: আনিকা রহমান | প্রকাশ: ০৩ মে ২০২১, ১৪:০৫", "আনিকা রহমান"],
	["bn", "নিজস্ব প্রতিবেদক | প্রকাশ: ০৩ মে ২০২১, ১৪:০৫"],
	["ur", "تحریر: عائشہ خان | شائع 03 مئی 2021 14:05", "عائشہ خان"],
])("%s: who and when in %j", (lang, line, ...byline) => {
	expect(under([line], { lang })).toMatchObject({ byline, published: "2021-05-03T14:05:00", lang });
});
