// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { readingParts } from "../../src/ui/reading-parts.ts";
import { settled } from "../../src/ui/settled.ts";
import { article } from "./article.ts";
import { indonesian } from "./messages.ts";

const actions = {
	copyFacts: () => {},
	turnTo: () => {},
	show: () => {},
	keep: () => {},
	locate: () => {},
	report: () => {},
};
const told = async (promise: Promise<void>): Promise<boolean> => {
	const done = vi.fn();
	void promise.then(done);
	await new Promise((resolve) => setTimeout(resolve));
	return done.mock.calls.length > 0;
};

test("nothing is settled while facts are looked for, and everything once they are found or missing", async () => {
	const parts = readingParts(indonesian, actions);
	expect(await told(settled(parts)), "no facts are wanted").toBe(true);
	parts.showFacts({ kind: "reading" });
	const all = settled(parts);
	parts.showFacts({ kind: "reading" });
	expect(await told(all)).toBe(false);
	parts.showFacts({ kind: "missing", why: "" });
	expect(await told(all)).toBe(true);
});

test("pictures that are shown are waited for, wherever they stand, and one that fails does not keep the rest", async () => {
	const parts = readingParts(indonesian, { ...actions, pictures: true });
	parts.showArticle(article);
	const [first, second] = parts.article.querySelectorAll("img");
	for (const image of [first, second]) Object.defineProperty(image, "complete", { value: false });
	const all = settled(parts);
	expect(await told(all)).toBe(false);
	expect([first?.loading, second?.loading]).toEqual(["eager", "eager"]);
	first?.dispatchEvent(new Event("load"));
	expect(await told(all)).toBe(false);
	second?.dispatchEvent(new Event("error"));
	expect(await told(all)).toBe(true);
});
