import { describe, expect, test } from "vitest";
import { after, before, judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

const labelOf = (between: string, opening: string): string => judged(page(news(between))).on(opening).label;

describe("words of clutter that stand among the paragraphs, unlinked, are the article's", () => {
	test.each([
		["Sign up to receive the warnings was the advice of the harbour master, and forty boats followed it within a day."],
		["Dukung jurnalisme lokal, kata spanduk yang dipasang warga di gerbang kampung itu sejak Senin."],
		["“Ikuti kami di Google News” adalah kalimat yang paling sering ia salin pada hari pertamanya."],
	])("a sentence that opens like an invitation: %s", (sentence) => expect(labelOf(`<p>${sentence}</p>`, sentence)).toBe("content"));

	test.each(["“Ikuti kami!”", "“Berlangganan”"])("the words of a banner: %s", (sign) =>
		expect(labelOf(`<p>${sign}</p><p>Begitu bunyi spanduk di gerbang kampung.</p>`, sign)).toBe("content"),
	);

	test.each(["Populer", "Rekomendasi", "Terbaru", "Jangan lewatkan", "Baca lagi", "Selanjutnya?", "Apa komentar Anda?"])(
		"a subheading, a question, a line of verse: %s",
		(line) => expect(labelOf(`<p><b>${line}</b></p><p>Kerupuk cumi Bu Sinta, dijual di kios dekat dermaga.</p>`, line)).toBe("content"),
	);

	/** A poem, all of it in one element. */
	const poem = (line: string): string => {
		const who =
			"Darmawan Kelana lahir di Bau-Bau pada 1979 dan menulis puisi sejak duduk di sekolah menengah; bukunya yang terbaru terbit dua tahun lalu.";
		const above = ["di dermaga kita menghitung kapal", "yang tak pernah datang dari utara", "ibu menjemur ikan dan kesedihan"];
		const below = ["yang tak kutulis kepadamu", "sepi itu tinggal di bawah jendela", "dan laut menyimpan nama kami berdua", who];
		return `<article><h1>Puisi Pesisir</h1><div class="post-body entry-content">${[...above, line, ...below].join("<br>")}</div></article>`;
	};
	test.each(["baca juga", "lihat juga", "simak"])("a line of a poem: %s", (line) =>
		expect(judged(page(poem(line))).on(line).label).toBe("content"),
	);
	test("not one above a link", () =>
		expect(judged(page(poem("baca juga<br><a href=/a>Pasar ikan pindah ke dermaga utara</a>"))).on("baca juga").label).toBe("promo"));

	test("a score, at the end of the text as well", () => {
		const tick = "<div class=tick><b>10'</b><p>Terkini: 1-0.</p></div>";
		expect(judged(page(news("", tick))).on("Terkini").sureness).not.toBe("sure");
	});

	test("a step in a list", () => {
		const steps = "<ol><li>Buka aplikasi itu.</li><li>Klik: Masuk</li><li>Unggah foto.</li></ol>";
		expect(labelOf(steps, "Klik: Masuk")).toBe("content");
	});

	test.each(["Masuk atau daftar untuk melanjutkan.", "Bagikan ke WhatsApp.", "Jetzt registrieren", "Print"])(
		"a step that is called like a button: %s",
		(step) => expect(labelOf(`<ol><li>Buka aplikasi itu.</li><li>${step}</li><li>Unggah foto.</li></ol>`, step)).toBe("content"),
	);

	test.each([
		"Nobody drowns if a message sits in your inbox for a day.",
		"“The link to our newsletter was broken,” the firm said.",
		"Daftar lengkap ada pada halaman berikutnya dari laporan itu.",
	])("a sentence that holds such words: %s", (sentence) => expect(labelOf(`<p>${sentence}</p>`, sentence)).toBe("content"));

	test("an entry of a list that holds such words", () => {
		const tips = "<ul><li>Answer at ten and at four.</li><li>Leave nothing in your inbox overnight</li><li>Write less.</li></ul>";
		expect(labelOf(tips, "Leave nothing")).toBe("content");
	});

	test("what is quoted", () => expect(labelOf("<blockquote>This site uses cookies.</blockquote>", "This site")).toBe("content"));

	test("also where a page builder wraps each of them twice", () => {
		const wrapped = (block: string): string => `<div class=w><div class=c>${block}</div></div>`;
		const html = [...before, "Populer", "Pantai itu selalu ramai pada akhir pekan.", ...after]
			.map((text) => wrapped(text === "Populer" ? "<h2>Populer</h2>" : `<p>${text}</p>`))
			.join("");
		expect(judged(page(`<main><h1>Panen Raya</h1><div>${html}</div></main>`)).on("Populer").label).toBe("content");
	});
});

describe("they are not", () => {
	const link = "<a href=/tarif>Tarif kapal cepat turun mulai Senin</a>";
	test.each([
		["with a link", "<p>Dukung jurnalisme lokal, kata <a href=/bantu>kami</a>, mulai hari ini.</p>", "Dukung"],
		["before links", `<p>Populer</p><p>${link}</p>`, "Populer"],
		["at the end of their sentence", "<p>Get the best of Rowley every Friday in your inbox.</p>", "Get the best"],
		["in a box of their own", "<div class=k><p>Sign up to receive the news of storms and low tides every day.</p></div>", "Sign up"],
		["as the label of an advertisement", "<p>Iklan</p>", "Iklan"],
		[
			"as a row of buttons",
			"<ul><li>Bagikan ke WhatsApp</li><li>Bagikan ke Facebook</li><li>Salin tautan</li></ul>",
			"Bagikan ke Facebook",
		],
		[
			"as what subscribers get",
			"<div><b>Langganan</b><ul><li>Baca semua artikel tanpa batas setiap hari.</li><li>Support local journalism.</li></ul></div>",
			"Support",
		],
		["as a button for the next page", "<p>Halaman selanjutnya</p>", "Halaman"],
		["with a title behind two words", "<p>Baca juga: Tarif kapal cepat turun mulai Senin</p>", "Baca juga"],
	])("%s", (_, html, opening) => expect(labelOf(html, opening)).not.toBe("content"));

	test("behind the last paragraph", () => {
		const html = news().replace(
			"</div></article>",
			"<p>Sign up to receive the news of storms and low tides every day.</p></div></article>",
		);
		expect(judged(page(html)).on("Sign up").label).not.toBe("content");
	});
});
