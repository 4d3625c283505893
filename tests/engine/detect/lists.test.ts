import { expect, test } from "vitest";
import { detected, looked, named, prose } from "../../builders/looked.ts";

/** What lists of articles, and articles with an address like a list's, are found to be. */
const article = (url: string, seen: Parameters<typeof looked>[1]): boolean =>
	detected(looked(url, { ...prose, ...named, ...seen })).article;

test("all news of a day is no article, though it stands under news", () => {
	const day = { types: ["og:article"], metas: ["author"], largestProse: 150, links: 250 };
	expect(article("https://koran.example/news/indeks/2021/05/03", day)).toBe(false);
	expect(article("https://koran.example/archives/2021/05/03/harga-beras-naik-lagi", day)).toBe(true);
});

test("what is addressed by its day alone and says when it was published is an article", () => {
	const stated = { types: ["og:article"], metas: ["author", "article:published_time"] };
	for (const path of ["2021/05/03", "newsletter/archive/2021-05-03"])
		expect([path, article(`https://koran.example/${path}`, stated)]).toEqual([path, true]);
	expect(article("https://koran.example/2021/05/03", { types: ["og:article"] })).toBe(false);
});

test("a word or two below news are a section of it, however the site calls its pages; a file, a number or a headline is not", () => {
	const front = { types: ["og:article"], metas: ["author"], proseChars: 150, largestProse: 150, links: 150, h1: "", h1s: 0 };
	for (const path of [
		"news/nasional",
		"berita/ekonomi/",
		"world/asia",
		"news/gaya-hidup",
		"sport/nasional/bulu-tangkis",
		"news/seni-dan-budaya",
		"news/science_and_environment",
	])
		expect([path, article(`https://koran.example/${path}`, front)]).toEqual([path, false]);
	const told = { types: ["og:article"], links: 150 };
	for (const path of [
		"news/articles/c4gz1w8kq2o",
		"news/nasional.html",
		"news/harga-beras",
		"blog/lumbung",
		"news/beras-dan-gula-turun-lagi",
	])
		expect([path, article(`https://koran.example/${path}`, told)]).toEqual([path, true]);
});

test('only two words and an "and" between them name a section as three words, whatever is above them', () => {
	const short = { types: ["og:article"], proseChars: 150, largestProse: 150, title: "", h1: "", h1s: 0 };
	const isSection = (path: string) =>
		detected(looked(`https://koran.example/${path}`, short)).signs.some(({ rule }) => rule === "address/section");
	for (const path of ["news/seni-dan-budaya", "berita/kota/kunst_und_kultur", "news/kota-kita/seni-dan-budaya/"])
		expect([path, isSection(path)]).toEqual([path, true]);
	for (const path of [
		"news/science-and-environment/ferry-returns",
		"news/science-and-environment/old-ferry-returns",
		"news/dan-hartono-pulang",
		"news/gula-dan-beras-naik",
		"news/harga-beras-dan-gula/seni-dan-budaya",
	])
		expect([path, isSection(path)]).toEqual([path, false]);
	for (const path of ["ferry-returns", "old-ferry-returns"])
		expect([path, article(`https://koran.example/news/science-and-environment/${path}`, short)]).toEqual([path, true]);
});

test("teasers, each an article here and there, are no article, though the site calls all its pages so; what stands together is one", () => {
	const called = {
		types: ["og:article"],
		metas: ["author"],
		title: "Bulu tangkis",
		h1: "Bulu tangkis",
		h1s: 1,
		proseChars: 1500,
		articles: 9,
	};
	expect(article("https://koran.example/news/bulu-tangkis", { ...called, largestProse: 180 })).toBe(false);
	expect(article("https://koran.example/news/bulu-tangkis", { ...called, largestProse: 900 })).toBe(true);
});

test("questions with their answers, each in a section of its own, are an article", () => {
	const asked = { title: "", proseChars: 1300, largestProse: 330 };
	expect(article("https://koran.example/stories/31/ferry", { ...asked, times: 1 })).toBe(true);
	expect(article("https://koran.example/ferry-sails-again", { ...asked, types: ["og:article"], times: 1, links: 50 })).toBe(true);
	const { signs } = detected(looked("https://koran.example/stories/31/ferry", { ...asked, articles: 4 }));
	expect(signs.map(({ rule }) => rule)).not.toContain("together/scattered");
});

test("what stands below a category or an author is a list, but where much tells of an article", () => {
	const list = { types: ["og:article"], metas: ["author"], proseChars: 150, largestProse: 150, links: 150, h1: "", h1s: 0 };
	for (const path of ["category/berita/kabupaten-rawabening/", "blog/category/tips-dan-trik", "berita/penulis/hendarto-wiguna"])
		expect([path, article(`https://koran.example/${path}`, list)]).toEqual([path, false]);
	expect(article("https://koran.example/category/harga-beras-naik-lagi-di-pasar-induk", { types: ["og:article"] })).toBe(true);
	expect(article("https://koran.example/rubrik/beras-4412", { types: ["newsarticle"] })).toBe(true);
});

test("below a letter stand lists of shops and forums; what has a long number there, or is a file, is a newspaper's", () => {
	const plain = { types: ["og:article"], proseChars: 500, largestProse: 500, title: "", h1: "", h1s: 0, links: 250 };
	for (const path of ["c/sepeda-anak-roda-tiga-murah", "c/sepeda-anak/sepeda-roda-tiga", "c/bahasan-umum/5"])
		expect([path, article(`https://toko.example/${path}`, plain)]).toEqual([path, false]);
	const bare = { proseChars: 400, largestProse: 400, writtenDay: "3 Mei 2021" };
	expect(article("https://koran.example/c/22187654/feri-berlayar-lagi-setelah-badai-lewat.html", bare)).toBe(true);
	expect(article("https://koran.example/c/feri-berlayar-lagi-setelah-badai-lewat", bare)).toBe(true);
	for (const path of ["c/22187654/feri-berlayar-lagi", "c/feri-berlayar-lagi.html", "c/2021-05-03/feri-berlayar-lagi.shtml"])
		expect([path, article(`https://koran.example/${path}`, { ...bare, types: ["og:article"] })]).toEqual([path, true]);
});

test("a topic may have articles right below it, a tag may not", () => {
	const stated = { types: ["og:article"], times: 1 };
	expect(article("https://koran.example/topics/how-the-old-bridge-was-built", stated)).toBe(true);
	expect(article("https://koran.example/topic/how-the-old-bridge-was-built", { ...stated, times: 0, links: 250 })).toBe(false);
	expect(article("https://koran.example/topics/old-bridge", { ...stated, times: 0, links: 250 })).toBe(false);
	expect(article("https://koran.example/topic/battle-of-hastings", { ...stated, types: ["newsarticle"] })).toBe(true);
	expect(article("https://koran.example/tag/how-the-old-bridge-was-built", { ...stated, times: 0, links: 250 })).toBe(false);
});
