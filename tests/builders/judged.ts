import { type Judgement, label } from "../../src/engine/label/label.ts";
import { readPage } from "../../src/engine/read.ts";
import { words } from "../../src/engine/text/words.ts";
import { readingPacks } from "../../src/lang/index.ts";
import type { Clutter } from "../../src/model/reading/label.ts";
import type { Page } from "../../src/model/reading/page.ts";
import type { PageReading } from "../../src/model/reading/reading.ts";
import type { Verdict } from "../../src/model/reading/verdict.ts";
import { defaults, hiddenLabels, type Strictness } from "../../src/model/site/settings.ts";
import { blockOf } from "./page.ts";
import { metadataOf } from "./stated.ts";

/** Every language we know, made ready once. */
export const known = words(readingPacks);

/** The headline of `news`. */
export const headline = "Petani Lereng Panen Raya Lebih Awal";

/** What stands before and after the part a test is about. */
export const before = [
	"Petani di lereng Gunung Sari memanen padi dua pekan lebih awal karena hujan turun sejak April, kata ketua kelompok tani, Senin.",
	"Mereka menjemur gabah di halaman sekolah yang sedang libur, dan warga bergantian menjaganya sampai sore agar tidak dimakan ayam.",
	"Menurut dinas pertanian, hasil tahun ini lebih banyak daripada tahun lalu meski sebagian sawah sempat terendam selama tiga hari.",
] as const;
export const after = [
	"Harga gabah di tingkat petani naik menjadi enam ribu rupiah per kilogram, sehingga mereka berharap bisa membayar utang pupuk.",
	"Kepala desa mengatakan akan memperbaiki saluran air sebelum musim tanam berikutnya, dengan dana yang sudah disetujui warga.",
	"Panen raya ditutup dengan makan bersama di tepi sawah, seperti yang dilakukan orang tua mereka setiap tahun.",
] as const;

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("");

/** The body of a news page with this between its paragraphs and that after its box. */
export const news = (between = "", below = ""): string =>
	`<header><nav><a href="/">Beranda</a> <a href="/daerah">Daerah</a></nav></header>
	<main><article><h1>${headline}</h1><div class="isi">${paragraphs(before)}${between}${paragraphs(after)}</div></article>${below}</main>
	<footer><p>Koran Contoh, Jalan Melati 1</p></footer>`;

export interface Judged extends Judgement {
	readonly page: Page;
	/** The verdict on the block that begins with these words. */
	readonly on: (opening: string) => Verdict;
}

/** Every block of a page with its verdict. */
export const judged = (page: Page): Judged => {
	const judgement = label(page, { words: known, headline: metadataOf(page, readingPacks).headline });
	const on = (opening: string): Verdict => {
		const { id } = blockOf(page, opening);
		const verdict = judgement.verdicts.find(({ block }) => block === id);
		if (!verdict) throw new Error(`“${opening}” was not judged: it is hidden.`);
		return verdict;
	};
	return { ...judgement, page, on };
};

/** What is read of a page under these settings. */
export const readOf = (
	page: Page,
	{
		hide = hiddenLabels(defaults),
		strictness = "usual" as Strictness,
		keep = [] as readonly string[],
		asked = new Set<Clutter>() as ReadonlySet<Clutter>,
	}: {
		readonly hide?: ReadonlySet<Clutter>;
		readonly strictness?: Strictness;
		readonly keep?: readonly string[];
		readonly asked?: ReadonlySet<Clutter>;
	} = {},
): PageReading =>
	readPage(page, { detection: { article: true, signs: [] }, packs: readingPacks, words: known, hide, strictness, keep, asked });
