import { expect, test } from "vitest";
import { staleHead } from "../../../src/page/watch/stale-head.ts";
import { documentOf } from "../../builders/page.ts";

const page = () => {
	const document = documentOf("", "<title>Panen raya</title>");
	return { document, head: staleHead(document) };
};

test("a head is stale from a change of the address until it says something else", () => {
	const { document, head } = page();
	expect(head.isStale()).toBe(false);
	head.navigated();
	expect(head.isStale()).toBe(true);
	document.title = "Pasar malam";
	expect(head.isStale()).toBe(false);
});

test("one that speaks of another page since is not stale, though the address changed once more before anybody asked", () => {
	const { document, head } = page();
	head.navigated();
	document.title = "Pasar malam";
	head.navigated();
	expect(head.isStale()).toBe(false);
});
