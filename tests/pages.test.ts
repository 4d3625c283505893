import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";
import { describe, expect, test } from "vitest";
import { type Article, type Hidden, keyFacts, read, toText } from "../src/lib.ts";
import { defaults } from "../src/model/site/settings.ts";
import { readLive } from "../src/visit/reader/live-reading.ts";
import { type Expectations, foldText, type Gone, parseExpectations } from "./pages-tools/expectations.ts";
import { ledgerOf } from "./pages-tools/ledger-of.ts";

const root = "tests/pages";
const folders = readdirSync(root, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

/** `npm run bless` asks for a ledger to be written anew. */
const blessed = (folder: string): boolean => bless === "*" || bless.split(" ").includes(folder);
const { BACA_SAJA_BLESS: bless = "" } = process.env;

const documentOf = (folder: string, url: string): Document =>
	new JSDOM(readFileSync(`${root}/${folder}/page.html`, "utf8"), { url, virtualConsole: new VirtualConsole() }).window.document;

/** Is the text listed as hidden, under the label asked for? */
const listed = (hidden: readonly Hidden[], { text, label }: Gone, also: (entry: Hidden) => boolean = () => true): boolean =>
	hidden.some((entry) => (label === undefined || entry.label === label) && foldText(entry.text).includes(foldText(text)) && also(entry));

const missingFacts = (article: Article, expected: Expectations): readonly string[] => {
	const facts = keyFacts(article);
	const named = (list: readonly { readonly value: { readonly name: string; readonly aliases?: readonly string[] } }[], name: string) =>
		list.some(({ value }) => value.name === name || value.aliases?.includes(name));
	return [
		...expected.who.filter((name) => !named(facts.who, name)).map((name) => `who ${name}`),
		...expected.where.filter((name) => !named(facts.where, name)).map((name) => `where ${name}`),
		...expected.sources.filter((name) => !named(facts.sources, name)).map((name) => `source ${name}`),
		...expected.when.filter((iso) => !facts.when.some(({ value }) => value.iso === iso)).map((iso) => `when ${iso}`),
		...expected.quotes
			.filter(
				({ speaker, words }) =>
					!facts.quotes.some(({ value }) => value.speaker === speaker && foldText(value.words).includes(foldText(words))),
			)
			.map(({ speaker, words }) => `quote ${speaker}: ${words}`),
	];
};

test("there are pages to read", () => expect(folders.length).toBeGreaterThanOrEqual(24));

describe.each(folders)("%s", (folder) => {
	const expected = parseExpectations(readFileSync(`${root}/${folder}/expect.txt`, "utf8"));
	const document = documentOf(folder, expected.url);
	const before = document.documentElement.outerHTML;
	const reading = read(document, { url: expected.url });

	test("is told apart from pages that are no article", () => {
		expect(reading.kind).toBe(expected.article ? "article" : "no article");
	});

	test("is not changed by being read", () => expect(document.documentElement.outerHTML).toBe(before));

	test("is taken apart as its ledger says", () => {
		const path = `${root}/${folder}/ledger.txt`;
		const now = ledgerOf(document, expected.url);
		if (blessed(folder)) writeFileSync(path, now);
		expect(existsSync(path), `no ledger; run: npm run bless -- ${folder}`).toBe(true);
		expect(now, `read the difference, then run: npm run bless -- ${folder}`).toBe(readFileSync(path, "utf8"));
	});

	if (!expected.article) return;
	const article = reading.kind === "article" ? reading.article : undefined;
	// As the extension lists it: near the article and far behind it.
	const seen = readLive(document, { settings: defaults, site: {}, granted: true }, reading.detection).reading;
	const hidden = seen.kind === "article" ? seen.hidden : [];
	const text = article ? foldText(toText(article)) : "";

	test("has its title, authors and date", () => {
		if (expected.title !== undefined) expect(article?.title).toBe(expected.title);
		if (expected.byline.length > 0) expect(article?.byline).toEqual(expected.byline);
		if (expected.published !== undefined) expect(article?.published).toBe(expected.published);
	});

	test("keeps every sentence of the article", () => {
		expect(expected.kept.length).toBeGreaterThan(0);
		expect(expected.kept.filter((each) => !text.includes(foldText(each)))).toEqual([]);
	});

	test("loses the clutter", () => {
		expect(expected.gone.filter((each) => text.includes(foldText(each.text))).map((each) => each.text)).toEqual([]);
	});

	test("lists what was left out under its label", () => {
		expect(expected.gone.filter((each) => each.label !== undefined && !listed(hidden, each))).toEqual([]);
	});

	test("hides in the page what is certain", () => {
		expect(expected.hiddenInPage.filter((each) => !listed(hidden, each, ({ inPage }) => inPage))).toEqual([]);
		const prose = hidden.filter(({ inPage }) => inPage).filter((entry) => expected.kept.some((each) => holds(entry, each)));
		expect(prose.map((entry) => entry.text)).toEqual([]);
	});

	test("knows where it stands in a split article", () => {
		if (reading.kind !== "article") return expect(reading.kind).toBe("article");
		if (expected.pages) expect({ current: reading.pages.current, total: reading.pages.total }).toEqual(expected.pages);
		if (expected.all) expect(reading.pages.all).toBe(expected.all);
	});

	test("gives the key facts", () => expect(article ? missingFacts(article, expected) : ["no article"]).toEqual([]));
});

function holds(entry: Hidden, text: string): boolean {
	return text.length > 30 && foldText(entry.text).includes(foldText(text));
}
