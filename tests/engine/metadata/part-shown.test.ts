import { describe, expect, test } from "vitest";
import { aboutOf } from "../../builders/stated.ts";

describe("where nothing is stated, the line above the text that repeats a part of the title is the headline", () => {
	const title = "Paguyuban Tani Rawasari - Harga beras naik lagi di pasar induk";
	const own = { text: "Harga beras naik lagi di pasar induk" } as const;
	const text = {
		text: "Pedagang di pasar induk menaikkan harga beras sejak pagi karena kapal dari pulau sebelah belum juga tiba di pelabuhan, kata kepala pasar itu kepada warga.",
	} as const;
	test("though it is no heading, and the site's name is the first", () => {
		const blocks = [{ text: "Paguyuban Tani Rawasari: dari tani untuk tani", level: 1 }, { text: "Menu utama" }, own, text] as const;
		expect(aboutOf({ title, blocks })).toMatchObject({ title: own.text, headline: [2] });
	});
	test("what stands below the beginning of the text, or is a link, is not it", () => {
		expect(aboutOf({ title, blocks: [text, own] }).title).toBe(title);
		expect(aboutOf({ title, blocks: [{ text: own.text, href: "https://koran.example/a" }, text] }).title).toBe(title);
	});
	test("nor what stands above a heading in other words: there is the site's name", () => {
		const heading = { text: "Harga beras kembali naik di pasar", level: 1 } as const;
		expect(aboutOf({ title, blocks: [{ text: "Paguyuban Tani Rawasari" }, heading, text] }).title).toBe(heading.text);
	});
	test("nor a shorter part: an author, a section", () => {
		const heading = { text: "Harga beras kembali naik di pasar", level: 1 } as const;
		const blocks = [heading, { text: "Rania Wuri Kusuma" }, text] as const;
		expect(aboutOf({ title: "Harga beras naik di pasar induk | Rania Wuri Kusuma", blocks }).title).toBe(heading.text);
	});
	test("where the site's name and a colon stand before it, too", () => {
		const url = "https://tanirawasari.example/harga";
		expect(aboutOf({ url, title: `Tani Rawasari: ${own.text}`, blocks: [{ text: "Menu utama" }, own, text] }).title).toBe(own.text);
		expect(aboutOf({ url, title: `Tani Rawasari: ${own.text}`, blocks: [text] }).title).toBe(own.text);
		expect(aboutOf({ url, title: `Kepala pasar: ${own.text}`, blocks: [text] }).title).toBe(`Kepala pasar: ${own.text}`);
	});
	test("nor, where the title says the site's name alone, any heading: a section's, a notice's, a column's may stand above the text", () => {
		const url = "https://tanirawasari.example/harga";
		const about = (...blocks: Parameters<typeof aboutOf>[0]["blocks"] & {}) => aboutOf({ url, title: "Tani Rawasari", blocks });
		const stays = { title: "Tani Rawasari", headline: [] } as const;
		expect(about({ ...own, level: 2 }, { text: "Warga membeli beras bersama", level: 2 }, text)).toMatchObject(stays);
		expect(about({ text: "Kami menjaga data Anda", level: 2 }, text)).toMatchObject(stays);
	});
	test("a heading counts before a line, and a heading that says it leaves the rest as it was", () => {
		const blocks = [{ ...own, level: 2 }, { text: "Paguyuban Tani Rawasari" }, text] as const;
		expect(aboutOf({ title, blocks })).toMatchObject({ title: own.text, headline: [0] });
	});
});
