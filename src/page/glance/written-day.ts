import { folded } from "../../model/fold.ts";
import { nearestBeside, textsIn } from "../dom/nodes.ts";
import { skippedTags } from "../dom/tags.ts";
import { monthStarts } from "./day-words.ts";

/** Thai years begin in 543 before ours. */
const year = "(?<!\\d)(?:19|20|25)\\d\\d(?!\\d)";
const number = "(?<!\\d)[0-3]?\\d(?:[a-z]{2})?";
const gap = "[ .,/-]{1,2}";
/** A particle, as before a month and a year in Spanish. */
const particle = "(?:[a-z]{2,3} )?";
/** A name of the table, or any word of alphabets from Greek on. */
const month = `(?<![a-z])(?:${monthStarts}|[\\u0370-\\u1fff]{2})[^\\d .,/:-]*${gap}`;
/** What parts the numbers of a day written in figures alone, the year last: the same sign twice. */
const sign = "([./-] ?)";
const sameSign = "\\1";
/** What parts those of one with the year first, as `年` and `月` do. */
const mark = "[^\\d\\s:,()a-z] ?";

/** A day of a year, by the order of its parts. A number and a year without a month count something else. */
const orders = [
	`${number}${gap}${particle}${month}${particle}${year}`,
	`${month}${number}${gap}${year}`,
	`${number}${sign}[0-3]?\\d${sameSign}${year}`,
	`${year}${mark}[01]?\\d${mark}[0-3]?\\d(?!\\d)`,
];
const day = new RegExp(orders.join("|"), "i");

/** Bounds of the look: text nodes, and characters in them. */
const mostNodes = 40;
const mostCharacters = 400;
/** What stands right before prose without a headline, where that has a day, is shorter. Characters. */
const longestBefore = 200;

/** Characters from which a text is the prose itself, or in a link or a lower heading a teaser: what stands behind them is the day of something else. */
const shortestProse = 80;
const shortestTeaser = 25;
const teasers = "a,h2,h3,h4";

/**
 * The day written between the headline and the prose in `home`, as the page writes it; without a headline, in what stands before that prose.
 * Empty when there is none, and where a teaser comes before prose: what stands above that is the teaser's own. `worth`: what a character counts.
 */
export const writtenDay = (document: Document, h1: Element | undefined, home: Element, worth: number): string => {
	let text = "";
	let looked = 0;
	for (const { data, parentElement } of textsIn(document.body ?? document, h1 ?? before(home))) {
		if (++looked > mostNodes || text.length >= mostCharacters) break;
		if (h1?.contains(parentElement) || skippedTags.has(parentElement?.localName ?? "")) continue;
		const length = worth * data.trim().length;
		if (length >= shortestProse && home.contains(parentElement)) break;
		const teaser = length >= shortestTeaser && parentElement?.closest(teasers);
		if (!teaser) text += `${data} `;
		else if (teaser.closest("a") || teaser.querySelector("a")) return "";
		// Right below the headline it is a standfirst; where no headline is marked up, a lesser heading is that.
		else if (text.trim() !== "" || (h1 && teaser.localName !== "h2")) break;
	}
	return folded(text).match(day)?.[0] ?? "";
};

/** What stands before the prose: the nearest that says anything, past a picture between the two. */
const before = (home: Element): Element => {
	const sibling = nearestBeside(home, "previousElementSibling", ({ textContent }) => textContent?.trim() !== "");
	return sibling && (sibling.textContent ?? "").length < longestBefore ? sibling : home;
};
