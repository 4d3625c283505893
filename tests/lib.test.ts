import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { read } from "../src/lib.ts";

test("a document without a root element is read like one without words", () => {
	const { document } = new JSDOM("<p>Hujan turun.</p>").window;
	document.documentElement.remove();
	const reading = read(document, { url: "https://koran.example/a", force: true });
	expect(reading).toMatchObject({ kind: "article", article: { body: [] } });
});
