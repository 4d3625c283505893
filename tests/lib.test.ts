import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { read } from "../src/lib.ts";

test("a document without a root element is read like one without words", () => {
	const { document } = new JSDOM("<p>Hujan turun.</p>").window;
	document.documentElement.remove();
	const reading = read(document, { url: "https://koran.example/a", force: true });
	expect(reading).toMatchObject({ kind: "article", article: { body: [] } });
});

test("with an empty address nobody knows where the page is, whatever its document says", () => {
	const { document } = new JSDOM("<article><p>Hujan turun.</p></article>", { url: "https://unknown.invalid/" }).window;
	const reading = read(document, { url: "", force: true });
	expect(reading.kind === "article" && reading.article.url).toBeUndefined();
	const known = read(document, { force: true });
	expect(known.kind === "article" && known.article.url).toBe("https://unknown.invalid/");
});
