import { expect, test } from "vitest";
import { after } from "../../src/session/followed-tab.ts";
import { hasMovedOn } from "../../src/session/moved-on.ts";
import type { ArticleTab } from "../../src/session/tab-reading.ts";
import type { TabState } from "../../src/shell/messages.ts";
import { readingOf } from "../builders/reading.ts";
import { restingTab } from "../builders/tab.ts";

const stateOf = (address: string, title: string, text: string): ArticleTab => {
	const reading = readingOf([{ kind: "paragraph", runs: [{ text }] }]);
	if (reading.kind !== "article") throw new Error("no article");
	return {
		...restingTab,
		reading: { ...reading, article: { ...reading.article, title } },
		address,
		path: new URL(address).pathname,
	};
};
const shown = stateOf("https://koran.example/a", "Panen raya", "Padi dipanen.");
const nothing: TabState = {
	...shown,
	address: "https://koran.example/",
	reading: { kind: "no article", detection: { article: false, signs: [] } },
};

test.each([
	["the same page, whose text has grown", stateOf(shown.address, "Panen raya", "Padi dipanen. Lalu dijemur."), false],
	["the same article at an address that was tidied up", stateOf("https://koran.example/a?m=1", "Panen raya", "Padi dipanen."), false],
	["another article", stateOf("https://koran.example/b", "Pasar malam", "Pasar dibuka."), true],
	["the article's next page", stateOf("https://koran.example/a?page=2", "Panen raya", "Lalu dijemur."), true],
	["an index", nothing, true],
	["the same page read against its looks", { ...nothing, address: shown.address }, false],
])("%s", (_, now, moved) => expect(hasMovedOn(shown, now, "here")).toBe(moved));

test("the address comes back before the article does", () => {
	expect(hasMovedOn(shown, stateOf(shown.address, "Pasar malam", "Pasar dibuka."), "moved")).toBe(true);
	expect(hasMovedOn(shown, shown, "moved")).toBe(false);
});

test("a tab is told by the address its article was read at, whatever the site makes of it, until it has moved on", () => {
	const followed = { ...shown, whereabouts: "here" } as const;
	const tidied = after(followed, stateOf("https://koran.example/a?m=1", "Panen raya", "Padi dipanen."));
	expect([tidied.address, tidied.whereabouts]).toEqual([shown.address, "here"]);
	const moved = after(tidied, nothing);
	expect([moved.address, moved.whereabouts]).toEqual([shown.address, "moved"]);
	expect(after(moved, shown).whereabouts).toBe("here");
	expect(after({ ...moved, whereabouts: "closed" }, nothing).whereabouts).toBe("closed");
});
