import { expect, test } from "vitest";
import { elementsOf, entryIn, hiddenOf } from "../../../src/visit/reader/entries.ts";
import type { LiveReading } from "../../../src/visit/reader/live-reading.ts";
import { documentOf } from "../../builders/page.ts";
import { seenOf } from "../../builders/reading.ts";

const elements = [...documentOf("<p id=a>Baca juga</p><p id=b>Baca lagi</p><p id=c>Baca juga</p>").querySelectorAll("p")];
const seen = seenOf(elements);
const noArticle: LiveReading = { ...seen, reading: { kind: "no article", detection: { article: false, signs: [] } }, marks: [] };

test("an entry is found by what it says, and which one of those alike it is", () => {
	const at = (occurrence: number) => entryIn(seen, { label: "promo", text: "Baca juga", occurrence });
	expect([at(0), at(1), at(2)]).toEqual([0, 2, undefined]);
});

test("its elements are those of its marks that are here still", () => {
	const ids = (of: LiveReading | undefined) => elementsOf(of, (entry) => entry !== 1).map(({ id }) => id);
	expect([ids(seen), ids({ ...seen, elements: elements.slice(0, 2) })]).toEqual([["a", "c"], ["a"]]);
});

test("where nothing was read, or no article, there is none", () => {
	for (const none of [undefined, noArticle]) expect([hiddenOf(none), elementsOf(none, () => true)]).toEqual([[], []]);
});
