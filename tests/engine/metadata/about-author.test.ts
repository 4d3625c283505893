import { expect, test } from "vitest";
import { about } from "../../builders/credited.ts";

/** What names somebody near the headline is read as a byline anyway. */
const far = "<p>Jembatan itu panjang.</p>".repeat(14);
const told = "Rina Sari menulis tentang sungai dan jembatan sejak 2009 dan tinggal di Sukamulia.";
const toldShort = "Rina menulis tentang sungai dan jembatan sejak 2009 dan tinggal di Sukamulia bersama keluarganya.";

test.each([
	["", `<div class="author-box"><h4>Rina Sari</h4><p>${told}</p></div>`],
	["", `<div class="author-box"><h4>Rina Sari</h4><span>Wartawan</span><p>${toldShort}</p></div>`],
	["<div><p>Rina Sari</p></div>", `<div><p>Rina Sari</p><p>Wartawan senior</p><p>${told}</p></div>`],
])("the box about the author names the author: %s … %s", (between, behind) =>
	expect(about(between, far + behind).byline).toEqual(["Rina Sari"]),
);

test.each([
	// What the article is about stands alone as well, and is told of in its text.
	["<div><p>Rina Sari</p></div>", `<p>${told}</p>`],
	["", `<div><p>Rina Sari</p><p>${told}</p></div>`],
	["", `<div class="author-box"><h4>Rina Sari</h4><p>Semua tulisan dari jembatan, sungai dan hutan di Sukamulia ada di sini.</p></div>`],
	[
		"",
		`<div class="author"><p>Rina Sari</p><p>${told}</p></div><div class="author"><p>Budi Lesmana</p><p>Budi menulis tentang hutan, jalan dan pasar sejak 2011 dari Sukajaya.</p></div>`,
	],
	["", `<ol class="comments"><li class="comment"><b class="comment-author">Rina Sari</b><p>${toldShort}</p></li></ol>`],
])("nobody is named by what tells of others: %s … %s", (between, behind) => expect(about(between, far + behind).byline).toEqual([]));

const stated = (name: string): string => `<meta name="author" content="${name}">`;

test.each(["Rina Sari adalah wartawan Kabar Lembah.", "Rina Sari – pendaki, penulis, juru foto", "Rina Sari"])(
	"a given name that machines are told is made whole by a line that begins with it: %s",
	(line) => expect(about("", `<div class="author-box"><p>${line}</p></div>`, stated("Rina")).byline).toEqual(["Rina Sari"]),
);

test("so it is by a line that is the whole name and nothing else", () =>
	expect(about("", "<div><p>Rina Sari</p></div>", stated("Rina")).byline).toEqual(["Rina Sari"]));

test.each([
	["Rina", "<p>Rina adalah wartawan.</p>"],
	["Rina", "<p>Rina Lestari, kepala desa, membuka jembatan itu sejak Senin.</p>"],
	["Rina", "<h3>Rina Lestari</h3>"],
	["Redaksi", "<p>Redaksi Lembah</p>"],
	["Rina", "<p>Rina Sari menulis.</p><p>Rina Lestari memotret.</p>"],
	["Rina", "<blockquote><p>Rina Sari menulis.</p></blockquote>"],
	["Rina Sari", "<p>Rina Sari Dewi adalah wartawan.</p>"],
	["Lembah", "<p>Lembah Hijau adalah taman kota.</p>"],
])("%s stays as stated beside %s", (name, behind) =>
	expect(about("", `<div>${behind}</div>`, `${stated(name)}<meta property="og:site_name" content="Lembah">`).byline).toEqual([name]),
);
