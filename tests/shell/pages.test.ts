import { beforeEach, describe, expect, it, vi } from "vitest";
import { isReaderBarred, openReader } from "../../src/shell/pages.ts";

const held = vi.hoisted((): { scheme: string; incognito: boolean; created: object[]; popups: (object | undefined)[] } => ({
	scheme: "",
	incognito: false,
	created: [],
	popups: [],
}));

vi.mock("../../src/shell/browser.ts", () => ({
	browser: {
		runtime: { getURL: (path: string) => `${held.scheme}://abc/${path}` },
		tabs: {
			get: async (id: number) => {
				if (id === 0) throw new Error("No tab with id: 0.");
				return { index: 3, windowId: 5, incognito: held.incognito };
			},
			create: async (tab: object) => void held.created.push(tab),
		},
		action: { openPopup: async (options?: object) => void held.popups.push(options) },
	},
}));

beforeEach(() => Object.assign(held, { scheme: "chrome-extension", incognito: false, created: [], popups: [] }));

describe("the reader tab", () => {
	it("opens beside its tab", async () => {
		await openReader(7);
		expect(held.created).toEqual([{ url: "chrome-extension://abc/reader.html?tab=7", index: 4, openerTabId: 7, windowId: 5 }]);
	});
	it("of a private tab opens in no other window of Chromium: the popup says so", async () => {
		held.incognito = true;
		await openReader(7);
		expect([held.created, held.popups]).toEqual([[], [{ windowId: 5 }]]);
	});
	it("of a private tab opens beside it in Firefox", async () => {
		Object.assign(held, { scheme: "moz-extension", incognito: true });
		await openReader(7);
		expect([held.created.length, held.popups]).toEqual([1, []]);
	});
	it("is not said to be barred where the tab has gone", async () => expect(await isReaderBarred(0)).toBe(false));
});
