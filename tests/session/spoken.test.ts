// @vitest-environment jsdom
import { expect, test } from "vitest";
import { spokenPieces } from "../../src/session/spoken.ts";
import { articleView } from "../../src/ui/article.ts";
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
