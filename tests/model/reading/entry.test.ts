import { expect, test } from "vitest";
import { entryNamed, entryNames } from "../../../src/model/reading/entry.ts";
import type { Hidden } from "../../../src/model/reading/reading.ts";

const promo = (text: string): Hidden => ({ label: "promo", sureness: "sure", inPage: true, text, reasons: [] });
const named = (hidden: readonly Hidden[], text: string) => entryNames(hidden).find((each) => each.text === text);

test("an entry is found by its name wherever it has moved, and by no other's", () => {
	const name = named([promo("Baca juga: A"), promo("Baca juga: B")], "Baca juga: B");
	if (!name) throw new Error("no name");
	expect(entryNamed([promo("Baca juga: baru"), promo("Baca juga: A"), promo("Baca juga: B")], name)).toBe(2);
	expect(entryNamed([promo("Baca juga: baru"), promo("Baca juga: A")], name)).toBeUndefined();
	expect(entryNamed([{ ...promo("Baca juga: B"), label: "related" }], name)).toBeUndefined();
});

test("entries that say the same are told apart by which one they are", () => {
	const hidden = [promo("Baca juga: A"), promo("Baca juga: B"), promo("Baca juga: A")];
	expect(entryNames(hidden).map((name) => entryNamed(hidden, name))).toEqual([0, 1, 2]);
});
