import { describe, expect, test } from "vitest";
import type { Page } from "../../../../src/model/reading/page.ts";
import { httpUrl } from "../../../../src/page/dom/address.ts";
import { judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

/** The page with an address, so that it is known what leads to another site. */
const at = (html: string): Page => {
	const url = httpUrl("https://koran.example/daerah/panen-raya");
	return { ...page(html), ...(url && { url }) };
};
const on = (between: string, opening: string) => judged(at(news(between))).on(opening);

describe("words of a promo before a link to a form, a register or a file point to no article", () => {
	const register = "<a href='https://cek.contoh.example/cari'>Cek Penerima</a>";
	const file = "<a href=/unggahan/edaran-3.pdf>Surat Edaran Nomor 3</a>";
	test("in the steps of a list that the text announces", () => {
		const steps = `<p>Berikut cara mengecek bantuan pupuk:</p><ol><li>Buka laman itu</li><li>Klik ${register}</li><li>Unduh hasilnya</li></ol>`;
		expect(on(steps, "Klik Cek").label).toBe("content");
	});
	test.each([
		["a step", `<p>Klik ${register}</p>`, "Klik Cek"],
		["the words alone", "<p><a href='https://cek.contoh.example/edaran'>Klik di sini</a></p>", "Klik di sini"],
		["a file of the site's own", `<p>Selengkapnya: ${file}</p>`, "Selengkapnya"],
		[
			"jumps to parts of the page",
			"<p>Baca: <a href='/daerah/panen-raya#satu'>Bagian satu</a> | <a href='/daerah/panen-raya#dua'>Bagian dua</a></p>",
			"Baca: Bagian",
		],
		[
			"what goes on in small letters",
			"<p>Selengkapnya klik <a href='https://kerja.example/edaran'>pengumuman resmi</a></p>",
			"Selengkapnya klik",
		],
		["a note", "<ol class=footnotes><li>Lihat juga <a href='https://buku.example/2'>Sutera (2021)</a></li></ol>", "Lihat juga"],
	])("%s is not hidden in the page", (_, html, opening) => expect(on(html, opening).sureness).not.toBe("sure"));
});

describe("they do", () => {
	test.each([
		["to an article of the site", "<p>Klik <a href=/ekonomi/harga-gula>Harga gula turun lagi</a></p>", "Klik"],
		["to another newsroom's, with the mark of a label", "<p>Baca: <a href='https://kabar.example/gula'>Harga gula turun</a></p>", "Baca"],
		[
			"to another newsroom's, with a label of more words",
			"<p>Baca juga <a href='https://kabar.example/gula'>Harga gula</a></p>",
			"Baca juga",
		],
		["to this page, as a button", "<p><a href='/daerah/panen-raya#'>Baca selengkapnya</a></p>", "Baca selengkapnya"],
		["to an account", "<p><a href='https://t.me/koran'>Klik di sini</a></p>", "Klik di sini"],
		["to an account on a phone's page", "<p><a href='https://m.facebook.com/koran'>Klik di sini</a></p>", "Klik di sini"],
		["to a picture kept elsewhere", "<p><a href='https://gambar.example/a.jpg'>Lihat foto</a></p>", "Lihat foto"],
	])("%s", (_, html, opening) => expect(on(html, opening)).toMatchObject({ label: "promo", sureness: "sure" }));
});

describe("a heading that may be a label", () => {
	const list = "<ul><li>Pintu air dibuka dua kali sehari</li><li>Gabah dijemur di halaman sekolah</li></ul>";
	test.each(["Sorotan", "Terpopuler", "Rekomendasi", "Jangan Lewatkan"])(
		"is the article's above a list of it without links: %s",
		(heading) => expect(on(`<h2>${heading}</h2>${list}`, heading).label).toBe("content"),
	);
	test("is a label above buttons", () =>
		expect(on("<h2>Bagikan</h2><ul><li>Facebook</li><li>Telegram</li></ul>", "Bagikan").label).toBe("share"));
	test("is a label above such a list elsewhere", () =>
		expect(judged(at(news("", `<aside><h2>Terpopuler</h2>${list}</aside>`))).on("Terpopuler").label).toBe("related"));
});
