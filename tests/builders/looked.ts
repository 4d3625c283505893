import { detect } from "../../src/engine/detect/detect.ts";
import type { HttpUrl } from "../../src/model/reading/address.ts";
import type { Detection, Sight, Statement } from "../../src/model/reading/detection.ts";

/** All that a first look saw of a page. */
export type Looked = Statement & Sight;

/** A page as the first look saw it: a little of a site around nothing, but for what is given. */
export const looked = (url: string, seen: Partial<Looked> = {}): Looked => ({
	url: url as HttpUrl, // written in a test, not read from a page
	types: [],
	metas: [],
	page: [],
	title: "",
	ogTitle: "",
	unlisted: "",
	h1: "",
	h1s: 0,
	proseChars: 0,
	largestProse: 0,
	writtenDay: "",
	links: 80,
	articles: 0,
	times: 0,
	programs: 0,
	controls: 5,
	...seen,
});

/** The answer for a page looked at. */
export const detected = (page: Looked): Detection => detect({ statement: page, sight: () => page });

/** Prose, and a headline that the title agrees with, as articles have them. */
export const prose = { proseChars: 3000, largestProse: 2800 };
export const named = { title: "Harga beras naik lagi di pasar induk", h1: "Harga beras naik lagi di pasar induk", h1s: 1 };
