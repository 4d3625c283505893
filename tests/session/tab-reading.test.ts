import { expect, test, vi } from "vitest";
import { load } from "../../src/session/tab-reading.ts";
import { readingOf } from "../builders/reading.ts";

const { tab } = vi.hoisted(() => ({ tab: { address: "", type: "", article: false } }));

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
	["https://koran.example/unduh?id=4", "application/pdf", false, { kind: "unreadable", place: "pdf" }],
	["https://koran.example/laporan.pdf", "text/html", false, { kind: "unreadable", place: "pdf" }],
	["https://koran.example/laporan.pdf", "text/html", true, { kind: "read" }],
	["https://koran.example/", "text/html", false, { kind: "read" }],
])("%s of type %s, an article: %s", async (address, type, article, loaded) => {
	Object.assign(tab, { address, type, article });
	expect(await load(1, false)).toMatchObject(loaded);
});
