import { expect, test } from "vitest";
import { scene } from "../../../src/engine/prose/scene.ts";
import { after, before, known, news } from "../../builders/judged.ts";
import { page } from "../../builders/page.ts";

/** The texts that are judged at all. */
const judged = (html: string): readonly string[] => scene(page(html), known).measures.map(({ block }) => block.text);

const sentence = "Kami menyimpan catatan kecil di peramban Anda agar situs ini mengenali Anda pada kunjungan berikutnya. ";
const asks = `<p>${sentence.repeat(4)}</p><p>${sentence.repeat(3)}</p><button>Setuju</button>`;

test.each([
	["a consent manager", `<div id="onetrust-consent-sdk"><div class="ot-pc-content">${asks}</div></div>`],
	["a plugin's bar", `<div class="cookie-notice-container"><div>${asks}</div></div>`],
	["a theme's dialog", `<section id="gdprDialog">${asks}</section>`],
])("what asks for consent is not judged: %s", (_, box) => {
	const texts = judged(news("", box));
	expect(texts.some((text) => text.startsWith("Kami menyimpan"))).toBe(false);
	for (const text of [...before, ...after]) expect(texts).toContain(text);
});

test("what asks for consent is judged where the page holds nothing else", () => {
	expect(judged(`<div class="cookie-notice-container">${asks}</div>`).some((text) => text.startsWith("Kami menyimpan"))).toBe(true);
});

test.each([
	[
		"a class that tells of the dialog, around the page",
		(text: string) => `<div class="has-cookie-banner"><h1>Panen raya</h1>${text}</div>`,
	],
	["a recipe of cookies", (text: string) => `<div class="resep-cookies">${text}</div>`],
	["a comment form's own question", (text: string) => `<p class="comment-form-cookies-consent">${text}</p>`],
])("what only bears such a name is: %s", (_, around) => {
	expect(judged(news("", around("Simpan nama saya pada peramban ini.")))).toContain("Simpan nama saya pada peramban ini.");
});

test.each([
	["a heading with an id made of its words", '<h2 id="apa-itu-gdpr">Apa itu aturan data?</h2>'],
	["a chapter of the article", '<section id="informed-consent"><p>Apa itu aturan data?</p></section>'],
	["a report tagged so", '<div class="post-12 type-post tag-gdpr"><p>Apa itu aturan data?</p></div>'],
])("a word of the matter makes no dialog: %s", (_, box) => {
	expect(judged(news(box, ""))).toContain("Apa itu aturan data?");
});

test("a state told on what holds the page makes no dialog of it", () => {
	const page = `<div id="wrap" class="has-cookie-consent"><h2>Panen raya</h2>${before.map((text) => `<p>${text}</p>`).join("")}</div><p>Kontak</p>`;
	expect(judged(page)).toContain(before[0]);
});
