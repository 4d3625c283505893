import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Runtime } from "webextension-polyfill";
import { isFrom, serve } from "../../src/shell/serve.ts";

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

const { listeners } = vi.hoisted(() => ({ listeners: new Set<Listener>() }));

vi.mock("webextension-polyfill", () => ({
	default: {
		runtime: {
			id: "ours",
			getURL: () => "chrome-extension://ours/",
			onMessage: { addListener: (each: Listener) => listeners.add(each), removeListener: (each: Listener) => listeners.delete(each) },
		},
	},
}));

const base = "chrome-extension://ours/";
const popup = { id: "ours", url: `${base}popup.html` };
const popupInTab = { id: "ours", url: `${base}popup.html?tab=3`, tab: { id: 4 }, frameId: 0 } as Runtime.MessageSender;
const contentScript = { id: "ours", url: "https://example.com/", tab: { id: 3 }, frameId: 0 } as Runtime.MessageSender;

beforeEach(() => listeners.clear());

describe("senders", () => {
	it("of our own pages are extension pages, in a tab too", () => {
		for (const sender of [popup, popupInTab]) {
			expect(isFrom("extension", sender, "ours", base)).toBe(true);
			expect(isFrom("content script", sender, "ours", base)).toBe(false);
		}
	});
	it("in a web page are content scripts, in the top frame only", () => {
		expect(isFrom("content script", contentScript, "ours", base)).toBe(true);
		expect(isFrom("extension", contentScript, "ours", base)).toBe(false);
		expect(isFrom("content script", { ...contentScript, frameId: 7 }, "ours", base)).toBe(false);
	});
	it("from elsewhere are never ours", () => {
		for (const from of ["extension", "content script"] as const) {
			expect(isFrom(from, { ...popup, id: "theirs" }, "ours", base)).toBe(false);
			expect(isFrom(from, { url: "https://example.com/" }, "ours", base)).toBe(false);
		}
	});
});

describe("answers", () => {
	const send = (message: unknown, sender: Runtime.MessageSender = popup) => [...listeners].map((listener) => listener(message, sender))[0];

	it("cross as values, failures too", async () => {
		vi.spyOn(console, "debug").mockImplementation(() => undefined);
		serve("extension", {
			locate: () => "found",
			pick: () => {
				throw new Error("no");
			},
		});
		expect(await send({ type: "locate", data: { entry: 0 } })).toEqual({ ok: true, value: "found" });
		expect(await send({ type: "pick", data: {} })).toEqual({ ok: false, error: "failed" });
	});
	it.each([[undefined], [null], ["locate"], [{}], [{ type: "toString" }], [{ type: "unheard" }]])("leave %j to others", (message) => {
		serve("extension", { locate: () => undefined });
		expect(send(message)).toBeUndefined();
	});
	it("are not given to a page's own script", () => {
		serve("extension", { locate: () => undefined });
		expect(send({ type: "locate", data: { entry: 0 } }, contentScript)).toBeUndefined();
	});
	it("end with the signal", () => {
		const life = new AbortController();
		serve("extension", { locate: () => undefined }, life.signal);
		life.abort();
		expect(listeners.size).toBe(0);
	});
});
