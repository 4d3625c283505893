import { expect, test, vi } from "vitest";
import { fullPass, type Parts } from "../../../src/visit/hide/full-pass.ts";
import type { LiveReading } from "../../../src/visit/reader/live-reading.ts";
import { documentOf } from "../../builders/page.ts";
import { seenOf } from "../../builders/reading.ts";
import { paragraph, promo, readerOf, situation } from "../../builders/visited.ts";

/** A look at an article of one promo that the reading marks, and what came of it, in order. */
const looked = async ({
	isArticle = true,
	isHere = true,
	hasChanged = true,
	before,
}: Partial<{
	readonly isArticle: boolean;
	readonly isHere: boolean;
	readonly hasChanged: boolean;
	readonly before: LiveReading;
}> = {}) => {
	const document = documentOf(`${paragraph}${promo("Kapal beras tiba")}<div id=host></div>`);
	document.getElementById("host")?.attachShadow({ mode: "open" });
	const events: string[] = [];
	const note =
		<Result>(event: string, result: Result) =>
		(): Result => {
			events.push(event);
			return result;
		};
	const detection = { article: isArticle, signs: [] };
	const seen = seenOf([...document.querySelectorAll("p:has(a)")]);
	const parts: Parts = {
		readers: { here: () => (isHere ? readerOf() : undefined), load: async () => readerOf() },
		watching: () => ({ include: note("root", true), news: note("news", undefined) }),
		situation: () => situation,
		known: {
			latest: () => before,
			look: () => ({ detection, isArticle }),
			read: note("read", seen),
			noArticle: note("none", seen),
			forget: () => {},
			navigated: () => {},
		},
		back: { has: () => false, entries: () => [], set: () => true, hideAgain: () => {}, clear: () => {} },
		hiding: {
			wanted: () => undefined,
			hide: (target) => note(`hide ${[...target].map(([{ textContent }, label]) => `${label} ${textContent}`)}`, hasChanged)(),
			showAll: note("show all", undefined),
			stripped: () => {},
			takenOut: () => {},
			navigated: () => {},
			forget: () => {},
			isLost: () => false,
		},
		early: {
			take: (nodes) => note(`take ${[...nodes].length}`, undefined)(),
			pass: note("early", { arrived: () => {}, work: () => false, enclosed: () => undefined }),
			begin: note("begin", undefined),
			beginIfPromising: () => false,
			renew: () => {},
			end: () => {},
		},
		again: note("again", undefined),
	};
	fullPass(document, parts)();
	await vi.waitFor(() => expect(isHere || events.includes("again")).toBe(true));
	return events;
};

const roots = ["root", "take 1"];
const hidden = "hide promo Baca juga: Kapal beras tiba";

test("an article is read after the early pass was over it, and what is to go is hidden", async () =>
	expect(await looked()).toEqual([...roots, "early", "read", hidden, "news"]));

test("where nothing changed since it was read before, that is no news", async () =>
	expect((await looked({ hasChanged: false, before: seenOf([documentOf("").body]) })).at(-1)).toBe(hidden));

test("that it has grown is news, though nothing is hidden in it", async () =>
	expect((await looked({ hasChanged: false, before: seenOf([]) })).at(-1)).toBe("news"));

test("where there is no article everything is shown", async () =>
	expect(await looked({ isArticle: false })).toEqual([...roots, "none", "show all"]));

test("until it can be read the early pass does, and it is looked at again then", async () =>
	expect(await looked({ isHere: false })).toEqual([...roots, "begin", "again"]));
