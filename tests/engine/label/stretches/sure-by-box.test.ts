import { expect, test } from "vitest";
import { labelBeyond } from "../../../../src/engine/label/label.ts";
import { known } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

/** What is surely clutter of a column far behind the article, by its text. */
const sureIn = (column: string): readonly string[] => {
	const { weighed, verdicts } = labelBeyond(page(`<aside>${column}</aside>`), { words: known });
	return verdicts.flatMap(({ sureness }, at) => (sureness === "sure" ? (weighed.scene.measures[at]?.block.text ?? []) : []));
};

const titles = ["Tarif kapal cepat turun mulai Senin", "Pasar malam kembali dibuka di lapangan"];
const listed = titles.map((title) => `<p><a href="/${title.length}">${title}</a></p>`).join("");

test("what else stands in a column is not made sure by the titles beside it", () => {
	expect(sureIn(`<div><h2>Terpopuler</h2>${listed}</div><h2>Angka Undian</h2><p>4-1-9</p>`)).toEqual(["Terpopuler", ...titles]);
	expect(sureIn(`<p>Kurs: 15.870</p><div><h2>Terpopuler</h2>${listed}</div>`)).toEqual(["Terpopuler", ...titles]);
});

test("a heading goes with what stands below it, not above", () => {
	const column = `<div class="populer"><h2>Terpopuler</h2>${listed}<h2>Angka Undian</h2><p>4-1-9</p></div>`;
	expect(sureIn(column)).not.toContain("Angka Undian");
	expect(sureIn(`<div class="populer"><h2>Kata pembaca</h2>${listed}</div>`)).toContain("Kata pembaca");
});

test("name and pitch of an invitation go with its button, not what else stands in their box", () => {
	const pitch = "<h2>Kabar Rawa Pagi</h2><p>Lima berita dari tepi rawa sebelum pukul enam, ditulis untuk dibaca sambil minum kopi.</p>";
	const button = "<p>Langganan newsletter</p>";
	expect(sureIn(`<div class="newsletter-box">${pitch}${button}</div>`)).toHaveLength(3);
	expect(sureIn(`<div>${pitch}${button}</div>`)).not.toContain("Kabar Rawa Pagi");
	expect(sureIn(`<div><div class="newsletter-box"><h2>Kabar Rawa Pagi</h2></div><p>Kurs: 15.870</p>${button}</div>`)).not.toContain(
		"Kabar Rawa Pagi",
	);
});
