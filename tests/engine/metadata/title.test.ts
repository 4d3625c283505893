import { describe, expect, test } from "vitest";
import { aboutOf } from "../../builders/stated.ts";

test("the site's name leaves the title, at either end", () => {
	expect(aboutOf({ title: "Harga beras naik lagi - Koran Kita", metas: { "og:site_name": "Koran Kita" } }).title).toBe(
		"Harga beras naik lagi",
	);
	expect(aboutOf({ title: "koran.example | Harga beras naik lagi" }).title).toBe("Harga beras naik lagi");
	// Korean sites write a letter that looks like a bar.
	expect(aboutOf({ title: "쌀값이 다시 올랐다ㅣ바다일보", metas: { "og:site_name": "바다일보" } }).title).toBe("쌀값이 다시 올랐다");
	expect(aboutOf({ title: "Koran Kita", metas: { "og:site_name": "Koran Kita" } }).title).toBe("Koran Kita");
	const kabar = { metas: { "og:site_name": "Kabar" } };
	expect(aboutOf({ title: "Kabar Duka | Budi Santoso Wafat", ...kabar }).title).toBe("Kabar Duka | Budi Santoso Wafat");
	expect(aboutOf({ title: "Budi Santoso Wafat | Kabar Daerah", ...kabar }).title).toBe("Budi Santoso Wafat");
	expect(aboutOf({ title: "Timnas U-23 menang 3-0" }).title).toBe("Timnas U-23 menang 3-0");
});

test("the visible headline is preferred where it agrees, and always found", () => {
	const blocks = [
		{ text: "Koran Kita", level: 1 },
		{ text: "Harga beras naik lagi di pasar induk", level: 1 },
	] as const;
	expect(aboutOf({ blocks, metas: { "og:title": "Harga beras naik lagi di pasar …", "og:site_name": "Koran Kita" } })).toMatchObject({
		title: "Harga beras naik lagi di pasar induk",
		headline: [1],
	});
	expect(aboutOf({ blocks, data: [{ "@type": "NewsArticle", headline: "Pedagang: stok menipis" }] })).toMatchObject({
		title: "Pedagang: stok menipis",
	});
});

test("a page made for search engines keeps the headline its newsroom wrote", () => {
	const own = "Harga beras naik lagi di pasar induk";
	const searched = "Beras mahal 2026: penyebab dan daftar terbaru";
	const blocks = [{ text: own, level: 1 }] as const;
	const data = [{ "@type": "NewsArticle", headline: searched }];
	expect(aboutOf({ blocks, data, title: `${searched} - Koran`, metas: { "og:title": own } }).title).toBe(own);
	expect(aboutOf({ blocks, data, title: own, metas: { "og:title": own } }).title).toBe(searched);
	const shown = [{ text: searched, level: 1 }] as const;
	expect(aboutOf({ blocks: shown, data, title: searched, metas: { "og:title": "Pedagang: kami hanya menunggu kapal" } }).title).toBe(
		"Pedagang: kami hanya menunggu kapal",
	);
});

describe("a heading right below a headline made for search engines", () => {
	const searched = "Beras mahal di pasar induk: penyebab dan daftar terbaru";
	const own = "Pedagang: kami hanya menunggu kapal beras";
	const titleOf = (below: string, metas: Readonly<Record<string, string>>) => {
		const heading = { text: searched, level: 1 } as const;
		const text = "Kapal beras yang ditunggu pedagang sejak Senin belum merapat karena ombak tinggi di selat, kata syahbandar.";
		return aboutOf({ blocks: [heading, { text: below, level: 2 }, { text }], title: searched, metas }).title;
	};

	test("is the headline of the newsroom where it says what is shared", () => {
		expect(titleOf(`Kabar pasar ${own}`, { "og:title": own })).toBe(own);
		expect(titleOf(own, { "og:title": `Ombak tinggi di selat: ${own}` })).toBe(own);
		expect(titleOf(own, { "og:title": `${own} - Beras mahal di pasar` })).toBe(own);
	});

	test("is a kicker or a chapter where it says little of that, or what the headline says, or where all who share say it", () => {
		expect(titleOf("Kabar pasar", { "og:title": `Kabar pasar: ${searched} lengkap` })).toBe(searched);
		expect(titleOf("Penyebab dan daftar terbaru", { "og:title": "Penyebab dan daftar terbaru" })).toBe(searched);
		expect(titleOf("Sebab dan jalan keluar", { "og:title": "Pasar: sebab dan jalan keluar" })).toBe(searched);
		expect(titleOf(own, { "og:title": "🔥🔥" })).toBe(searched);
		expect(titleOf(own, {})).toBe(searched);
		const both = { "og:title": own, "twitter:title": `${own} | Koran Kita` };
		expect(titleOf(`Kabar pasar ${own}`, both)).toBe(searched);
	});
});

test("the visible headline stands for statements of one other wording, where it says as much", () => {
	const searched = "Beras mahal 2026: penyebab dan daftar";
	const shown = (text: string, shared = searched) =>
		aboutOf({
			blocks: [{ text, level: 1 }],
			data: [{ "@type": "NewsArticle", headline: searched }],
			title: `${searched} - Koran Kita`,
			metas: { "og:title": shared, "og:site_name": "Koran Kita" },
		}).title;
	expect(shown("Kenapa kita membayar lebih untuk nasi")).toBe("Kenapa kita membayar lebih untuk nasi");
	expect(shown("Kabar pasar")).toBe(searched);
	expect(shown("Kenapa kita membayar lebih untuk nasi", "Pedagang: kami hanya menunggu kapal")).not.toBe(
		"Kenapa kita membayar lebih untuk nasi",
	);
	expect(shown(`${searched} dari pasar sampai piring, disusun untuk pembaca yang menanak nasi setiap hari`)).toBe(searched);
});

test("a headline that is a part of what is stated is the headline", () => {
	const slogan = "Sepiring Kita | Resep rumahan yang selalu jadi, untuk siapa saja, kapan saja, di mana saja";
	expect(
		aboutOf({ blocks: [{ text: "Nasi goreng kampung", level: 1 }], metas: { "og:title": `Nasi goreng kampung | ${slogan}` } }).title,
	).toBe("Nasi goreng kampung");
});

test("a heading that leads to the front page is the site's name, not the headline", () => {
	const url = "https://catatan.example/2026/nasi-goreng";
	const name = { text: "Catatan Dapur Bu Ani", level: 1, href: "https://catatan.example/" } as const;
	expect(aboutOf({ url, blocks: [name], title: "Nasi goreng kampung » Catatan Dapur Bu Ani" })).toMatchObject({
		title: "Nasi goreng kampung",
	});
	const headline = { text: "Nasi goreng kampung", level: 1, href: url } as const;
	expect(aboutOf({ url, blocks: [name, headline], title: "Catatan Dapur Bu Ani" })).toMatchObject({
		title: "Nasi goreng kampung",
		headline: [1],
	});
});

test("the site's name and a colon before the title leave the headline to be found", () => {
	const url = "https://catatan.example/2026/nasi-goreng";
	const name = { text: "Catatan Dapur", level: 1, href: "https://catatan.example/" } as const;
	const headline = { text: "Nasi goreng kampung", level: 2 } as const;
	expect(aboutOf({ url, blocks: [name, headline], title: "Catatan Dapur: Nasi goreng kampung" })).toMatchObject({
		title: "Nasi goreng kampung",
		headline: [1],
	});
	const spoken = "Catatan Dapur: Kami hanya memasak";
	expect(aboutOf({ url, blocks: [{ text: spoken, level: 1 }], title: spoken, metas: { "og:site_name": "Catatan Dapur" } }).title).toBe(
		spoken,
	);
});

test("a headline that is cut short gives way to the visible one, however much is missing", () => {
	const visible = "Harga beras naik lagi di pasar induk, pedagang hanya menunggu kapal dari seberang";
	const shown = (headline: string): string =>
		aboutOf({ blocks: [{ text: visible, level: 1 }], data: [{ "@type": "NewsArticle", headline }] }).title;
	expect(shown("Harga beras naik lagi di pas...")).toBe(visible);
	expect(shown("Harga beras naik lagi …")).toBe(visible);
	expect(shown("Harga beras naik lagi")).toBe("Harga beras naik lagi");
	expect(shown("Harga telur naik lagi...")).toBe("Harga telur naik lagi...");
});

test("a headline in capitals is read as it is stated", () => {
	const title = "Harga beras naik lagi di pasar";
	expect(aboutOf({ blocks: [{ text: title.toUpperCase(), level: 1 }], metas: { "og:title": title } })).toMatchObject({
		title,
		headline: [0],
	});
	expect(aboutOf({ blocks: [{ text: title.toUpperCase(), level: 1 }] }).title).toBe(title.toUpperCase());
});

test("what a site calls itself is not the headline of its article", () => {
	const site = { "@type": "WebSite", headline: "Kabar pasar setiap hari" };
	const title = "Harga beras naik lagi di pasar";
	expect(aboutOf({ data: [site, { "@type": "BlogPosting", headline: title }] }).title).toBe(title);
	expect(aboutOf({ data: [site], metas: { "og:title": title } }).title).toBe(title);
});

test("entities written twice are undone", () => {
	expect(aboutOf({ metas: { "og:title": "R&uuml;ckbau &amp; Umzug &#8211; heute" } }).title).toBe("Rückbau & Umzug – heute");
	expect(aboutOf({ metas: { "og:title": "Pasar &euro;5 &bull; 30&deg; &middot; &frac12; porsi &COPY; &Oslash;rsted" } }).title).toBe(
		"Pasar €5 • 30° · ½ porsi © Ørsted",
	);
	expect(aboutOf({ metas: { "og:title": "Toko A&B; dan C &Dagger;" } }).title).toBe("Toko A&B; dan C &Dagger;");
});

test.each([
	{ runs: ["Pasar", "Harga beras naik lagi"] },
	{ runs: ["Pasar ", "- ", "Harga beras naik lagi"] },
	{ runs: ["Harga beras naik lagi", "Pedagang hanya menunggu kapal"] },
	{ runs: ["Harga beras naik lagi ", "14 komentar"] },
])("what is stated is the title where the headline $runs holds more beside it", ({ runs }) => {
	const blocks = [{ text: runs, level: 1 }] as const;
	const title = "Harga beras naik lagi";
	expect(aboutOf({ blocks, data: [{ "@type": "NewsArticle", headline: title }] })).toMatchObject({ title, headline: [0] });
	expect(aboutOf({ blocks, metas: { "og:title": title } }).title).toBe(title);
	expect(aboutOf({ blocks, metas: { "og:title": `Kabar: ${title} hari ini`, "twitter:title": title } }).title).toBe(title);
});

test("a headline of several elements that no statement is a part of keeps them all, and the space between them", () => {
	const blocks = [{ text: ["Pasar", "Harga beras naik lagi"], level: 1 }] as const;
	expect(aboutOf({ blocks }).title).toBe("Pasar Harga beras naik lagi");
	expect(aboutOf({ blocks, metas: { "og:title": "Pasar: Harga beras naik" } }).title).toBe("Pasar Harga beras naik lagi");
});

test("a title that is the start of the <title> is no headline of its own", () => {
	const headline = "Kompor surya rakitan sendiri";
	const given = { data: [{ "@type": "Article", headline }], title: "Kompor surya | kabar.example", metas: { "og:title": "Kompor surya" } };
	expect(aboutOf({ ...given, blocks: [{ text: ["Kompor surya", headline], level: 1 }] }).title).toBe(headline);
});

test("a headline that stands twice is one", () => {
	const blocks = [
		{ text: "Menata meja kerja yang nyaman", level: 1 },
		{ text: "Menata meja kerja yang nyaman", level: 1 },
	] as const;
	const searched = "Bagaimana mengatur tempat kerja?";
	expect(aboutOf({ blocks, title: searched, metas: { "og:title": searched } }).title).toBe("Menata meja kerja yang nyaman");
});

test("without JSON-LD the visible headline stands for what is shared alone", () => {
	const blocks = [{ text: "Harga beras naik lagi di pasar induk", level: 1 }] as const;
	const shared = { "og:title": "Siaran pers" };
	expect(aboutOf({ blocks, title: "Kabar: Harga beras naik lagi di pasar induk", metas: shared }).title).toBe(blocks[0].text);
	expect(aboutOf({ blocks, title: "Beras mahal dan sebabnya", metas: { "og:title": "Yang perlu diketahui pembeli" } }).title).toBe(
		blocks[0].text,
	);
});

test("the `<title>` tells the headline from a kicker in the same heading", () =>
	expect(aboutOf({ title: "Harga beras naik lagi", blocks: [{ text: ["Pasar ", "Harga beras naik lagi"], level: 1 }] }).title).toBe(
		"Harga beras naik lagi",
	));

test("where the page calls itself by its site alone, the heading that the address says is the headline", () => {
	const url = "https://koran.example/berita/harga-beras-naik-lagi-di-pasar-induk.html";
	const metas = { "og:title": "Koran Kita - Portal Berita Terkini" };
	const blocks = [
		{ text: "Kabar pilihan redaksi pagi", level: 2 },
		{ text: "Harga beras naik lagi di pasar induk", level: 2 },
	] as const;
	expect(aboutOf({ url, metas, title: "Koran Kita - Portal Berita Terkini", blocks })).toMatchObject({
		title: "Harga beras naik lagi di pasar induk",
		headline: [1],
	});
	expect(aboutOf({ url: "https://koran.example/berita/pasar-induk", metas, blocks }).headline).toEqual([]);
});

test("what looks like a tag in the headline that readers see is text; elsewhere it is markup", () => {
	const about = (headline: string, stated = headline) =>
		aboutOf({
			title: `${stated} - Koran Kita`,
			metas: { "og:site_name": "Koran Kita", "og:title": stated },
			blocks: [{ text: headline, level: 1 }],
		}).title;
	expect(about("<dialog>: The Dialog element")).toBe("<dialog>: The Dialog element");
	expect(about("Why <video> beats Flash on the web", "Why <video> beats <i>Flash</i>")).toBe("Why <video> beats Flash on the web");
	expect(about("Beras mahal lagi", "Beras <em>mahal</em> lagi &amp; lagi")).toBe("Beras mahal lagi");
	const linked = [{ "@type": "NewsArticle", headline: "Cara memakai <dialog> di halaman" }];
	expect(aboutOf({ data: linked, blocks: [{ text: "<dialog>", level: 2 }] }).title).toBe("Cara memakai <dialog> di halaman");
	expect(aboutOf({ data: linked }).title).toBe("Cara memakai di halaman");
});
