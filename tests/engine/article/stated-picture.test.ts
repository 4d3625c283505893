import { describe, expect, test } from "vitest";
import { markupEye } from "../../../src/page/survey/eye.ts";
import { survey } from "../../../src/page/survey/survey.ts";
import { readOf } from "../../builders/judged.ts";
import { documentOf } from "../../builders/page.ts";

const prose = "<p>Petani di lereng gunung memanen padi lebih awal tahun ini karena hujan turun terus sejak bulan lalu.</p>".repeat(3);

/** The files of the pictures of an article with this head and this between its headline and its text, and this behind the text. */
const filesOf = (meta: string, above: string, behind = ""): readonly string[] => {
	const html = `<main><article><h1>Panen raya lebih awal</h1>${above}<div>${prose}</div></article>${behind}</main>`;
	const { page } = survey(documentOf(html, `<title>Panen raya lebih awal</title>${meta}`), markupEye);
	return readOf(page).reading.article.body.flatMap((piece) => (piece.kind === "image" ? [new URL(piece.src).pathname] : []));
};
const shared = (address: string): string => `<meta property="og:image" content="${address}">`;
/** A picture in a box that speaks of the author, which is none of the article by itself. */
const withAuthor = (address: string): string => `<div class="author"><img src="${address}"><p>Rina Sari</p></div>`;

describe("the picture that a page is shared with", () => {
	test.each([
		["https://kabar.example/2026/panen-raya.jpg", "/2026/panen-raya-1024x683.jpg"],
		["https://cdn.example/panenRaya7-1200-80.jpg", "/panenRaya7-320-80.jpg"],
		["https://cdn.example/panen-raya-1200x675.webp?w=1200", "/lain/panen-raya-300x169.jpg"],
		["https://koran.example/img/7.jpg", "/img/7.jpg?v=2"],
	])("is the article's, whatever stands beside it: %s", (address, src) =>
		expect(filesOf(shared(address), withAuthor(src))).toEqual([src.split("?")[0]]),
	);
	test("stands once", () =>
		expect(
			filesOf(shared("https://kabar.example/panen-raya.jpg"), withAuthor("/panen-raya-300x200.jpg"), withAuthor("/panen-raya.jpg")),
		).toEqual(["/panen-raya-300x200.jpg"]));
	test("stands as it is shown, where it is shown anyway", () =>
		expect(
			filesOf(
				shared("https://kabar.example/panen-raya.jpg"),
				`${withAuthor("/panen-raya-300x200.jpg")}<figure><img src="/panen-raya.jpg"></figure>`,
			),
		).toEqual(["/panen-raya.jpg"]));
});

test.each([
	["nothing states it", "", withAuthor("/panen-raya.jpg"), ""],
	["another is stated", shared("https://kabar.example/sawah-hijau.jpg"), withAuthor("/panen-raya.jpg"), ""],
	["a short name stands elsewhere", shared("https://cdn.example/a/7.jpg"), withAuthor("/img/7.jpg"), ""],
	["it is the site's sign", shared("https://kabar.example/logo-kabar.jpg"), withAuthor("/logo-kabar.jpg"), ""],
	[
		"it is as small as a face",
		shared("https://kabar.example/panen-raya.jpg"),
		'<div class="author"><img src="/panen-raya.jpg" width="64"><p>Rina</p></div>',
		"",
	],
	["it stands behind the text", shared("https://kabar.example/panen-raya.jpg"), "", withAuthor("/panen-raya.jpg")],
])("a picture is none where %s", (_, meta, above, behind) => expect(filesOf(meta, above, behind)).toEqual([]));
