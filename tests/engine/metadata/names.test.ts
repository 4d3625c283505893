import { expect, test } from "vitest";
import { readingPacks } from "../../../src/lang/index.ts";
import type { Json } from "../../../src/model/reading/page.ts";
import { type Given, metadataOf, pageOf } from "../../builders/stated.ts";

const about = (lang: string, given: Given): readonly string[] => metadataOf(pageOf({ lang, ...given }), readingPacks).byline;

/** The authors in a line below the headline. */
const seenIn = (lang: string, text: string): readonly string[] =>
	about(lang, { metas: { "og:site_name": "Kabar Teluk" }, blocks: [{ text: "Harga beras naik lagi di pasar", level: 1 }, { text }] });

/** The authors that the page's data states. */
const statedAs = (lang: string, author: Json): readonly string[] => about(lang, { data: [{ "@type": "NewsArticle", author }] });

test.each([
	["de", "Von Anna von der Leyen und Max Müller", ["Anna von der Leyen", "Max Müller"]],
	["fr", "Par Jean-Paul d’Ormesson et Zoé L’Hermite", ["Jean-Paul d’Ormesson", "Zoé L’Hermite"]],
	["en", "By Jane de la Cruz-Smith", ["Jane de la Cruz-Smith"]],
	["en", "By Jane Smith and John O’Neill in London", ["Jane Smith", "John O’Neill"]],
	["id", "Oleh: Abdul Rahman bin Auf al-Faruqi", ["Abdul Rahman bin Auf al-Faruqi"]],
	["ms", "Oleh Siti Aisyah binti Ahmad", ["Siti Aisyah binti Ahmad"]],
	["ms", "Oleh Kavitha a/p Raman dan Raju a/l Muthu", ["Kavitha a/p Raman", "Raju a/l Muthu"]],
	["id", "Oleh Ani Wijaya 3 Mei 2021 Ukuran huruf A- A+", ["Ani Wijaya"]],
	["id", "Oleh Ani Wijaya/Budi Santoso", ["Ani Wijaya", "Budi Santoso"]],
	["es", "Por José Ortega y Gasset", ["José Ortega y Gasset"]],
	["es", "Por Juan Pérez y Ana López", ["Juan Pérez", "Ana López"]],
	["es", "Por Luis de la Rosa y Vidal", ["Luis de la Rosa y Vidal"]],
	["es", "Por María y Luis Pérez", ["María", "Luis Pérez"]],
	["es", "Por Ana Pérez y EFE", ["Ana Pérez"]],
	["es", "Por Ana Pérez, Luis Gómez y Ana", ["Ana Pérez", "Luis Gómez"]],
	["pt", "Por Ana Silva e Reuters", ["Ana Silva"]],
	["pt", "Por Ana e Luis", ["Ana"]],
	["nl", "Door Jan de Vries in Den Haag", ["Jan de Vries"]],
	["nl", "Door Jan op den Berg en Piet in ’t Veld", ["Jan op den Berg", "Piet in ’t Veld"]],
	["nl", "Door onze verslaggever Jan de Vries", ["Jan de Vries"]],
	["nl", "Door Ann Smit, Jan op den Berg", ["Ann Smit", "Jan op den Berg"]],
	["nl", "Door Ann Smit, Piet in ’t Veld", ["Ann Smit", "Piet in ’t Veld"]],
	["de", "Von Ann Schmidt, Hans an der Matt, Mia in der Au", ["Ann Schmidt", "Hans an der Matt", "Mia in der Au"]],
	["es", "Por Ana Pérez, Luis de Vidal", ["Ana Pérez", "Luis de Vidal"]],
	["fr", "Par notre correspondante Zoé L’Hermite", ["Zoé L’Hermite"]],
	["id", "Cerpen karya Ani Wijaya", ["Ani Wijaya"]],
	["id", "Esai oleh Ani Wijaya", ["Ani Wijaya"]],
	["id", "Cerpen oleh Ani Wijaya", ["Ani Wijaya"]],
	["id", "Laporan Wartawan KabarLereng.id Ani Wijaya", ["Ani Wijaya"]],
	["en", "By Jane Smith Published: 3 May 2021 Leave a Comment", ["Jane Smith"]],
	["ar", "بقلم: محمد عبد الرحمن", ["محمد عبد الرحمن"]],
	["hi", "लेखक: राजेंद्र प्रसाद शर्मा", ["राजेंद्र प्रसाद शर्मा"]],
	["th", "โดย สมชาย ใจดีมากมาย", ["สมชาย ใจดีมากมาย"]],
	["zh", "作者：王小明、李大华", ["王小明", "李大华"]],
	["zh", "文/王小明", ["王小明"]],
	["zh", "来源：山谷日报 作者：王小明", ["王小明"]],
	["id", "Foto: Budi Santoso Penulis: Ani Wijaya Editor: Citra Lestari", ["Ani Wijaya"]],
	["ja", "記者：山田太郎", ["山田太郎"]],
	["ko", "홍길동 기자", ["홍길동"]],
	["en", "By Jane Smith For Kabar Teluk", ["Jane Smith"]],
	["en", "Jane Smith, Staff Writer", ["Jane Smith"]],
	["en", "Story and photos by Jane Smith", ["Jane Smith"]],
])("%s: %j names its people whole", (lang, text, names) => {
	expect(seenIn(lang, text)).toEqual(names);
});

test.each([
	["de", "Von Hamburg aus wird nach Kiel und weiter gefahren"],
	["de", "Über dieses Thema berichtet in diesem Jahr"],
	["ar", "الأربعاء، 3 مايو 2021"],
	["ko", "입력 2021-05-03 14:05 | 수정 2021-05-04 09:00"],
	["id", "Rabu, 18 Maret 2026 | Siaran Pers"],
	["id", "Kegiatan Posyandu | 18 Maret 2026"],
	["id", "Kabar Kampung | 18 Maret 2026"],
	["en", "Press Release - March 18, 2026"],
	["zh", "祖籍江苏、音乐制作人 2021年5月3日"],
])("%s: %j names nobody", (lang, text) => {
	expect(seenIn(lang, text)).toEqual([]);
});

test.each<[string, Json, readonly string[]]>([
	["es", { "@type": "Person", name: "Santiago Ramón y Cajal" }, ["Santiago Ramón y Cajal"]],
	["es", "Redacción y Ana López", ["Ana López"]],
	["es", "Ana Pérez y Reuters", ["Ana Pérez"]],
	["ar", "محمد علي، أحمد حسن", ["محمد علي", "أحمد حسن"]],
	["zh", "王小明，李大华", ["王小明", "李大华"]],
	["en", { "@type": "Person", name: "Smith, Jane" }, ["Smith, Jane"]],
	["en", "Jane Smith, John Roe", ["Jane Smith", "John Roe"]],
	["en", "Jane Smith, John in Velde", ["Jane Smith", "John in Velde"]],
])("%s: the data's %j is %j", (lang, author, names) => {
	expect(statedAs(lang, author)).toEqual(names);
});

test.each([
	["Smith, John", ["John Smith"]],
	["Márquez Lima, Gabriel", ["Gabriel Márquez Lima"]],
	["Wijaya, A. B.", ["A. B. Wijaya"]],
	["John Smith", ["John Smith"]],
	["Ani Wijaya, MD", ["Ani Wijaya, MD"]],
	["Ani Wijaya, CFP®, Budi Santoso, PhD", ["Ani Wijaya, CFP", "Budi Santoso, PhD"]],
	["Ani Wijaya CPP, PSP", ["Ani Wijaya CPP, PSP"]],
	["Ani Wijaya, XYZ, RD", ["Ani Wijaya"]],
	["Ani Wijaya, AFP", ["Ani Wijaya"]],
	["Ani Wijaya, MD. Reviewed by Budi Santoso", ["Ani Wijaya"]],
	["Ani Wijaya, S.H.", ["Ani Wijaya, S.H."]],
	["Ani Wijaya, Budi Santoso", ["Ani Wijaya", "Budi Santoso"]],
])("a catalogue's %j is %j", (author, names) => {
	expect(about("en", { metas: { citation_author: author } })).toEqual(names);
});
