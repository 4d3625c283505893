// @vitest-environment jsdom
import { expect, test } from "vitest";
import { fromSight, spokenPieces } from "../../src/session/spoken.ts";
import { articleView } from "../../src/ui/reading/article.ts";
import { article } from "../ui/article.ts";
import { indonesian } from "../ui/messages.ts";

const run = (text: string) => [{ text }];

test("items and cells are read apart, quotes with a caption too, pictures and rules not", () => {
	const cell = (text: string) => ({ runs: run(text), header: false });
	const read = {
		...article,
		title: "Dua desa di hulu",
		body: [
			{ kind: "list", ordered: false, items: [{ runs: run("Pantai") }, { runs: run("Bukit") }] },
			{ kind: "table", rows: [[cell("Ani"), cell("7")]] },
			{ kind: "rule" },
			{ kind: "quote", runs: run("Air naik cepat."), caption: "Kepala desa" },
		],
	} as const;
	const spoken = spokenPieces(
		{ ...read, body: [...read.body] },
		articleView({ ...read, body: [...read.body] }, indonesian, { show: true }),
	);
	expect(spoken.map(({ text }) => text)).toEqual(["Dua desa di hulu", "Pantai\nBukit", "Ani\t7", "Air naik cepat."]);
	expect(spoken.map(({ element }) => element.localName)).toEqual(["h1", "ul", "div", "figure"]);
});

test("reading aloud begins with the first piece in sight, at the top and behind the text with the headline", () => {
	const piecesAt = (...bottoms: readonly number[]) =>
		bottoms.map((bottom, index) => {
			const element = document.createElement("p");
			element.getBoundingClientRect = () => new DOMRect(0, bottom - 80, 600, 80);
			return { element, text: `Catatan ${index}` };
		});
	const texts = (...bottoms: readonly number[]) => fromSight(piecesAt(...bottoms), 50).map(({ text }) => text);
	expect(texts(120, 220)).toEqual(["Catatan 0", "Catatan 1"]);
	expect(texts(-40, 50, 70, 160)).toEqual(["Catatan 2", "Catatan 3"]);
	expect(texts(-400, -300)).toEqual(["Catatan 0", "Catatan 1"]);
});
