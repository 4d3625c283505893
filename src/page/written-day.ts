import { folded } from "../model/fold.ts";
import { monthStarts } from "./day-words.ts";
import { showTexts } from "./nodes.ts";

const year = "(?<!\\d)(?:19|20)\\d\\d(?!\\d)";
const number = "(?<!\\d)[0-3]?\\d(?:[a-z]{2})?";
const gap = "[ .,/-]{1,2}";
/** A particle, as before a month and a year in Spanish. */
const particle = "(?:[a-z]{2,3} )?";
/** A name of the table, or any word of alphabets from Greek on. */
const month = `(?<![a-z])(?:${monthStarts}|[\\u0370-\\u1fff]{2})[^\\d .,/:-]*${gap}`;
/**
 * A day of a year: its number, the month, and the year; the month first; in numbers alone; the year first. A number and a year without a month
 * count something else.
 */
const day = new RegExp(
	`${number}${gap}${particle}${month}${particle}${year}|${month}${number}${gap}${year}|${number}([./-] ?)[0-3]?\\d\\1${year}|${year}([^\\d\\s:,()a-z] ?)[01]?\\d[^\\d\\s:,()a-z] ?[0-3]?\\d(?!\\d)`,
	"i",
);

/** Bounds of the look, and characters of what stands before prose without a headline. */
const mostNodes = 40;
const mostCharacters = 400;
const longestBefore = 200;

/** Characters from which a text is the prose itself, or in a link or a lower heading a teaser: what stands behind them is the day of something else. */
const shortestProse = 80;
const shortestTeaser = 25;
const teasers = "a,h2,h3,h4";

/** Names of elements whose text no reader sees. */
export const unread = ["script", "style", "noscript", "textarea", "template", "option"];

/**
 * The day written between the headline and the prose in `home`, as the page writes it; without a headline, in what stands before that prose.
 * Empty when there is none, and where a teaser comes before prose: what stands above that is the teaser's own. `worth`: what a character counts.
 */
export const writtenDay = (document: Document, h1: Element | undefined, home: Element, worth: number): string => {
	const walker = document.createTreeWalker(document.body ?? document, showTexts);
	walker.currentNode = h1 ?? before(home);
	let text = "";
	for (let looked = 0; looked < mostNodes && text.length < mostCharacters && walker.nextNode(); looked++) {
		const { nodeValue, parentElement } = walker.currentNode;
		if (h1?.contains(parentElement) || unread.includes(parentElement?.localName ?? "")) continue;
		const length = worth * (nodeValue ?? "").trim().length;
		if (length >= shortestProse && home.contains(parentElement)) break;
		const teaser = length >= shortestTeaser && parentElement?.closest(teasers);
		if (!teaser) text += `${nodeValue} `;
		else if (teaser.closest("a") || teaser.querySelector("a")) return "";
		else break;
	}
	return folded(text).match(day)?.[0] ?? "";
};

const before = (home: Element): Element => {
	const sibling = home.previousElementSibling;
	return sibling && (sibling.textContent ?? "").length < longestBefore ? sibling : home;
};
