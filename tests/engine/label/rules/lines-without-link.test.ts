import { describe, expect, test } from "vitest";
import { before, judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

/** The label of a line between the paragraphs of an article, or behind the last of them. */
const amid = (line: string) => judged(page(news(`<p>${line}</p>`))).on(line.replace(/<[^>]*>/g, "").slice(0, 30)).label;
const last = (line: string) =>
	judged(page(news().replace("</div></article>", `<p>${line}</p></div></article>`))).on(line.replace(/<[^>]*>/g, "").slice(0, 20)).label;
const link = '<a href="/tarif-kapal">Tarif kapal cepat turun mulai Senin</a>';

describe("what a site says of itself goes without a link, too", () => {
	test.each([
		"Ikuti KabarTeluk.com di Google News",
		"Follow Google News KabarTeluk.com",
		"Yuk, gabung di grup Telegram KabarTeluk.id, caranya klik link https://t.me/kabarteluk, kemudian join.",
		"Jangan ketinggalan berita terbaru! Aktifkan notifikasi di browser Anda.",
		"Mau Berita Terbaru Lainnya dari Kabar Teluk? Yuk Follow Kami di Google News dengan Klik Simbol Bintang.",
		"Ikuti kami untuk kabar cepat seputar laut di Saluran WA kabarteluk.id",
		"Baca artikel ini lewat aplikasi mobile.",
		"Lanjutkan membaca artikel di bawah",
		"“Simak Video: Ayam Berlarian di Dermaga”",
		"[Gambas:Audio KNN]",
		"Segera daftarkan email Anda untuk berlangganan buletin kami",
		"Berita lainnya dapat dibaca di sini",
		"Tinggalkan komentar di bawah ini",
		"Selengkapnya baca halaman selanjutnya",
		"Artikel ini telah dibaca 1.204 kali",
		"Silakan bagikan artikel ini jika bermanfaat",
		"Simak berita lainnya seputar topik artikel ini di sini : kurs pasar",
		`BACA JUGA ${link} dan artikel menarik lainnya di rubrik Pesisir yang terbit setiap Senin`,
		`Baca juga artikel menarik dari Rania Wuri: ${link}`,
	])("%s", (line) => expect(amid(line)).not.toBe("content"));
});

describe("what an article tells its readers stays", () => {
	test.each([
		"Kunjungi pajak.go.id atau hubungi WhatsApp 0811 234 567.",
		"Aktifkan notifikasi di browser Anda lewat menu setelan.",
		"Unduh aplikasi KapalKita di telepon Anda.",
		"“Simak video itu,” kata Rania.",
		"Ikuti langkah berikut agar situs desa itu muncul di Google News.",
		"Majalah itu memuat puisi dan artikel menarik lainnya.",
		"Baca juga puisi dan artikel menarik lainnya di majalah itu, saran gurunya.",
		"Pelaku ditangkap di dermaga. [Gambas:Video 20detik]",
		"Daftar itu ada selengkapnya di Google News.",
		"Temukan berita terbaru di aplikasi desa itu, pinta lurah.",
		"Follow dia di Instagram, pinta Rania kepada murid-muridnya.",
		"Jangan ketinggalan berita terbaru soal jadwal kapal, pesan petugas.",
		"Ikuti informasi resmi dari kantor cuaca melalui Instagram @cuacateluk.",
		"Ikuti info cuaca lewat Telegram sebelum melaut.",
		"Ikuti kabar gembira para nelayan yang mengunggah hasil tangkapannya di Facebook.",
		"Jangan lewatkan sudut pilihan para fotografer yang ramai di Instagram itu.",
		"Jangan lewatkan menu terbaru di warung dermaga, yang videonya ramai di TikTok.",
		"Don't have an account? The clerk at the ferry office opens one in ten minutes.",
	])("%s", (line) => expect(amid(line)).toBe("content"));
});

test("a way to the next article is one by its link", () => {
	expect(last(`Selanjutnya: ${link}`)).toBe("paging");
	expect(amid("Selanjutnya: Rebus santan sampai mengental")).toBe("content");
	expect(amid("Selanjutnya:")).toBe("content");
	expect(amid("Selanjutnya")).toBe("paging");
	expect(last("Selanjutnya: Rebus santan sampai mengental")).toBe("content");
});

test("a heading over text of the article only opens like an invitation", () => {
	const said = "Dapatkan berita terbaru banjir dari posko";
	expect(judged(page(news(`<h2>${said}</h2><p>${before[0]}</p>`))).on(said).label).toBe("content");
	expect(judged(page(news("", `<div><h2>${said}</h2><form><input type=email></form></div>`))).on(said).label).toBe("newsletter");
});
