// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { readingParts } from "../../src/ui/reading/reading-parts.ts";
import { settled } from "../../src/ui/reading/settled.ts";
import { article } from "./article.ts";
import { idleActions } from "./idle-actions.ts";
import { indonesian } from "./messages.ts";

const told = async (promise: Promise<void>): Promise<boolean> => {
	const done = vi.fn();
	void promise.then(done);
	await new Promise((resolve) => setTimeout(resolve));
	return done.mock.calls.length > 0;
};

test("nothing is settled while facts are looked for, and everything once they are found or missing", async () => {
	const parts = readingParts(indonesian, idleActions);
	expect(await told(settled(parts)), "no facts are wanted").toBe(true);
	parts.showFacts({ kind: "reading" });
	const all = settled(parts);
	parts.showFacts({ kind: "reading" });
	expect(await told(all)).toBe(false);
	parts.showFacts({ kind: "missing", why: "" });
	expect(await told(all)).toBe(true);
});

test("pictures that are shown are waited for, wherever they stand, and one that fails does not keep the rest", async () => {
	const parts = readingParts(indonesian, { ...idleActions, pictures: true });
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

test("a picture that never comes is waited for five seconds, no longer", async () => {
	vi.useFakeTimers();
	const parts = readingParts(indonesian, { ...idleActions, pictures: true });
	parts.showArticle(article);
	for (const image of parts.article.querySelectorAll("img")) Object.defineProperty(image, "complete", { value: false });
	const done = vi.fn();
	void settled(parts).then(done);
	await vi.advanceTimersByTimeAsync(4999);
	expect(done).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(done).toHaveBeenCalled();
	vi.useRealTimers();
});

test("a picture that is here already is not waited for", async () => {
	const parts = readingParts(indonesian, { ...idleActions, pictures: true });
	parts.showArticle(article);
	for (const image of parts.article.querySelectorAll("img")) Object.defineProperty(image, "complete", { value: true });
	expect(await told(settled(parts))).toBe(true);
});
