import { expect, test } from "vitest";
import { about } from "../../builders/credited.ts";

const far = "<p>Jembatan itu panjang.</p>".repeat(14);
const long = "<p>Warga tiga desa memperbaiki jembatan itu sejak bulan lalu dengan uang dan tenaga mereka sendiri.</p>";

test.each<[behind: string, names: readonly string[]]>([
	["<p>(Rina Sari)</p>", ["Rina Sari"]],
	["<p>[Rina Sari/Budi Lesmana]</p>", ["Rina Sari", "Budi Lesmana"]],
	["<div>Selesai pekan depan.<br>(Rina Sari)</div>", ["Rina Sari"]],
	["<p>(Trần Mỹ Duyên)</p>", ["Trần Mỹ Duyên"]],
])("who signs the last sentence in brackets wrote the article: %s", (behind, names) =>
	expect(about("", far + behind).byline).toEqual(names),
);

test.each([
	["a line that is no name", "<p>(Bersambung)</p>"],
	["people of a newsroom or an office", "<p>(Humas Polres Lembah)</p>"],
	["initials", "<p>(rs/bl)</p>"],
	["a line within the text", `<p>(Rina Sari)</p>${long}`],
	["one of several", "<p>(Rina Sari)</p><p>Hujan turun.</p><p>(Budi Lesmana)</p>"],
	["a line in another box", "<div><p>(Rina Sari)</p></div>"],
	["a farewell in bold", `${long}<p><strong>Salam Hormat</strong></p>`],
	["a wish in bold", `${long}<p><strong>Happy Easter</strong></p>`],
	["an office in bold", `${long}<p><b>Dinas Perikanan</b></p>`],
	["who wrote a film", "<p>Directed by Rina Sari</p><p>Written by Budi Lesmana</p>"],
	["who wrote a comment", "<div class=comments><p>Posted by Rina Sari</p></div>"],
	["who wrote another story", "<aside><p>Ditulis oleh Rina Sari</p></aside>"],
	["who wrote the site", "<footer><p>Story by Rina Sari</p></footer>"],
	["who is quoted", "<p>“Sungai ini rumah kami.”</p><p>(Rina Sari)</p>"],
	["a reader's", '<ol class="comments"><li class="comment"><p>Bagus sekali.</p><p>(Rina Sari)</p></li></ol>'],
])("not %s", (_, behind) => expect(about("", far + behind).byline).toEqual([]));

test("nor where somebody is named", () =>
	expect(about("", `${far}<p>(Rina Sari)</p>`, '<meta name="author" content="Budi Lesmana">').byline).toEqual(["Budi Lesmana"]));
