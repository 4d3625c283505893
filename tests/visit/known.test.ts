import { expect, test } from "vitest";
import type { Situation } from "../../src/model/situation.ts";
import { knownOf } from "../../src/visit/known.ts";
import type { PageReader } from "../../src/visit/reader-slot.ts";
import { documentOf } from "../builders/page.ts";
import { seenOf } from "../builders/reading.ts";
import { article, readerOf, situation } from "../builders/visited.ts";

const articleHead = '<meta property="og:type" content="article">';

const known = (body: string, now: Partial<Situation> = {}) =>
	knownOf(documentOf(body, articleHead), () => ({ ...situation, override: undefined, ...now }));

test("an article is one by its looks, any other page by the reader's word", () => {
	const isArticle = [known(article), known("<p>Kontak"), known("<p>Kontak", { override: true })].map((page) => page.look().isArticle);
	expect(isArticle).toEqual([true, false, true]);
});

test("the latest reading is kept until it is forgotten", () => {
	const page = known(article);
	const { detection } = page.look();
	const seen = seenOf([]);
	expect(page.latest()).toBeUndefined();
	expect(page.read({ ...readerOf(), readLive: () => seen }, detection)).toBe(seen);
	expect(page.latest()).toBe(seen);
	page.forget();
	expect(page.latest()).toBeUndefined();
});

test("that a page is no article is a reading", () => {
	const page = known("<p>Kontak");
	const { detection } = page.look();
	expect(page.noArticle(detection).reading).toEqual({ kind: "no article", detection });
	expect(page.latest()?.marks).toEqual([]);
});

test("after a navigation nothing is known, and the head that was there before says nothing", () => {
	const page = known(article.replace("<article>", "<div>").replace("</article>", "</div>"));
	const before = page.look();
	page.noArticle(before.detection);
	page.navigated();
	const after = page.look();
	expect(page.latest()).toBeUndefined();
	expect(after.detection.signs).not.toEqual(before.detection.signs);
});

test("a page that is here is read without the rules that would hide its text", () => {
	const [covering, other] = ["article", ".a"].map((selector) => ({ action: "hide", selector }) as const);
	const site = { rules: [covering, other].filter((rule) => rule !== undefined) };
	const asked = (readyState: DocumentReadyState): unknown => {
		const document = documentOf(article, articleHead);
		Object.defineProperty(document, "readyState", { get: () => readyState });
		let rules: unknown;
		const readLive: PageReader["readLive"] = (_, given) => {
			rules = given.site.rules;
			return seenOf([]);
		};
		knownOf(document, () => ({ ...situation, site })).read({ ...readerOf(), readLive }, { article: true, signs: [] });
		return rules;
	};
	expect(asked("interactive")).toEqual([other]);
	expect(asked("loading")).toEqual([covering, other]);
});
