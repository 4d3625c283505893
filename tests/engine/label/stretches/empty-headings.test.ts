import { describe, expect, test } from "vitest";
import { httpUrl } from "../../../../src/page/dom/address.ts";
import { judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

const on = (between: string, opening: string): string => {
	const url = httpUrl("https://koran.example/daerah/panen-raya");
	return judged({ ...page(news(between)), ...(url && { url }) }).on(opening).label;
};

const titles = (href: string): string =>
	`<ul class=wp-block-latest-posts><li><a href="${href}/banjir">Foto banjir itu ternyata dari 2017</a></li><li><a href="${href}/bantuan">Bantuan lewat tautan pendek itu palsu</a></li></ul>`;
const box = (heading: string, rest: string): string => `<div class=wp-block-group><h3>${heading}</h3>${rest}</div>`;

test("a heading in a box of its own over titles that lead on goes with them", () =>
	expect(on(box("Kupasan yang lain", titles("/cek")), "Kupasan yang")).toBe("related"));

describe("a heading stays", () => {
	test.each([
		[
			"over text",
			box("Kupasan lebih jauh", "<p>Kepala desa mengatakan hal itu lagi di hadapan warga, Selasa, setelah panen.</p>"),
			"Kupasan lebih",
		],
		["side by side with text", `<h3>Kupasan yang lain</h3>${titles("/cek")}`, "Kupasan yang"],
		[
			"over a title with a label of its own",
			box("Kupasan yang lain", "<p>Baca juga: <a href=/cek/banjir>Foto banjir itu dari 2017</a></p>"),
			"Kupasan yang",
		],
		["that is a sentence", box("Hasil panen naik tahun ini.", titles("/cek")), "Hasil panen"],
	])("%s", (_, html, opening) => expect(on(html, opening)).toBe("content"));
});
