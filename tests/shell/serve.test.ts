import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Runtime } from "webextension-polyfill";
import { isFrom, serve } from "../../src/shell/serve.ts";

type Listener = (message: unknown, sender: Runtime.MessageSender, respond: (outcome: unknown) => void) => true | undefined;

const { listeners } = vi.hoisted(() => ({ listeners: new Set<Listener>() }));

vi.mock("../../src/shell/browser.ts", () => ({
	browser: {
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
	/** Resolves to the answer, or to undefined where the message is left to others. */
	const send = (message: unknown, sender: Runtime.MessageSender = popup): Promise<unknown> =>
		new Promise((resolve) => {
			for (const listener of listeners) if (!listener(message, sender, resolve)) resolve(undefined);
		});

	it("cross as values, failures too", async () => {
		vi.spyOn(console, "debug").mockImplementation(() => undefined);
		serve("extension", {
			granted: () => "heard",
			pick: () => {
				throw new Error("no");
			},
		});
		expect(await send({ type: "granted", data: { granted: true } })).toEqual({ ok: true, value: "heard" });
		expect(await send({ type: "pick", data: {} })).toEqual({ ok: false, error: "failed" });
	});
	it.each([[undefined], [null], ["granted"], [{}], [{ type: "toString" }], [{ type: "unheard" }]])(
		"leave %j to others",
		async (message) => {
			serve("extension", { granted: () => undefined });
			expect(await send(message)).toBeUndefined();
		},
	);
	it("are not given to a page's own script", async () => {
		serve("extension", { granted: () => undefined });
		expect(await send({ type: "granted", data: { granted: true } }, contentScript)).toBeUndefined();
	});
	it("end with the signal", () => {
		const life = new AbortController();
		serve("extension", { granted: () => undefined }, life.signal);
		life.abort();
		expect(listeners.size).toBe(0);
	});
});
