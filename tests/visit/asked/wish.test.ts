import { expect, test, vi } from "vitest";
import type { Reading } from "../../../src/model/reading/reading.ts";
import { cleanArticle } from "../../../src/visit/asked/wish.ts";
import type { Tidy } from "../../../src/visit/tidy/tidy.ts";
import { readingOf } from "../../builders/reading.ts";

/** What a page whose reading this is gets told to do, when its clutter is to go. */
const told = async (reading: Reading) => {
	const situate = vi.fn(() => true);
	const read = vi.fn(async () => ({ reading, marks: [], elements: [], staying: "", blocks: 0 }));
	const page: Pick<Tidy, "read" | "hideAgain" | "situate" | "look"> = { read, hideAgain: () => {}, situate, look: () => {} };
	await cleanArticle(page as Tidy); // it asks for nothing else
	return { asked: read.mock.calls, situated: situate.mock.calls };
};

test("an article is cleaned when it is asked for", async () =>
	expect(await told(readingOf([]))).toEqual({ asked: [["articles"]], situated: [[{ override: true }]] }));

test("what is no article is left alone, whoever asks", async () =>
	expect((await told({ kind: "no article", detection: { article: false, signs: [] } })).situated).toEqual([]));
