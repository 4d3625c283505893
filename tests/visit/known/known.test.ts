import { describe, expect, test } from "vitest";
import type { Situation } from "../../../src/model/site/situation.ts";
import { knownOf } from "../../../src/visit/known/known.ts";
import type { PageReader } from "../../../src/visit/reader/reader-slot.ts";
import { documentOf } from "../../builders/page.ts";
import { seenOf } from "../../builders/reading.ts";
import { article, readerOf, situation } from "../../builders/visited.ts";

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

describe("after an article took the place of another", () => {
	const body = (headline: string): string =>
		article.replace("Harga beras naik", headline).replace("</h1>", "</h1><p class='byline'>Ratna Melati</p>");
	const linked = (headline: string, author: string): string =>
		`<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline, author: { "@type": "Person", name: author } })}</script>`;
	const first = "Harga beras naik menjelang panen raya";
	const second = "Guru sekolah terapung menanti perahu pengganti";
	const oldHead = `<title>${first}</title><meta property="og:title" content="${first}"><meta property="og:site_name" content="Kampar Trapos">${linked(first, "Halimah Sutera")}`;

	/** What a reading says of the second page. `move`: what the site does. */
	const told = (move: (document: Document) => void, head = oldHead, before = body(first)) => {
		const document = documentOf(before, head);
		const page = knownOf(document, () => situation);
		page.read(readerOf(), page.look().detection);
		move(document);
		page.navigated();
		const { reading } = page.read(readerOf(), page.look().detection);
		if (reading.kind !== "article") throw new Error("no article");
		const { title, byline, site } = reading.article;
		return [title, byline, site];
	};
	const go = (document: Document, path: string, headline?: string): void => {
		document.defaultView?.history.pushState(null, "", path);
		if (headline) document.body.innerHTML = body(headline);
	};

	test("what the head still says of the first is not told of the second", () => {
		expect(told((document) => go(document, "/sekolah", second))).toEqual([second, ["Ratna Melati"], "Kampar Trapos"]);
		const renewed = (document: Document): void => {
			go(document, "/sekolah", second);
			document.title = second;
		};
		expect(told(renewed)).toEqual([second, ["Ratna Melati"], "Kampar Trapos"]);
	});
	test("what it says of the second is", () => {
		const move = (document: Document): void => {
			go(document, "/sekolah", second);
			document.head.innerHTML = oldHead.replaceAll(first, second);
		};
		expect(told(move)).toEqual([second, ["Halimah Sutera"], "Kampar Trapos"]);
	});
	test("an author of both stays where the rest of the head is new", () => {
		const author = '<meta name="author" content="Halimah Sutera">';
		const move = (document: Document): void => {
			go(document, "/sekolah", second);
			document.body.innerHTML = body(second).replace("<p class='byline'>Ratna Melati</p>", "");
			document.head.innerHTML = `<title>${second}</title><meta name="description" content="Perahu lama bocor.">${author}`;
		};
		expect(told(move, `<title>${first}</title><meta name="description" content="Stok menipis.">${author}`)[1]).toEqual(["Halimah Sutera"]);
	});
	test("nothing is left over from a page that had no headline yet", () => {
		const move = (document: Document): void => {
			go(document, "/sekolah/guru");
			document.body.innerHTML = body(second);
		};
		expect(told(move, oldHead.replaceAll(first, second), "<div id=app></div>")[1]).toEqual(["Halimah Sutera"]);
	});
	test("it is believed where the same article stands at another address", () => {
		expect(told((document) => go(document, "/beras/2"))).toEqual([first, ["Halimah Sutera"], "Kampar Trapos"]);
		expect(told((document) => go(document, "?dari=surat"))).toEqual([first, ["Halimah Sutera"], "Kampar Trapos"]);
	});
});
