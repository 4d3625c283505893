import { expect, test } from "vitest";
import { judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

const labelled = (html: string, words: string): string | undefined => {
	const seen = page(html);
	const at = judged(seen).weighed.scene.measures.findIndex(({ block }) => block.text.includes(words));
	return judged(seen).verdicts[at]?.label;
};
const short =
	"<h1>Gempa guncang pesisir</h1><article><p>Gempa mengguncang pesisir pada Rabu siang, dan warga berlari ke luar rumah.</p></article>";

test.each([
	"© 2026 Kabar Teluk. Semua hak dilindungi.",
	"Hak Cipta © Kabar Teluk 2019-2026. Isi boleh dikutip.",
	"(c) 2026 Teluk Media Group. All rights kept.",
])("a line that opens with whose all this is signs off, in any words: %s", (line) =>
	expect(labelled(`${short}<p>${line}</p>`, line)).toBe("credit"),
);

test.each(["Petani menanam varietas Segara® sejak 2024 di sawah tadah hujan.", "Pasal (c) undang-undang itu mengatur tambak sejak 1998."])(
	"a sentence with such a sign does not: %s",
	(line) => expect(labelled(news(`<p>${line}</p>`), line)).toBe("content"),
);

test("the third item of a list in letters is none, whatever year it tells of", () => {
	const items = [
		"(a) Jembatan itu dirancang warga desa.",
		"(b) Pada 2001 batunya diangkut dengan perahu.",
		"(c) Pada 2002 jembatan itu dibuka.",
	];
	const listed = news("", "").replace("</div></article>", `${items.map((item) => `<p>${item}</p>`).join("")}</div></article>`);
	for (const item of items) expect(labelled(listed, item)).toBe("content");
});

test("the footer of the whole page is none of a short article, though it is a large share of what is said", () =>
	expect(labelled(`${short}<footer><p>Kabar Teluk terbit setiap pagi di tiga kota di pesisir.</p></footer>`, "terbit")).toBe("navigation"));

test("the footer of an article may hold some of its text", () =>
	expect(
		labelled(
			news(`<footer><p>${"Warga berharap jembatan itu segera dibuka lagi sebelum musim hujan. ".repeat(4)}</p></footer>`),
			"berharap",
		),
	).toBe("content"));
