import { expect, test } from "vitest";
import { defaults } from "../../../src/model/site/settings.ts";
import { mandateFor } from "../../../src/visit/tidy/mandate.ts";
import { documentOf } from "../../builders/page.ts";

const given = (granted = true) => mandateFor(documentOf(""), { settings: defaults, site: {}, granted });

test("a page is cleaned where that is permitted, or the reader says so", () => {
	const mandate = given(false);
	expect(mandate.cleaning()).toBe(false);
	mandate.change({ override: true });
	expect(mandate.cleaning()).toBe(true);
});

test("a path that is to stay as it is stays so", () => {
	const mandate = given();
	mandate.change({ site: { exceptPaths: ["/berita/satu"] } });
	expect(mandate.cleaning()).toBe(false);
});

test("what is said anew is no change", () => {
	const mandate = given();
	expect([mandate.change({ settings: { ...defaults } }), mandate.change({ override: false }), mandate.change({})]).toEqual([
		false,
		true,
		false,
	]);
	expect(mandate.situation().override).toBe(false);
});

test("what no page shows changes none, and is known all the same", () => {
	const mandate = given();
	expect(mandate.change({ settings: { ...defaults, facts: false, keySentences: 5, statistics: true } })).toBe(false);
	expect(mandate.situation().settings.keySentences).toBe(5);
	expect(mandate.change({ settings: { ...defaults, strictness: "everything" } })).toBe(true);
});

test("once it has ended no word brings it back", () => {
	const mandate = given();
	mandate.end();
	mandate.change({ override: true });
	expect([mandate.hasEnded(), mandate.cleaning()]).toEqual([true, false]);
});
