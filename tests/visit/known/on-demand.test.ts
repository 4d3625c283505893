import { expect, test, vi } from "vitest";
import type { ReadScope } from "../../../src/model/reading/reading.ts";
import type { Known } from "../../../src/visit/known/known.ts";
import { readOnDemand } from "../../../src/visit/known/on-demand.ts";
import type { LiveReading } from "../../../src/visit/reader/live-reading.ts";
import type { PageReader } from "../../../src/visit/reader/reader-slot.ts";
import { seenOf } from "../../builders/reading.ts";
import { readerOf } from "../../builders/visited.ts";

const detection = { article: false, signs: [] };
const [latest, fresh, none] = [seenOf([]), seenOf([]), seenOf([])];

const knownOf = (isArticle: () => boolean, known: LiveReading | undefined): Known => ({
	latest: () => known,
	look: () => ({ detection, isArticle: isArticle() }),
	read: () => fresh,
	noArticle: () => none,
	forget: () => {},
	navigated: () => {},
});

/** Asks for a page; what a reading of it gives, and whether it was tidied. */
const asked = async (page: {
	readonly isArticle: boolean;
	readonly scope?: ReadScope;
	readonly mayTidy?: boolean;
	readonly reader?: PageReader | undefined;
	readonly latest?: LiveReading | undefined;
}) => {
	const { isArticle, scope = "articles", mayTidy = false, reader, latest: known } = { reader: readerOf(), latest, ...page };
	const tidied = vi.fn(() => mayTidy);
	const of = knownOf(() => isArticle, known);
	return { seen: await readOnDemand(of, { here: () => reader, load: async () => reader }, tidied, scope), tidied };
};

test("a page that is no article is not read", async () => expect((await asked({ isArticle: false })).seen).toBe(none));

test("unless somebody insists, and then nothing is hidden in it", async () => {
	const { seen, tidied } = await asked({ isArticle: false, scope: "any page", mayTidy: true });
	expect([seen === fresh, tidied.mock.calls]).toEqual([true, []]);
});

test("an article is read where it is to stay as it is", async () => expect((await asked({ isArticle: true })).seen).toBe(fresh));

test("one that is to be cleaned is told as the full pass found it", async () =>
	expect((await asked({ isArticle: true, mayTidy: true })).seen).toBe(latest));

test("a page that left while the second stage came is not read by what the one before was", async () => {
	let isArticle = true;
	const load = async () => {
		isArticle = false;
		return readerOf();
	};
	const of = knownOf(() => isArticle, latest);
	expect(await readOnDemand(of, { here: () => undefined, load }, () => false, "articles")).toBe(none);
});

test("it rejects where the full pass failed, or the second stage does not come", async () => {
	await expect(asked({ isArticle: true, mayTidy: true, latest: undefined })).rejects.toThrow("could not be read");
	await expect(asked({ isArticle: true, reader: undefined })).rejects.toThrow("cannot be had");
});
