import { describe, expect, test } from "vitest";
import { image, paragraph, piecesOf } from "../../builders/pieces.ts";

describe("a caption joins", () => {
	const amid = (html: string) => piecesOf(`<p>Satu.</p>${html}<p>Dua.</p>`).slice(1, -1);
	test.each<[name: string, html: string, piece: object]>([
		["the table it stands in", "<table><caption>Harga</caption><tr><td>a<td>b</table>", { kind: "table", caption: "Harga" }],
		[
			"the table of its figure",
			"<figure><table><tr><td>a<td>b</table><figcaption>Harga</figcaption></figure>",
			{ kind: "table", caption: "Harga" },
		],
		["a film", "<figure><video src=/a.mp4></video><figcaption>Panen</figcaption></figure>", { kind: "embed", caption: "Panen" }],
		["code", "<figure><pre>panen()</pre><figcaption>Panen</figcaption></figure>", { kind: "preformatted", caption: "Panen" }],
		["a quote", "<figure><blockquote>Kami senang.</blockquote><figcaption>Sari</figcaption></figure>", { kind: "quote", caption: "Sari" }],
		[
			"a picture, by its class",
			"<div class=wp-caption><img src=/a.jpg><p class=wp-caption-text>Sawah</p></div>",
			{ kind: "image", caption: "Sawah" },
		],
		[
			"a picture together with another",
			"<figure><img src=/a.jpg><figcaption>Sawah</figcaption><figcaption>Foto: Sari</figcaption></figure>",
			{ kind: "image", caption: "Sawah Foto: Sari" },
		],
	])("%s", (_, html, piece) => expect(amid(html)).toMatchObject([piece]));

	test("a picture, by the class of the box for both", () =>
		expect(
			piecesOf(
				"<p>Petani di lereng memanen padi.</p><div class=photo><span><img src=/a.jpg></span><p>Sawah</p><p>Foto: Sari</p></div>",
			).slice(1),
		).toMatchObject([{ kind: "image", caption: "Sawah Foto: Sari" }]));
	test("the last of several pictures in one figure", () =>
		expect(amid("<figure><img src=/a.jpg><img src=/b.jpg><figcaption>Sawah</figcaption></figure>")).toEqual([
			{ kind: "image", src: "https://koran.example/a.jpg", alt: "" },
			{ kind: "image", src: "https://koran.example/b.jpg", alt: "", caption: "Sawah" },
		]));
	test("nothing where its picture is not shown: kept text stays a paragraph", () =>
		expect(amid("<div><img src=/a.jpg width=40><p class=caption>Sawah</p></div>")).toEqual([paragraph("Sawah")]));
	test.each<[name: string, box: string]>([
		["for pictures with more text in it than a caption", "<div class=photo><img src=/a.jpg><p>Padi</p><p>Gabah</p><p>Beras</p></div>"],
		["with a text too long for a caption", `<div class=photo><img src=/a.jpg><p>${"Padi dipanen. ".repeat(40).trim()}</p></div>`],
		["with a list in it", "<div class=photo><img src=/a.jpg><ul><li>Padi</ul></div>"],
		["with a picture beside its text", "<div class=text-with-image><img src=/a.jpg><p>Padi</p></div>"],
		["with a picture behind its text", "<div class='wp-block-cover is-image-fill'><img src=/a.jpg><p>Padi</p></div>"],
	])("nothing in a box %s", (_, box) => expect(piecesOf(`<p>Petani di lereng memanen padi.</p>${box}`)[1]).not.toHaveProperty("caption"));
	test.each<[name: string, html: string, pieces: readonly object[]]>([
		[
			"below its picture",
			"<img src=/a.jpg><p>Perahu di dermaga. Foto: Rania Wuri</p>",
			[image({ caption: "Perahu di dermaga. Foto: Rania Wuri" })],
		],
		["above it", "<p>Perahu (AP Photo/Rania Wuri)</p><img src=/a.jpg>", [image({ caption: "Perahu (AP Photo/Rania Wuri)" })]],
		[
			"in a line below it",
			"<img src=/a.jpg><p>Perahu di dermaga.</p><p>Image: Rania Wuri</p>",
			[image({ caption: "Perahu di dermaga. Image: Rania Wuri" })],
		],
		[
			"no sentence below that shows one",
			"<img src=/a.jpg><p>Lihat gambar: perahu itu.</p>",
			[image(), paragraph("Lihat gambar: perahu itu.")],
		],
		["no mark given to one", "<img src=/a.jpg><p>Kamera. Foto: 8/10</p>", [image(), paragraph("Kamera. Foto: 8/10")]],
		["an agency that begins with a number", "<img src=/a.jpg><p>Dermaga. Foto: 123RF</p>", [image({ caption: "Dermaga. Foto: 123RF" })]],
		[
			"not away from it",
			"<img src=/a.jpg><p>Tiga.</p><p>Perahu. Foto: Rania Wuri</p>",
			[image(), paragraph("Tiga."), paragraph("Perahu. Foto: Rania Wuri")],
		],
		[
			"not a line of another box above the name",
			"<div><img src=/a.jpg><p>Tiga.</p></div><p>Image: Rania Wuri</p>",
			[image({ caption: "Image: Rania Wuri" }), paragraph("Tiga.")],
		],
	])("its picture, by words that name who took it: %s", (_, html, pieces) => {
		const long = `<p>${"Warga desa itu menunggu perahu sejak pagi. ".repeat(5)}</p>`;
		expect(piecesOf(long + html + long).slice(1, -1)).toEqual(pieces);
	});
	test.each([
		"<img src=/a.jpg><p>Warga menunggu perahu di dermaga. (Humas/Foto: Rania Wuri)</p>",
		"<img src=/a.jpg><p>Warga menunggu perahu di dermaga.</p><p>Foto: Humas Kota</p>",
	])("nothing by such words where they sign the article: %s", (html) => {
		const long = `<p>${"Warga desa itu menunggu perahu sejak pagi. ".repeat(5)}</p>`;
		const [, picture, text] = piecesOf(long + html);
		expect(picture).toEqual(image());
		expect(text).toMatchObject({ kind: "paragraph" });
	});
	test("nothing where the article is told in captions", () =>
		expect(piecesOf("<div><div><img src=/a.jpg><p class=caption>Sawah di lereng</p></div><p>Satu.</p></div>").at(1)).toEqual(
			paragraph("Sawah di lereng"),
		));
});
