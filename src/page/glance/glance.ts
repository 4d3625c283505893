import { folded } from "../../model/fold.ts";
import type { Glance, Sight } from "../../model/reading/detection.ts";
import { worthOf } from "../../model/worth.ts";
import { proseOf } from "./prose.ts";
import { statementOf } from "./statement.ts";
import { writtenDay } from "./written-day.ts";

/** A longer headline is looked at so far. Characters. */
const longestHeadline = 200;

/**
 * A cheap first look, a small part of the cost of reading the page: native queries and bounded loops, no layout, no JSON parsed, and no
 * pattern over letters of all scripts (compiling one costs a browser more than this whole function). Reads only.
 *
 * `url` is the page's address where the document does not know its own.
 */
export const glance = (document: Document, url: string = document.URL): Glance => ({
	statement: statementOf(document, url),
	sight: () => sightOf(document),
});

/** What is seen of a page as its reader sees it: headline, prose, and counts of what articles have and other pages have. */
const sightOf = (document: Document): Sight => {
	const count = (tag: string): number => document.getElementsByTagName(tag).length;
	const h1s = document.getElementsByTagName("h1");
	const h1 = h1s[0];
	const { title } = document;
	const headline = folded(h1?.textContent ?? "").slice(0, longestHeadline);
	// The headline tells what the prose is written in.
	const worth = worthOf(`${title} ${headline}`);
	const { home, ...counted } = proseOf(document, h1, worth);
	return {
		title,
		h1: headline,
		h1s: h1s.length,
		...counted,
		writtenDay: home ? writtenDay(document, h1, home, worth) : "",
		links: document.links.length,
		articles: count("article"),
		times: count("time"),
		programs: count("pre"),
		controls: count("input") + count("select") + count("button"),
	};
};
