import { expect, test } from "vitest";
import { detected, looked, named, prose } from "../../builders/looked.ts";

/** What pages of a kind and articles that look like them are found to be. */
const article = (url: string, seen: Parameters<typeof looked>[1]): boolean =>
	detected(looked(url, { ...prose, ...named, ...seen })).article;
const story = "https://koran.example/harga-beras-naik-lagi-di-pasar-induk";

test("a question with its answers, or a thread, is no article; one with questions at its end is", () => {
	expect(article(story, { types: ["qapage"] })).toBe(false);
	expect(article(story, { types: ["og:website", "discussionforumposting"] })).toBe(false);
	expect(article(story, { types: ["faqpage", "question", "question"] })).toBe(true);
	expect(article(story, { types: ["newsarticle", "og:article", "qapage"] })).toBe(true);
});

test("work or a home on offer and a quiz are no articles; a report of them is", () => {
	for (const type of ["jobposting", "realestatelisting", "apartment", "quiz"]) {
		expect([type, article(story, { types: ["og:website", type] })]).toEqual([type, false]);
		expect([type, article(story, { types: ["og:article", "newsarticle", type] })]).toEqual([type, true]);
	}
});

test("an article that says first that it is one may hold a quiz or an answer, or tell of a home", () => {
	const short = "https://koran.example/x/harga-beras";
	for (const type of ["quiz", "qapage", "apartment"]) {
		expect([type, article(short, { types: ["newsarticle", type], links: 250 })]).toEqual([type, true]);
		expect([type, article(short, { types: [type, "newsarticle"], links: 250 })]).toEqual([type, false]);
	}
});

test("a clip with a line of text is no article; a report with a clip is", () => {
	const clip = { ...prose, ...named, types: ["og:video.other", "videoobject"], largestProse: 120, links: 70 };
	expect(article("https://koran.example/watch/4412/perahu-kayu-didorong-warga-ke-laut", clip)).toBe(false);
	expect(article(story, { ...clip, largestProse: 1500 })).toBe(true);
	expect(article(story, { ...clip, types: ["og:article", "newsarticle", "videoobject"] })).toBe(true);
});

test("all news of a special topic is no article, though it is stated as news", () => {
	const stated = { types: ["og:article", "newsarticle"], largestProse: 200, times: 8 };
	expect(article("https://koran.example/topik-khusus/banjir-pasar-2026", stated)).toBe(false);
});

test("what is reviewed counts as on offer: pages that sell state their reviews first, too", () => {
	const seen = (...types: readonly string[]) => detected(looked(story, { ...prose, ...named, types })).signs.map(({ rule }) => rule);
	expect(seen("store", "review", "product")).toContain("types/product");
	expect(seen("review", "product", "offer")).toContain("types/product");
});

test("what is written of terms and privacy is no page of them", () => {
	const slugs = ["news/privacy-policy-changes-anger-users", "terms-of-the-peace", "our-cookie-sale", "your-privacy"];
	for (const slug of [...slugs, "news/legal", "2026/11/20/policy", "blog/privacy"]) {
		const { signs } = detected(looked(`https://koran.example/${slug}`, { ...prose, ...named }));
		expect(signs.map(({ rule }) => rule)).not.toContain("address/is-imprint");
	}
});

test("what a help centre calls its articles are none", () => {
	const shown = { types: ["og:article"], proseChars: 700, largestProse: 700 };
	expect(article("https://help.koran.example/hc/en-us/articles/4412-ubah-kata-sandi", shown)).toBe(false);
	expect(article("https://bantuan.koran.example/artikel/ubah-kata-sandi", shown)).toBe(false);
	expect(article("https://koran.example/artikel/bantuan-untuk-korban-banjir", shown)).toBe(true);
	expect(article("https://koran.example/support/articles/4412-ubah-kata-sandi", shown)).toBe(false);
	for (const path of ["support/stories", "news/support", "blog/help", "artikel/bantuan"]) {
		const { signs } = detected(looked(`https://koran.example/${path}/bantuan-untuk-korban-banjir`));
		expect([path, signs.some(({ rule }) => rule === "address/in-story")]).toEqual([path, true]);
	}
});

test("one record of another kind is no post, though WordPress shows each alone", () => {
	const single = (kind: string) =>
		article(`https://koran.example/${kind}/rumah-di-tepi-danau`, {
			page: ["single", "single", ...kind.split("-"), "postid", "4412"],
			title: "",
			links: 250,
		});
	expect(["property", "docs", "event", "attachment"].map(single)).toEqual([false, false, false, false]);
	expect(["post", "opini"].map(single)).toEqual([true, true]);
	expect(single("property-news")).toBe(true);
});

test("a day written by the headline speaks for an article where no time element does, or many do", () => {
	const told = (times: number, seen: object = {}) =>
		detected(looked("https://koran.example/berita/991", { ...prose, ...named, times, writtenDay: "20 November 2026", ...seen })).signs.some(
			({ rule }) => rule === "times/written",
		);
	expect([0, 1, 2, 3, 40].map((times) => told(times))).toEqual([true, false, false, true, true]);
	expect([told(0, { writtenDay: "" }), told(0, { largestProse: 150 })]).toEqual([false, false]);
});

test("work on offer is no article though a system calls it one, with a day and a headline", () => {
	const stated = { types: ["og:article", "jobposting"], metas: ["article:published_time"], writtenDay: "3 Mei 2021" };
	expect(article("https://kerja.example/loker/88213-kepala-dapur-restoran-bogor", stated)).toBe(false);
});

test("a post asked for by its number alone is an article where a day stands by its headline; a page asked for so is none", () => {
	const small = { largestProse: 900, writtenDay: "5 Oktober 2019", h1: "Lomba Masak" };
	expect(article("https://sekolah.example/?p=418", small)).toBe(true);
	expect(article("https://sekolah.example/?page_id=418", small)).toBe(false);
});

test("what is offered below services, and questions below questions, are no articles, in other languages too", () => {
	const stated = { types: ["og:article"], largestProse: 900 };
	for (const path of ["layanan/pendampingan-sengketa-tanah", "leistungen/dach-und-wand", "pertanyaan/20418/daun-cabai-keriting"])
		expect([path, article(`https://kantor.example/${path}`, stated)]).toEqual([path, false]);
	expect(article("https://kantor.example/kabar/pendampingan-sengketa-tanah", stated)).toBe(true);
});

test("what forums state of every thread, when it began and on which board, makes it no article", () => {
	const metas = ["article:published_time", "article:section"];
	const thread = "https://forum.example/t/karburator-banjir-setelah-ganti-jarum/20418";
	const shown = { proseChars: 900, largestProse: 900, writtenDay: "12 Januari 2026" };
	expect(article(thread, { ...shown, types: ["og:website", "discussionforumposting", "comment"], metas })).toBe(false);
	expect(article(story, { ...shown, types: ["newsarticle", "discussionforumposting"], metas })).toBe(true);
});

test("what stands is no article, whatever is told around it; news of it is", () => {
	const stated = { types: ["og:article"], largestProse: 900 };
	for (const path of ["quiz/which-old-bridge-are-you", "polling/perlukah-pasar-induk-tutup-malam", "campaign/bantu-pak-tani-berjalan-lagi"])
		expect([path, article(`https://koran.example/${path}`, stated)]).toEqual([path, false]);
	expect(article("https://epaper.koran.example/edisi/2026-04-11/halaman/3", stated)).toBe(false);
	for (const place of ["koran.example/campaign", "campaign.koran.example"])
		expect([place, article(`https://${place}/both-promise-a-bridge`, { ...stated, types: ["newsarticle"] })]).toEqual([place, true]);
});

test("news that one program shows for all of a small site is an article", () => {
	const plain = { largestProse: 900, h1: "", h1s: 0, writtenDay: "11 Februari 2026" };
	expect(article("https://kecamatan.example/index.php/berita/detail/219", { ...plain, types: [] })).toBe(true);
	expect(article("https://sekolah.example/news.php?id=44", plain)).toBe(true);
	expect(article("https://sekolah.example/news.php?id=44", { ...plain, largestProse: 90, writtenDay: "", links: 90, articles: 8 })).toBe(
		false,
	);
});

test("news and releases to the press are articles, though the site states nothing", () => {
	const plain = { largestProse: 900, h1: "", h1s: 0 };
	for (const path of [
		"siaran-pers/0192-air-bersih",
		"pressemitteilungen/neue-bruecke",
		"aktualnosci/nowy-most",
		"haber/yeni-kopru",
		"warta/air-bersih",
	])
		expect([path, article(`https://kantor.example/${path}`, plain)]).toEqual([path, true]);
	expect(article("https://kantor.example/siaran-pers", plain)).toBe(false);
});

test("opinions, tales and interviews are articles by their address, though no day stands by them; the list of them is none", () => {
	const plain = { ...named, types: ["og:website"], largestProse: 900, title: "", controls: 12 };
	for (const path of ["opini/laut-dan-beras", "sastra/puisi-lumbung-lama", "wawancara/penjaga-lumbung"])
		expect([path, article(`https://koran.example/${path}`, plain)]).toEqual([path, true]);
	for (const path of ["opini", "sastra/puisi"]) expect([path, article(`https://koran.example/${path}`, plain)]).toEqual([path, false]);
});

test("the kind, the number and the title of news in one step say that it is news", () => {
	const plain = { largestProse: 900, h1: "", h1s: 0 };
	expect(article("https://sekolah.example/berita-112-lomba-masak.html", plain)).toBe(true);
	for (const path of ["halaman-112-lomba-masak.html", "berita-112.html"])
		expect([path, article(`https://sekolah.example/${path}`, plain)]).toEqual([path, false]);
});

test("where a visitor comes from, and what is done with a record, does not tell what it is; the part of the program that answers does", () => {
	const short = { ...named, proseChars: 300, largestProse: 300 };
	for (const query of ["from=category", "utm_medium=forum&utm_campaign=topic", "ref=tag", "src=author"])
		expect([query, article(`https://koran.example/artikel.php?id=44121&${query}`, short)]).toEqual([query, true]);
	const goods = { ...named, proseChars: 900, largestProse: 900, types: ["og:website"] };
	for (const query of ["mod=tiket&action=view", "page=shop&do=read", "dept=health", "view=post"])
		expect([query, article(`https://toko.example/?${query}&id=4412`, goods)]).toEqual([query, false]);
	expect(article("https://toko.example/?view=article&id=4412", goods)).toBe(true);
});
