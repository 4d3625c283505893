import { defaults } from "../../src/model/site/settings.ts";
import type { Situation } from "../../src/model/site/situation.ts";
import { markName } from "../../src/page/mark/conceal.ts";
import { matcher } from "../../src/ready/matcher.ts";
import { readLive } from "../../src/visit/reader/live-reading.ts";
import { inPlace } from "../../src/visit/reader/placing.ts";
import type { PageReader, Readers } from "../../src/visit/reader/reader-slot.ts";
import { tidy } from "../../src/visit/tidy/tidy.ts";
import { documentOf } from "./page.ts";

export const paragraph = `<p>${"Pedagang di pasar induk mengeluh karena kapal belum datang sejak Senin pagi. ".repeat(3)}</p>`;
export const promo = (about: string): string => `<p>Baca juga: <a href=/x>${about}</a></p>`;

/** A page that the reader wants cleaned. */
export const situation: Situation = { settings: defaults, site: {}, granted: true, override: true };

/** An article with one promo, as it stands in a body. */
export const article = `<main><article><h1>Harga beras naik</h1>${paragraph.repeat(3)}${promo("Kapal beras tiba")}${paragraph.repeat(3)}</article></main>`;

/** The second stage, with parts of it exchanged. */
export const readerOf = (given: Partial<PageReader> = {}): PageReader => ({
	readLive,
	inPlace,
	words: matcher,
	pick: async () => {},
	...given,
});

/** An article at rest with one promo, and what takes care of it. */
export const visited = (given: Partial<PageReader> = {}) => {
	const document = documentOf(article);
	Object.defineProperty(document, "readyState", { get: () => "complete", configurable: true });
	// Frames come with the timers of the test.
	Object.assign(document.defaultView ?? {}, { requestAnimationFrame: (frame: () => void) => setTimeout(frame, 16) });
	const counts: number[] = [];
	const reader = readerOf(given);
	const readers: Readers = { here: () => reader, load: async () => reader };
	const page = tidy(
		document,
		readers,
		() => ({ include: () => false, news: () => {} }),
		(count) => counts.push(count),
		situation,
	);
	return {
		document,
		readers,
		page,
		counts,
		article: document.querySelector("article") ?? document.body,
		hidden: (): readonly (string | null)[] => [...document.querySelectorAll(`[${markName}]`)].map(({ textContent }) => textContent),
	};
};
