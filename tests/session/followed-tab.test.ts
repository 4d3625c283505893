// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fromText } from "../../src/engine/article/from-text.ts";
import type { FollowedTab } from "../../src/session/followed-tab.ts";
import type { TabState } from "../../src/shell/messages.ts";
import { readingOf } from "../builders/reading.ts";
import { restingTab } from "../builders/tab.ts";

let there: TabState;
const ask = vi.fn(async (_: number, type: string) => ({ ok: true, value: type === "read" ? there : there.standing }));
vi.mock("../../src/shell/browser.ts", () => ({ browser: {} }));
vi.mock("../../src/shell/ask.ts", () => ({ ask }));
let change: () => void = () => {};
const onTabChanged = (_: number, listener: () => void): void => {
	change = listener;
};
vi.mock("../../src/shell/tabs.ts", () => ({ onTabChanged, onTabClosed: () => {}, tabAddress: async () => undefined }));
const { after, follow } = await import("../../src/session/followed-tab.ts");

const address = "https://koran.example/pasar";
const cleaned: TabState = {
	...restingTab,
	reading: { ...readingOf(), article: fromText({ title: "Judul", text: "Isi." }) },
	path: "/pasar",
	address,
	standing: `${address} 3`,
};
const allShown: TabState = { ...cleaned, cleaned: false, standing: `${address} 0` };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Follows a tab that answered `first`; gives what it says from then on. */
const followed = (first: TabState): (() => FollowedTab) => {
	let now = { ...first, whereabouts: "here" } as FollowedTab;
	follow(
		1,
		() => now,
		(answer) => {
			now = after(now, answer);
		},
		() => {},
	);
	return () => now;
};

test("of a page that was loaded again, which hides anew what was shown, that is told", async () => {
	there = allShown;
	const now = followed(allShown);
	await vi.runAllTimersAsync();
	expect(now().cleaned).toBe(false);
	there = cleaned;
	change();
	await vi.runAllTimersAsync();
	expect(now()).toMatchObject({ cleaned: true, whereabouts: "here" });
});

test("a page that stands as it did is not read again", async () => {
	there = cleaned;
	followed(cleaned);
	ask.mockClear();
	change();
	await vi.runAllTimersAsync();
	expect(ask.mock.calls.map(([, type]) => type)).toEqual(["standing"]);
});
