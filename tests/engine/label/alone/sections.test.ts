import { describe, expect, test } from "vitest";
import { after, before, judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

const link = (title: string): string => `<a href="/${title.length}">${title}</a>`;
const tariff = "Tarif kapal cepat turun mulai Senin";
const market = "Pasar malam kembali dibuka di lapangan";

/** Blocks of a page that a label before them introduces, under that label. */
const introduced = (between: string, below = ""): readonly string[] => {
	const { verdicts, weighed } = judged(page(news(between, below)));
	return verdicts.flatMap(({ label, reasons }, at) =>
		reasons.some(({ rule, weight }) => rule === "neighbour/label" && weight > 0)
			? [`${label} ${weighed.scene.measures[at]?.block.text}`]
			: [],
	);
};

describe("a label that stands alone introduces", () => {
	test.each<[name: string, html: string, found: readonly string[]]>([
		["the link after it", `<p>Baca juga:</p><p>${link(tariff)}</p>`, [`promo ${tariff}`]],
		[
			"the list after it",
			`<p>Baca juga:</p><ul><li>${link(tariff)}</li><li>${link(market)}</li></ul>`,
			[`promo ${tariff}`, `promo ${market}`],
		],
		["the rest of its box", `<div><h4>Berita Terkait</h4><ul><li>${link(tariff)}</li></ul></div>`, [`related ${tariff}`]],
		[
			"what stands between links: a day, a counter",
			`<p>Baca juga:</p><p>${link(tariff)}</p><p>2 jam lalu</p><p>${link(market)}</p>`,
			[`promo ${tariff}`, "promo 2 jam lalu", `promo ${market}`],
		],
		[
			"a list of short titles amid the text",
			`<p>Baca juga:</p><ul><li>${link("Resep Soto Ayam")}</li><li>${link("Resep Rawon")}</li><li>${link("Cara Membuat Tempe")}</li></ul>`,
			["promo Resep Soto Ayam", "promo Resep Rawon", "promo Cara Membuat Tempe"],
		],
		[
			"one in a box amid the text",
			`<div><h4>Artikel Terkait</h4><ul><li>${link("Resep Soto Ayam")}</li><li>${link("Resep Rawon")}</li><li>${link("Cara Membuat Tempe")}</li></ul></div>`,
			["related Resep Soto Ayam", "related Resep Rawon", "related Cara Membuat Tempe"],
		],
		[
			"what a call amid the text leads to on the site",
			`<div><h4>Berlangganan newsletter</h4><p>${link("Kabar Pagi")}</p><p>${link("Kabar Petang")}</p></div>`,
			["newsletter Kabar Pagi", "newsletter Kabar Petang"],
		],
		["no paragraph", "<p>Baca juga:</p><p>Gabah dijemur sampai kering oleh warga desa itu.</p>", []],
		["no subheading", `<p>Baca juga:</p><h3>Menjemur di sekolah</h3><p>${link(tariff)}</p>`, []],
		[
			"cards behind a heading that is a link itself",
			`</div><div><h3><a href=/terkait>Berita Terkait</a></h3></div><div><h4>${link(tariff)}</h4></div><div><h4>${link(market)}</h4></div><div>`,
			[`related ${tariff}`, `related ${market}`],
		],
		[
			"nothing behind a card that it ends",
			`<div><h3>${link(tariff)}</h3><div><p>Kantor pelabuhan.</p><p><b>Selengkapnya</b></p></div></div><div><h3>${link(market)}</h3></div>`,
			[],
		],
		["nothing behind a button that ends an entry", `<button>Baca selengkapnya</button><h2>${link(tariff)}</h2>`, []],
		["no picture caption", "<p>Baca juga:</p><figure><img src=/a.jpg><figcaption>Sawah di lereng</figcaption></figure>", []],
	])("%s", (_, html, found) => expect(introduced(html)).toEqual(found));
});

describe("a menu is introduced by none of its entries, nor by what stands over it", () => {
	const entry = (name: string): string => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`;
	const entries = ["Kontak", "Karier", "Kebijakan Privasi", "Ketentuan", "Pedoman"].map(entry).join("");
	test.each<[name: string, html: string]>([
		["an entry for letters", `<ul>${entry("Newsletter")}${entries}</ul>`],
		["what calls to subscribe", `<div><h4>Berlangganan</h4><ul>${entries}</ul></div>`],
		[
			"what asks to sign in",
			'<div><p><a href="/masuk">Sign in</a></p><p><a href="/akun">Akun saya</a></p><p><a href="/simpanan">Simpanan</a></p></div>',
		],
		["a word that stands over other articles elsewhere", `<div><h4>Terpopuler</h4><ul>${entries}</ul></div>`],
		["a word before a box of its own", `<div><h4>Selengkapnya</h4></div><ul>${entries}</ul>`],
	])("%s", (_, html) => expect(introduced("", html)).toEqual([]));

	test.each(["Newsletter", "Ads", "Terpopuler"])("%s, which stays over it", (said) => {
		const column = `<div class=kolom><h5>${said}</h5><a href="/pagi">Edisi Pagi</a> <a href="/sore">Edisi Sore</a> <a href="/arsip">Arsip</a></div>`;
		expect(judged(page(news("", column))).on(said).sureness).not.toBe("sure");
	});
	test("but a box that asks for an address goes with the terms it names", () =>
		expect(
			introduced(
				"",
				`<div><h4>Newsletter</h4><p>Kabar pilihan tiap pagi.</p><form><input type=email><button>Daftar</button></form>${entry("Ketentuan")}</div>`,
			),
		).toContain("newsletter Ketentuan"));
	test("and so do accounts to follow", () =>
		expect(
			introduced(
				"",
				'<div><h4>Ikuti kami</h4><ul><li><a href="https://www.facebook.com/warta">Facebook</a></li><li>Kanal lain</li></ul></div>',
			),
		).toContain("newsletter Facebook"));
});

describe("a row of cards behind a label", () => {
	const card = (title: string, more: string): string => `<div class=kartu><h4>${link(title)}</h4><p>${more}</p></div>`;
	const opening = "Puluhan warga bergotong royong sejak pagi, dan mereka senang karena tarif itu turun lagi.";
	const cards = card(tariff, opening) + card(market, opening);
	const found = (html: string): number => introduced("", html).length;
	test.each<[name: string, html: string, count: number]>([
		["is introduced with the opening words in it", `<h3>Berita Terkait</h3><div>${cards}</div>`, 4],
		["in a wrapper or two", `<div><h3>Berita Terkait</h3></div><section><div>${cards}</div></section>`, 4],
		["side by side with the label", `<h3>Berita Terkait</h3>${cards}`, 4],
		["to its end", `<h3>Berita Terkait</h3>${cards}<p>${opening}</p>`, 4],
		[
			"not beyond the first title where it leads to other sites",
			`<h3>Berita Terkait</h3><div>${cards.replaceAll('href="/', 'href="https://lain.example/')}</div>`,
			1,
		],
		[
			"not where a card is a chapter",
			`<h3>Berita Terkait</h3><div>${card(tariff, opening.repeat(5)) + card(market, opening.repeat(5))}</div>`,
			1,
		],
	])("%s", (_, html, count) => expect(found(html)).toBe(count));
});

describe("what a label introduces ends", () => {
	test.each<[name: string, next: string]>([
		["at a subheading", "<h3>Menjemur di sekolah</h3>"],
		["at a short paragraph", "<p>Menjemur di sekolah juga lebih hemat.</p>"],
		["at a paragraph with a link in it", `<p>Menjemur di sekolah juga ${link("lebih hemat")} bagi warga.</p>`],
		["at a line of the article", "Menjemur di sekolah juga lebih hemat."],
	])("%s, which stays", (_, next) => {
		const { on } = judged(page(news(`<p>Baca juga:</p><p>${link(tariff)}</p>${next}`)));
		expect(on(tariff)).toMatchObject({ label: "promo", sureness: "sure" });
		expect(on("Menjemur di sekolah").label).toBe("content");
	});

	test("at the next heading of its rank in its box", () => {
		const column = `<aside><h3>Terpopuler</h3><ul><li>${link(tariff)}</li><li>${link(market)}</li></ul><h3>Arsip</h3><p>November 2026</p></aside>`;
		expect(introduced("", column)).toEqual([`related ${tariff}`, `related ${market}`]);
		const cards = `<div><h3>Terpopuler</h3><div><h4>Kabar kapal</h4>${link(tariff)}</div><div><h4>Kabar pasar</h4>${link(market)}</div></div>`;
		expect(introduced("", cards)).toContain("related Kabar pasar");
	});

	test("at twelve blocks, where they have no box of their own", () => {
		const links = Array.from({ length: 15 }, (_, at) => `<p>${link(`Kabar desa nomor ${at + 1} dari lereng gunung`)}</p>`).join("");
		expect(introduced(`<p>Baca juga:</p>${links}`)).toHaveLength(12);
	});

	test("before a chapter whose links all leave the site, its heading included", () => {
		const hotel = (name: string): string => `<li><a href="https://${name}.example/">Penginapan ${name} di tepi danau</a></li>`;
		const { on } = judged(page(news(`<h2>Rekomendasi</h2><ul>${hotel("melati")}${hotel("kenanga")}${hotel("mawar")}</ul>`)));
		for (const text of ["Rekomendasi", "Penginapan melati", "Penginapan mawar"]) expect(on(text).label).toBe("content");
	});

	test.each([
		["a partner's articles", "<h3>Rekomendasi</h3>", ["https://mitra.example/satu", "https://mitra.example/dua"]],
		["what a label of more than a word leads to", "<h3>Baca Juga</h3>", ["https://mitra.example/satu", "https://lain.example/dua"]],
	])("not before %s", (_, heading, addresses) => {
		const items = addresses.map((href, at) => `<li><a href="${href}">Kabar nomor ${at + 1} dari mitra</a></li>`).join("");
		const { on } = judged(page(news(`${heading}<ul>${items}</ul>`)));
		expect(on("Kabar nomor 1").label).not.toBe("content");
		expect(on(heading.replace(/<[^>]*>/g, "")).label).not.toBe("content");
	});

	test("not before ways to share, without any label", () => {
		const ways = ["https://facebook.com/sharer?u=x", "https://twitter.com/intent/tweet?u=x"];
		const { on } = judged(page(news(`<ul>${ways.map((href) => `<li><a href="${href}">Bagi${href.slice(8, 12)}</a></li>`).join("")}</ul>`)));
		expect(on("Bagiface").label).not.toBe("content");
	});

	test("never takes a paragraph of the article along", () => {
		const { on } = judged(page(news(`<p>Baca juga:</p><p>${link(tariff)}</p>`)));
		for (const text of [...before, ...after]) expect(on(text).label).toBe("content");
	});
});

test("a label of a form or a thread introduces nothing where there is nothing to fill in, to press or to follow", () => {
	const words = "<dl><dt>Palka</dt><dd>Ruang muatan kapal.</dd><dt>Balas</dt><dd>Muatan pemberat kapal.</dd></dl>";
	expect(introduced(words)).toEqual([]);
	const lines = (more: string): string => `<div><p>Bagikan:</p><p>Setiap pagi pukul enam</p>${more}</div>`;
	expect(introduced(lines(""))).toEqual([]);
	expect(introduced(lines("<button>Kirim</button>"))).toContain("share Setiap pagi pukul enam");
	expect(introduced(lines("<div><div><form><input type=email></form></div></div>"))).toContain("share Setiap pagi pukul enam");
});

describe("introduces nothing", () => {
	test.each<[name: string, html: string]>([
		["a label with its link", `<p>Baca juga: ${link(tariff)}</p><p>${link(market)}</p>`],
		["a pointer that is itself the link", `<p>${link("Selengkapnya")}</p><p>${link(market)}</p>`],
		["a sign-off", `<p>Editor:</p><p>${link(market)}</p>`],
	])("%s", (_, html) => expect(introduced(html)).toEqual([]));
});

test.each([
	["a button", "<button>Share</button>"],
	["a word", "<span>Share</span>"],
	["a button to subscribe", "<button>Subscribe</button>"],
])("%s above a brief introduces none of its text", (_, label) => {
	const brief = "<p>Jembatan itu ditutup Senin.</p><p>Tidak ada yang terluka, kata polisi.</p><p>Foto: <a href=/foto>lihat</a></p>";
	const { verdicts } = judged(page(`<h1>Jembatan Ditutup</h1><main><div><div>${label}</div><div>${brief}</div></div></main>`));
	expect(verdicts.flatMap(({ reasons }) => reasons.map(({ rule }) => rule))).not.toContain("neighbour/label");
});

test("a list that repeats its label in every item is introduced by as many of them as make it certain", () => {
	const items = Array.from({ length: 60 }, (_, at) => `<li>Komentar ${at}</li>`).join("");
	const { verdicts } = judged(page(news("", `<ul>${items}</ul>`)));
	const counts = verdicts.map(({ reasons }) => reasons.filter(({ rule }) => rule === "neighbour/label").length);
	// With one for each label before it, fifteen thousand items kept a tab busy for minutes.
	expect(Math.max(...counts)).toBeLessThan(30);
});
