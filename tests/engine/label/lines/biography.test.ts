import { expect, test } from "vitest";
import { biography } from "../../../../src/engine/label/lines/biography.ts";
import { bars, reason } from "../../../../src/engine/label/terms/evidence.ts";
import { weighedPage } from "../../../../src/engine/label/terms/weighed-page.ts";
import { scene } from "../../../../src/engine/prose/scene.ts";
import type { Verdict } from "../../../../src/model/reading/verdict.ts";
import { known } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

const name = "Rangga Pratista";
const told = `${name} adalah wartawan yang meliput lingkungan sejak 2015.`;

/** What becomes of the last text of an article by Rangga Pratista, or of one further up, where all of it was taken for the article's. */
const lastOf = (html: string, at = -1, said: Pick<Verdict, "sureness" | "reasons"> = { sureness: "likely", reasons: [] }): string => {
	const view = scene(page(`<main><div><p>Petani memanen padi lebih awal.</p><p>Harga gabah naik.</p>${html}</div></main>`), known);
	const weighed = weighedPage(
		view,
		view.measures.map(() => 2),
	);
	const verdicts = view.measures.map(({ block: { id } }) => ({ block: id, label: "content", ...said }) as const);
	const last = biography(weighed, verdicts, { byline: ["Sari Wulandari", name], words: known }).at(at);
	return `${last?.label} ${last?.sureness}`;
};

test.each<[name: string, html: string, verdict: string]>([
	["in a box of its own", `<div class=k3><p>${told}</p></div>`, "credit likely"],
	["after a comma", `<div class=k3><p>${told.replace(" adalah", ", wartawan,")}</p></div>`, "credit likely"],
	["as an item of a list", `<ul class=k3><li>${told}</ul>`, "content likely"],
	["beside the paragraphs", `<p>${told}</p>`, "content likely"],
	["as a note beside them", `<p>*${told}</p>`, "credit likely"],
	["as a note that calls the author so", "<p><em>*) Penulis adalah guru di Sukamulia.</em></p>", "content likely"],
	["as a note on a law", "<p>* By law, both pupils in this account stay unnamed until they come of age.</p>", "content likely"],
	["as a note on figures", "<p>*Oleh sebab itu, semua jumlah di atas dibulatkan ke ratusan terdekat.</p>", "content likely"],
	["as a note on reporters", "<p>*Reporter yang terjatuh di jembatan itu sudah pulang dari puskesmas.</p>", "content likely"],
	["as a note on a report", "<p>*Laporan lengkap tim desa baru terbit bulan depan.</p>", "content likely"],
	["as a note on a poem", "<p>*) Puisi karya Rangga Pratista di atas pertama kali terbit tahun 1998.</p>", "content likely"],
	["as one of several notes", `<p>* Harga di pasar induk.</p><p>* ${told}</p>`, "content likely"],
	["as a note on something else", "<p>*) Harga di pasar induk.</p>", "content likely"],
	[
		"in a box like those of the paragraphs",
		`<div class=k3><p>Gabah dijemur.</p></div><div class=k3><p>${told}</p></div>`,
		"content likely",
	],
	["in a box with a paragraph", `<div class=k3><p>Gabah dijemur.</p><p>${told}</p></div>`, "content likely"],
	["before a paragraph", `<div class=k3><p>${told}</p></div><p>Gabah dijemur.</p>`, "content likely"],
	["with another name", `<div class=k3><p>${told.replace(name, "Bagus Santoso")}</p></div>`, "content likely"],
	["with a name that only begins like it", `<div class=k3><p>${told.replace(name, `${name} Utama`)}</p></div>`, "content likely"],
])("who the author is, %s", (_, html, verdict) => expect(lastOf(html)).toBe(verdict));

test("who the author is, above a correction", () =>
	expect(lastOf(`<div class=k3><p>${told}</p><p>Ralat: gabah itu dijemur pada hari Senin.</p></div>`, -2)).toBe("credit likely"));

test("what the page states to be of its article tells of nobody: the last step of a recipe by its author", () => {
	const stated = { sureness: "sure", reasons: [reason("meta/recipe", "content", bars.sure, "Langkah 4")] } as const;
	expect(lastOf(`<div class=k3><p>${told}</p></div>`, -1, stated)).toBe("content sure");
});
