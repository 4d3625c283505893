import { expect, test, vi } from "vitest";
import { load, onceArrived } from "../../src/session/tab-reading.ts";
import { readingOf } from "../builders/reading.ts";

const { tab } = vi.hoisted(() => ({ tab: { address: "", type: "", article: false } }));

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock("../../src/shell/ask.ts", () => ({ ask }));
vi.mock("../../src/shell/tabs.ts", () => ({ activeTab: async () => 1, tabAddress: async () => tab.address }));
vi.mock("../../src/shell/inject.ts", () => ({
	askInjecting: async () => ({
		ok: true,
		value: {
			type: tab.type,
			reading: tab.article
				? readingOf([{ kind: "paragraph", runs: [{ text: "Padi dipanen." }] }])
				: { kind: "no article", detection: { article: false, signs: [] } },
		},
	}),
}));

test.each([
	["https://koran.example/unduh?id=4", "application/pdf", false, { kind: "unreadable", page: "pdf" }],
	["https://koran.example/laporan.pdf", "text/html", false, { kind: "unreadable", page: "pdf" }],
	["https://koran.example/laporan.pdf", "text/html", true, { kind: "read" }],
	["https://koran.example/", "text/html", false, { kind: "read" }],
])("%s of type %s, an article: %s", async (address, type, article, loaded) => {
	Object.assign(tab, { address, type, article });
	expect(await load(1, "articles")).toMatchObject(loaded);
});

test.each([
	["still arriving", true, { ok: true, value: undefined }, 1],
	["here already", false, { ok: true, value: undefined }, 0],
	["gone before it was here", true, { ok: false, error: "no listener" }, 0],
] as const)("of a page that is %s it is told when it has arrived", async (_, arriving, outcome, times) => {
	const here = vi.fn();
	ask.mockResolvedValue(outcome);
	await onceArrived(1, { arriving } as never, here);
	expect(here).toHaveBeenCalledTimes(times);
});
