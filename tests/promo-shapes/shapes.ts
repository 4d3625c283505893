import { headline, paragraphs } from "./article.ts";

/** What a promo points to. Its title holds a word that stands nowhere else. */
export interface Promo {
	readonly title: string;
	readonly href: string;
	/** A second title for shapes with several links. */
	readonly other: string;
}

export interface Shape {
	readonly name: string;
	/** The markup that stands in the place of one paragraph of the article: the paragraph, with the promo in or after it. */
	readonly place: (paragraph: string, promo: Promo) => string;
	/** What must be gone from the clean text; the promo's title when absent. */
	readonly gone?: readonly string[];
}

const p = (content: string): string => `<p>${content}</p>`;
const link = ({ title, href }: Promo): string => `<a href="${href}">${title}</a>`;
const links = (promo: Promo): string => `<li>${link(promo)}</li><li>${link({ ...promo, title: promo.other })}</li>`;
/** A promo in a block of its own, after the paragraph. */
const after =
	(promoMarkup: (promo: Promo) => string): Shape["place"] =>
	(paragraph, promo) =>
		p(paragraph) + promoMarkup(promo);
const card = (promo: Promo): string =>
	`<div class="item"><a href="${promo.href}"><img src="/foto/${promo.href.length}.jpg" alt="" width="240" height="135"></a><div>${link(promo)}</div></div>`;

/** The shapes that readers of 2026 were tried on: every one of them beats at least one of three well-known extractors. */
export const knownShapes: readonly Shape[] = [
	{ name: "strong label and link in a paragraph", place: after((promo) => p(`<strong>Baca juga: ${link(promo)}</strong>`)) },
	{ name: "label, line break, link", place: after((promo) => p(`Baca Juga:<br>${link(promo)}`)) },
	{ name: "emphasised label without a colon", place: after((promo) => p(`<em>Baca juga ${link(promo)}</em>`)) },
	{ name: "label paragraph, then a list", place: after((promo) => `${p("<strong>Baca juga:</strong>")}<ul>${links(promo)}</ul>`) },
	{ name: "brackets at the end of prose", place: (paragraph, promo) => p(`${paragraph} (Baca: ${link(promo)})`) },
	{ name: "lihat juga", place: after((promo) => p(`Lihat juga: ${link(promo)}`)) },
	{ name: "pilihan editor", place: after((promo) => p(`<strong>Pilihan Editor: ${link(promo)}</strong>`)) },
	{ name: "video announced without a link", place: after(({ title }) => p(`<strong>Simak Video "${title}"</strong>`)) },
	{
		name: "advertisement labels",
		place: after(() => p("ADVERTISEMENT") + p("SCROLL TO CONTINUE WITH CONTENT")),
		gone: ["ADVERTISEMENT", "SCROLL TO CONTINUE"],
	},
	{
		name: "has run elsewhere",
		place: after((promo) => p(`Artikel ini telah tayang di <a href="${promo.href}">Kabar Seberang</a> dengan judul ${promo.title}`)),
	},
	{ name: "English label in strong", place: after((promo) => p(`<strong>Read also: ${link(promo)}</strong>`)) },
	{ name: "English see also", place: after((promo) => p(`See also: ${link(promo)}`)) },
	{ name: "div named baca-juga", place: after((promo) => `<div class="baca-juga">Baca juga: ${link(promo)}</div>`) },
	{ name: "div without a name", place: after((promo) => `<div>Baca juga: ${link(promo)}</div>`) },
	{
		name: "table between paragraphs",
		place: after(
			(promo) =>
				`<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong>${link(promo)}</div></td></tr></tbody></table>`,
		),
	},
	{ name: "heading and list in a div", place: after((promo) => `<div><h4>Berita Terkait</h4><ul>${links(promo)}</ul></div>`) },
	{ name: "div named read__also", place: after((promo) => `<div class="read__also"><span>Baca juga</span>${link(promo)}</div>`) },
	{ name: "English heading and link in a div", place: after((promo) => `<div><h3>Read also</h3>${link(promo)}</div>`) },
	{ name: "related-article", place: after((promo) => `<div class="related-article"><h5>Terkait</h5>${link(promo)}</div>`) },
	{ name: "aside with a link", place: after((promo) => `<aside>${link(promo)}</aside>`) },
	{ name: "picture card", place: after((promo) => `<div class="box">${card(promo)}</div>`) },
];

/** Shapes seen on Indonesian pages, in themes and plugins, beside those. */
export const furtherShapes: readonly Shape[] = [
	{
		name: "promo as a quotation",
		place: after((promo) => `<blockquote class="wp-block-quote">${p(`Baca Juga : ${link(promo)}`)}</blockquote>`),
	},
	{ name: "label and link in a heading", place: after((promo) => `<h6>Baca juga : ${link(promo)}</h6>`) },
	{ name: "label in a heading, link after", place: after((promo) => `<h3>Baca Juga</h3>${p(link(promo))}`) },
	{
		name: "label paragraph, link paragraphs",
		place: after((promo) => p("<b>BACA JUGA</b>") + p(link(promo)) + p(link({ ...promo, title: promo.other }))),
	},
	{ name: "hard spaces and a spaced colon", place: after((promo) => p(`Baca&nbsp;juga&nbsp;: ${link(promo)}`)) },
	{ name: "capitals, no space after the colon", place: after((promo) => p(`<span>BACA JUGA:</span>${link(promo)}`)) },
	{ name: "hand and arrow", place: after((promo) => p(`👉 Baca juga » ${link(promo)}`)) },
	{ name: "label inside the link", place: after((promo) => p(`<a href="${promo.href}">Baca juga: ${promo.title}</a>`)) },
	{ name: "label without a link", place: after(({ title }) => p(`Baca juga: ${title}`)) },
	{ name: "headline link alone, in bold", place: after((promo) => p(`<strong>${link(promo)}</strong>`)) },
	{ name: "at the end of prose", place: (paragraph, promo) => p(`${paragraph} Baca juga: ${link(promo)}`) },
	{
		name: "between two line breaks of a paragraph",
		place: (paragraph, promo) => p(`${paragraph}<br>Baca Juga : ${link(promo)}<br>Demikian keadaan sampai sore itu di dermaga utara.`),
	},
	{
		name: "figure with a linked caption",
		place: after(
			(promo) => `<figure><img src="/k.jpg" alt="" width="300" height="160"><figcaption>Baca juga: ${link(promo)}</figcaption></figure>`,
		),
	},
	{
		name: "inline related posts: the box is one link",
		place: after(
			({ title, href }) =>
				`<div style="clear:both;margin-bottom:1em"><a href="${href}" target="_blank" class="u0f1e2d3c4b5a69788796a5b4c3d2e1f0"><style>.u0f1e2d3c4b5a69788796a5b4c3d2e1f0{padding:0}</style><div style="padding-left:1em"><span class="ctaText">Baca Juga:</span>&nbsp; <span class="postTitle">${title}</span></div></a></div>`,
		),
	},
	{
		name: "JNews inline box",
		place: after(
			(promo) =>
				`<div class="jnews_inline_related_post_wrapper left"><div class="jnews_inline_related_post"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>Baca Juga</span></h3></div><article class="jeg_post"><h3 class="jeg_post_title">${link(promo)}</h3></article></div></div>`,
		),
	},
	{
		name: "WPBerita box",
		place: after(
			(promo) =>
				`<div class="gmr-related-post"><h3 class="related-text">Baca Juga</h3><div class="wpberita-list-gallery"><div class="list-gallery"><div class="list-gallery-title">${link(promo)}</div></div></div></div>`,
		),
	},
	{
		name: "label div, link div, one id on many",
		place: after(
			(promo) => `<div id="baca-juga"><div class="text baca">Baca Juga:</div><div class="group-baca">${link(promo)}</div></div>`,
		),
	},
	{
		name: "collections box",
		place: after(
			(promo) => `<div class="baca-juga-collections"><div class="baca-juga-collections__detail">BACA JUGA:${link(promo)}</div></div>`,
		),
	},
	{
		name: "picked-article with a list",
		place: after((promo) => `<div class="picked-article"><div class="title"><span>Baca Juga</span></div><ul>${links(promo)}</ul></div>`),
	},
	{ name: "paragraph inside a list", place: after((promo) => `<div class="article-read"><ul><p>Baca Juga</p>${links(promo)}</ul></div>`) },
	{
		name: "flat text between line breaks",
		place: (paragraph, promo) =>
			`<div>${paragraph}<br><br><strong>Baca Juga:</strong> ${link(promo)}<br><br>Rapat berikutnya digelar di atas feri.</div>`,
	},
	{
		name: "carousel of cards under a label",
		place: after(
			(promo) =>
				`<div class="swiper"><div class="swiper-title">Baca Juga</div><div class="swiper-wrapper">${[promo, { ...promo, title: promo.other }].map((each) => `<div class="swiper-slide">${card(each)}</div>`).join("")}</div></div>`,
		),
	},
	{
		name: "box named by style classes only",
		place: after(
			(promo) =>
				`<div class="my-4 rounded bg-slate-50 p-4"><span class="text-sm">Baca Juga</span><a class="font-bold" href="${promo.href}">${promo.title}</a></div>`,
		),
	},
	{
		name: "label paragraph and title heading",
		place: after((promo) => `<div style="background:#ffebeb">${p("BACA JUGA")}<h2>${link(promo)}</h2></div>`),
	},
	{ name: "centred", place: after((promo) => `<center><b>Baca Juga: ${link(promo)}</b></center>`) },
	{ name: "between rules", place: after((promo) => `<hr>${p(`Baca juga: ${link(promo)}`)}<hr>`) },
	{ name: "as a list of its own", place: after((promo) => `<ul><li>Baca juga: ${link(promo)}</li></ul>`) },
	{ name: "numbered list after a label", place: after((promo) => `${p("Artikel terkait:")}<ol>${links(promo)}</ol>`) },
	{ name: "video announced by its name", place: after(({ title }) => p(`Tonton juga: ${title}`)) },
	{ name: "must read, syndicated without a link", place: after(({ title }) => p(`MUST READ | ${title}`)) },
	{
		name: "recommended in the middle",
		place: after((promo) => `<div class="rek"><b>Berita Rekomendasi</b><ul>${links(promo)}</ul></div>`),
	},
	{
		name: "channel line",
		place: after(({ href }) => p(`Ikuti Saluran WhatsApp Kabar Teluk <a href="${href}">di tautan ini</a> untuk berita harian`)),
		gone: ["Saluran WhatsApp"],
	},
	{ name: "a custom element", place: after((promo) => `<related-box><span>Baca juga</span>${link(promo)}</related-box>`) },
	{ name: "a nav element", place: after((promo) => `<nav><strong>Baca juga</strong>${link(promo)}</nav>`) },
	{ name: "Malay bar", place: after((promo) => p(`Baca Lagi | ${link(promo)}`)) },
	{ name: "German", place: after((promo) => p(`Lesen Sie auch: ${link(promo)}`)) },
	{ name: "French", place: after((promo) => p(`À lire aussi » ${link(promo)}`)) },
	{ name: "Spanish", place: after((promo) => p(`Te puede interesar: ${link(promo)}`)) },
	{ name: "Russian", place: after((promo) => p(`Читайте также: ${link(promo)}`)) },
	{ name: "Japanese", place: after((promo) => p(`【関連記事】${link(promo)}`)) },
	{ name: "Hindi", place: after((promo) => p(`<strong>यह भी पढ़ें: ${link(promo)}</strong>`)) },
	{ name: "Arabic", place: after((promo) => p(`اقرأ أيضاً: ${link(promo)}`)) },
];

/** Words that stand nowhere else, one for each promo. */
const token = (index: number): string =>
	`Zirkon${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}wangi`;

export const promoOf = (index: number): Promo => ({
	title: `Pasar ${token(index)} Dibuka Kembali untuk Pedagang Kecil`,
	other: `Harga Beras di ${token(index + 100)} Turun Menjelang Panen`,
	href: `/daerah/pasar-${token(index).toLowerCase()}-dibuka-kembali/`,
});

/** Texts that must be gone when this shape stands at this place. */
export const goneTexts = (shape: Shape, index: number): readonly string[] => shape.gone ?? [token(index)];

/** The article as a page; `shapes` stand after the paragraphs in turn, from the second on. */
export const pageWith = (shapes: readonly { readonly shape: Shape; readonly index: number }[]): string => {
	const body = paragraphs.map((paragraph, place) => {
		const here = shapes.filter((_, at) => 1 + (at % (paragraphs.length - 2)) === place);
		const [first, ...rest] = here;
		if (!first) return p(paragraph);
		// Only one shape can hold the paragraph; the others follow it with a short line of prose of their own.
		return [
			first.shape.place(paragraph, promoOf(first.index)),
			...rest.map(({ shape, index }) => shape.place(bridge(index), promoOf(index))),
		].join("\n");
	});
	return `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>${headline} - Kabar Teluk</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-17T08:00:00+07:00"></head><body><header><nav><ul><li><a href="/">Beranda</a></li><li><a href="/daerah/">Daerah</a></li><li><a href="/wisata/">Wisata</a></li></ul></nav></header><main><article><h1>${headline}</h1><div class="entry-content">${body.join("\n")}</div></article></main><footer><p>Kabar Teluk, Jalan Pelabuhan 3</p></footer></body></html>`;
};

/** Prose between two shapes that share a place. */
export const bridge = (index: number): string =>
	`Catatan ke-${index + 1} dari dermaga menyebut air pasang datang lebih awal, sehingga para tukang perahu memilih menunggu di warung sambil minum kopi.`;
