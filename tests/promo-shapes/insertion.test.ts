import { readdirSync, readFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";
import { describe, expect, test } from "vitest";
import { readPage } from "../../src/engine/read.ts";
import { words } from "../../src/engine/text/words.ts";
import { readingPacks } from "../../src/lang/index.ts";
import { detect, read, toText } from "../../src/lib.ts";
import { httpUrl } from "../../src/page/dom/address.ts";
import { markupEye } from "../../src/page/survey/eye.ts";
import { survey } from "../../src/page/survey/survey.ts";
import { foldText, parseExpectations } from "../pages-tools/expectations.ts";
import { furtherShapes, knownShapes, promoOf } from "./shapes.ts";

/** Shapes that stand in blocks of their own and can be put after any paragraph of any page. A rule around a promo is not the promo's. */
const standing = [...knownShapes, ...furtherShapes].filter(
	({ name, place }) => name !== "between rules" && place("§", promoOf(0)).startsWith("<p>§</p>"),
);
const markupOf = (index: number): string => {
	const shape = standing[index % standing.length];
	return shape ? shape.place("§", promoOf(index)).slice("<p>§</p>".length) : "";
};

const articles = readdirSync("tests/pages", { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => ({ name, expected: parseExpectations(readFileSync(`tests/pages/${name}/expect.txt`, "utf8")) }))
	.filter(({ expected }) => expected.article);

const open = (name: string, url: string): Document =>
	new JSDOM(readFileSync(`tests/pages/${name}/page.html`, "utf8"), { url, virtualConsole: new VirtualConsole() }).window.document;

const textOf = (document: Document, url: string): string => {
	const reading = read(document, { url });
	return reading.kind === "article" ? toText(reading.article) : "no article";
};

/** The paragraphs a person says must stay, as elements of the page; the last is left out, for after it the article may end. */
const proseParagraphs = (document: Document, kept: readonly string[]): readonly Element[] => {
	const known = new Set(kept.map(foldText));
	return [...document.querySelectorAll("p")].filter((element) => known.has(foldText(element.textContent ?? "").trim())).slice(0, -1);
};

const known = words(readingPacks);

describe.each(articles.map(({ name, expected }, index) => ({ name, expected, index })))("$name", ({ name, expected, index }) => {
	const { url, kept, free } = expected;
	/** Without the lines of which a person says that they may go or stay. */
	const settled = (text: string): string =>
		text
			.split("\n\n")
			.filter((piece) => !free.some((each) => foldText(piece).includes(foldText(each))))
			.join("\n\n");
	const plain = settled(textOf(open(name, url), url));
	const places = proseParagraphs(open(name, url), kept).length;

	if (places > 0)
		test("a promo between any two paragraphs changes nothing else", () => {
			const changed = Array.from({ length: places }, (_, place) => {
				const document = open(name, url);
				const shape = index * 7 + place;
				const box = document.createElement("template");
				box.innerHTML = markupOf(shape);
				proseParagraphs(document, kept)[place]?.after(box.content);
				return { place, shape: standing[shape % standing.length]?.name, text: settled(textOf(document, url)) };
			}).filter(({ text }) => text !== plain);
			expect(changed.map(({ place, shape }) => `after paragraph ${place + 1}: ${shape}`)).toEqual([]);
		});

	test("without what clean-up hides, every sentence is still the article's", () => {
		const document = open(name, url);
		const { page, elements } = survey(document, markupEye);
		const address = httpUrl(url);
		const { marks } = readPage(address === undefined ? page : { ...page, url: address }, {
			detection: detect(document, { url }),
			packs: readingPacks,
			words: known,
			hide: new Set(["promo", "related", "ad", "newsletter"]),
		});
		for (const { element } of marks) elements[element]?.remove();
		const left = foldText(textOf(document, url));
		expect(kept.filter((each) => foldText(plain).includes(foldText(each)) && !left.includes(foldText(each)))).toEqual([]);
	});
});
