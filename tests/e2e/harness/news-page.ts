/** A news page of our own making, in pieces, for scenarios that need to know every line of it. */

/** Stands in every promo and nowhere else. */
export const promoWord = "Zamrud";

const sentences = [
	"Warga Kampung Rawa bergotong royong memperbaiki jembatan gantung yang putus diterjang banjir pekan lalu, kata Bagas Pranoto di tepi sungai.",
	"Menurut dia, kayu ulin untuk lantai jembatan dikumpulkan dari tiga desa dan dibawa dengan perahu sejak sebelum fajar pada hari Sabtu.",
	"Kepala desa itu menjelaskan bahwa anak sekolah kini menyeberang dengan rakit bambu yang dijaga para pemuda secara bergantian setiap pagi.",
	"Petugas dari dinas pekerjaan umum akan memeriksa tiang penyangga sebelum jembatan dibuka kembali untuk sepeda motor pada akhir bulan ini.",
	"Rania Wuri, pedagang sayur di pasar seberang, berharap pekerjaan itu selesai sebelum musim hujan karena ongkos perahu memberatkan pembeli.",
];

/** The paragraph with this number; no two are alike. */
export const paragraph = (number: number): string =>
	`<p>${sentences[number % sentences.length]} Demikian catatan ke-${number + 1} dari lapangan.</p>`;

const link = (number: number): string =>
	`<a href="/2026/11/${promoWord.toLowerCase()}-${number}">Harga ${promoWord} di pasar induk naik ${number} kali</a>`;

/** Promos in the shapes that are told by their words alone. */
export const promos: readonly string[] = [
	`<p><strong>Baca juga: ${link(1)}</strong></p>`,
	`<p>Baca Juga:<br>${link(2)}</p>`,
	`<div class="sisip"><em>Baca juga ${link(3)}</em></div>`,
	`<p><strong>Baca juga:</strong></p><ul><li>${link(4)}</li><li>${link(5)}</li></ul>`,
	`<div class="kotak" style="padding: 20px; border: 1px solid"><h4>Berita Terkait</h4><ul><li>${link(6)}</li><li>${link(7)}</li></ul></div>`,
	`<blockquote>Baca juga: ${link(8)}</blockquote>`,
];

/** The head of an article page. `script` runs first of all. */
export const head = (title: string, script = ""): string => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<title>${title} - Kampar Trapos</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="article:published_time" content="2026-11-20T08:00:00+07:00">
<script>${script}</script>
</head>
`;

/** An article of ten paragraphs with a promo after every other one. */
export const articleBody = (title: string): string => `<body>
<header><nav><ul><li><a href="/">Beranda</a></li><li><a href="/populer">Terpopuler</a></li></ul></nav></header>
<main><article>
<h1>${title}</h1>
<div class="isi">
${Array.from({ length: 12 }, (_, number) => `${paragraph(number)}\n${number % 2 === 1 ? (promos[(number - 1) / 2] ?? "") : ""}`).join("\n")}
</div>
</article></main>
<footer><p>Kampar Trapos</p></footer>
</body>
</html>`;

export const article = (title: string, script = ""): string => head(title, script) + articleBody(title);

/** An index page: headlines and teasers, no article. */
export const index = (script = ""): string => `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><title>Kampar Trapos</title><meta property="og:type" content="website"><script>${script}</script></head>
<body><h1>Kampar Trapos</h1><section><h2>Berita Terkini</h2>
${Array.from({ length: 30 }, (_, number) => `<article><h3><a href="/2026/11/berita-${number}">Jembatan ke-${number} dibuka kembali</a></h3><p>Warga menyambutnya.</p></article>`).join("\n")}
</section><section><h2>Terpopuler</h2><ul>${Array.from({ length: 8 }, (_, number) => `<li><a href="/2026/11/populer-${number}">Pasar malam ke-${number}</a></li>`).join("")}</ul></section>
</body></html>`;
