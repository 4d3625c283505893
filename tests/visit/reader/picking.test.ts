import { beforeEach, describe, expect, it, vi } from "vitest";
import type { OwnRule, SiteSettings } from "../../../src/model/site/settings.ts";
import type { Saved } from "../../../src/shell/storage.ts";
import { pick } from "../../../src/visit/reader/picking.ts";
import { documentOf } from "../../builders/page.ts";

const { said, presses } = vi.hoisted(() => ({ said: [] as string[], presses: [] as boolean[] }));

// Node has none, and the class of this page needs no escape.
vi.stubGlobal("CSS", { escape: (name: string) => name });
vi.mock("../../../src/shell/say.ts", () => ({ say: (key: string) => key, sayCount: (one: string) => one }));
vi.mock("../../../src/page/pick/picker.ts", () => ({ pickElement: async (document: Document) => document.querySelector(".cuaca") }));
vi.mock("../../../src/page/pick/offer.ts", () => ({
	offer: async (_: Document, sentence: string, button: string) => {
		said.push(`${sentence} [${button}]`);
		return presses.shift() ?? false;
	},
}));

const full: Saved = { ok: false, reason: "full" };
const failed: Saved = { ok: false, reason: "failed" };

/** What is stored after the reader picked a box, where storing ends like this, each time in turn. */
const picked = async (...endings: readonly Saved[]) => {
	let rules: readonly OwnRule[] = [];
	const left = [...endings];
	await pick(documentOf('<main><aside class="cuaca">Cerah</aside></main>'), {
		action: "hide",
		at: undefined,
		coversText: () => false,
		remember: async (change: (site: SiteSettings) => SiteSettings) => {
			const saved = left.shift() ?? { ok: true };
			const changed = change({ rules }).rules ?? [];
			if (saved.ok) rules = changed;
			return saved;
		},
		over: () => {},
		signal: new AbortController().signal,
	});
	return rules.map(({ selector }) => selector);
};

beforeEach(() => {
	said.length = 0;
	presses.length = 0;
});

describe("what was picked", () => {
	it("is remembered, and can be taken back", async () => {
		expect(await picked()).toEqual(["aside.cuaca"]);
		presses.push(true);
		expect(await picked()).toEqual([]);
		expect(said).toEqual(["pickedLater [pickedUndo]", "pickedLater [pickedUndo]"]);
	});
	it.each([
		[full, "notSaved"],
		[failed, "notSavedFailed"],
	])("is said not to be stored (%j)", async (ending, sentence) => {
		expect(await picked(ending)).toEqual([]);
		expect(said).toEqual([`${sentence} [tryAgain]`]);
	});
	it("is stored at another try, which the sentence offers", async () => {
		presses.push(true);
		expect(await picked(failed)).toEqual(["aside.cuaca"]);
		expect(said).toEqual(["notSavedFailed [tryAgain]", "pickedLater [pickedUndo]"]);
	});
	it("stays where taking it back is not stored, and that is said", async () => {
		presses.push(true);
		expect(await picked({ ok: true }, failed)).toEqual(["aside.cuaca"]);
		expect(said).toEqual(["pickedLater [pickedUndo]", "notSavedFailed [tryAgain]"]);
	});
});
