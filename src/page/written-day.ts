import { folded } from "../model/fold.ts";
import { showTexts } from "./nodes.ts";

/** A day of a year as any language may write it: the number of the day, then the month in a word or number, and the year; or the year first. */
const day = /(?<!\d)[0-3]?\d[^\d:]{1,20}(?:[01]?\d[./-])?(?:19|20)\d\d(?!\d)|(?:19|20)\d\d[^\d:]{1,3}[01]?\d[^\d:]{1,3}[0-3]?\d(?!\d)/;

/** Bounds of the look, and characters of what stands before prose without a headline. */
const mostNodes = 40;
const mostCharacters = 400;
const longestBefore = 200;

/** Characters from which a text is the prose itself, or in a link or a lower heading a teaser: what stands behind them is the day of something else. */
const shortestProse = 80;
const shortestTeaser = 25;
const teasers = "a,h2,h3,h4";

/**
 * The day written between the headline and the prose in `home`, as the page writes it; without a headline, in what stands before that prose.
 * Empty when there is none. `worth`: what a character counts.
 */
export const writtenDay = (document: Document, h1: Element | undefined, home: Element, worth: number): string => {
	const walker = document.createTreeWalker(document.body ?? document, showTexts);
	walker.currentNode = h1 ?? before(home);
	let text = "";
	for (let looked = 0; looked < mostNodes && text.length < mostCharacters && walker.nextNode(); looked++) {
		const { nodeValue, parentElement } = walker.currentNode;
		if (h1?.contains(parentElement)) continue;
		const length = worth * (nodeValue ?? "").trim().length;
		if (length >= shortestProse && home.contains(parentElement)) break;
		if (length >= shortestTeaser && parentElement?.closest(teasers)) break;
		text += `${nodeValue} `;
	}
	return folded(text).match(day)?.[0] ?? "";
};

const before = (home: Element): Element => {
	const sibling = home.previousElementSibling;
	return sibling && (sibling.textContent ?? "").length < longestBefore ? sibling : home;
};
