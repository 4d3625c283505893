import { expect, test } from "vitest";
import { about } from "../../builders/credited.ts";

const far = "<p>Jembatan itu panjang.</p>".repeat(14);
const long = "<p>Warga tiga desa memperbaiki jembatan itu sejak bulan lalu dengan uang dan tenaga mereka sendiri.</p>";

test.each<[behind: string, names: readonly string[]]>([
	["<p>(Rina Sari)</p>", ["Rina Sari"]],
	["<p>[Rina Sari/Budi Lesmana]</p>", ["Rina Sari", "Budi Lesmana"]],
	["<div>Selesai pekan depan.<br>(Rina Sari)</div>", ["Rina Sari"]],
	[`${long}<p><strong>RINA SARI</strong></p>`, ["RINA SARI"]],
	[`${long}<p><b>Trần Mỹ Duyên</b></p>`, ["Trần Mỹ Duyên"]],
	["<p>Written by Rina Sari</p>", ["Rina Sari"]],
	["<p>Story and photos by Rina Sari</p>", ["Rina Sari"]],
	["<p>Ditulis oleh Rina Sari</p><p>Kembali ke atas</p>", ["Rina Sari"]],
])("who signs the last sentence in brackets, in bold or by several words wrote the article: %s", (behind, names) =>
	expect(about("", far + behind).byline).toEqual(names),
);

test.each([
	["a line that is no name", "<p>(Bersambung)</p>"],
	["people of a newsroom or an office", "<p>(Humas Polres Lembah)</p>"],
	["initials", "<p>(rs/bl)</p>"],
	["a line within the text", `<p>(Rina Sari)</p>${long}`],
	["one of several", "<p>(Rina Sari)</p><p>Hujan turun.</p><p>(Budi Lesmana)</p>"],
	["a line in another box", "<div><p>(Rina Sari)</p></div>"],
	["a heading", `${long}<p><strong>Rina Sari</strong></p><ul><li>Lahir di Sukamulia</li></ul>`],
	["a label of other articles", `${long}<div>${long}<p><strong>Baca Juga</strong></p></div><ul><li><a href=/b>Pasar pindah</a></li></ul>`],
	["a heading of links", `${long}<p><strong>Musim Hujan</strong></p><p><a href=/b>Pasar pindah</a></p>`],
	["of whom the text tells", `${long.replace("Warga", "Rina Sari dan warga")}<p><strong>Rina Sari</strong></p>`],
	["the title of a review", "<div><p>Bagus.</p><p><strong>Rina Sari</strong></p></div>"],
	["a name that is not in bold", `${long}<p>Rina Sari</p>`],
	["a sentence", "<p>Ditulis oleh Rina Sari dan Budi</p>"],
	["one of several stories", "<p>Ditulis oleh Rina Sari</p><p>Ditulis oleh Budi Lesmana</p>"],
	["a name behind a word alone", "<p>Oleh Rina Sari</p>"],
	["who is quoted", "<p>“Sungai ini rumah kami.”</p><p>(Rina Sari)</p>"],
	["a reader's", '<ol class="comments"><li class="comment"><p>Bagus sekali.</p><p>(Rina Sari)</p></li></ol>'],
])("not %s", (_, behind) => expect(about("", far + behind).byline).toEqual([]));

test("nor where somebody is named", () =>
	expect(about("", `${far}<p>(Rina Sari)</p>`, '<meta name="author" content="Budi Lesmana">').byline).toEqual(["Budi Lesmana"]));
