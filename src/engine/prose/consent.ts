import type { ElementId, Page, PageElement } from "../../model/reading/page.ts";
import { oneOf } from "../text/pattern.ts";
import { nearest } from "../tree/ancestry.ts";
import { subtreeOf } from "../tree/subtree.ts";
import { articleAlone } from "../tree/tags.ts";
import { consentWords, cookieWords, noticeWords, otherWords } from "./consent-words.ts";

/** What consent managers build their boxes of, custom elements besides. A heading takes its id from its words: "What is GDPR?". */
const builtOf: ReadonlySet<string> = new Set(["div", "section", "aside", "dialog", "form", "footer", "header", "nav"]);

/** What every name of such a box holds: one look at what is written spares nearly all elements the look at their words. */
const mayName = new RegExp(oneOf([...consentWords, ...cookieWords]), "i");

const isNamedSo = ({ name, hints, tag }: PageElement): boolean =>
	mayName.test(name) &&
	(builtOf.has(tag) || tag.includes("-")) &&
	!hints.some((word) => otherWords.has(word)) &&
	(hints.some((word) => consentWords.includes(word)) ||
		(hints.some((word) => cookieWords.includes(word)) && hints.some((word) => noticeWords.has(word))));

/** What a page's text stands in, and no dialog has: a class that tells of the dialog's state may stand on the page itself. */
const holdsPage: ReadonlySet<string> = new Set(["article", "main", "h1"]);
/** A box with this share of the page's blocks is the page, whatever its state is called. No dialog of the measured pages holds half as many. */
const wholePage = 0.8;

/** The elements inside boxes that ask for consent to cookies, 1 or 0 each; undefined where the page has none, as most. */
export function consentBoxes(page: Page): Uint8Array | undefined {
	const { elements, blocks } = page;
	const boxes: ElementId[] = [];
	for (let id = 0; id < elements.length; id++) {
		const element = elements[id];
		if (element !== undefined && element.name !== "" && isNamedSo(element)) boxes.push(id as ElementId); // ids are indices
	}
	if (boxes.length === 0) return undefined;
	const found = new Uint8Array(elements.length);
	for (const box of boxes) {
		if (found[box] === 1) continue;
		// Amid an article such a name is a chapter's as well ("informed consent"): the words decide there.
		if (nearest(page, box, articleAlone) !== undefined) continue;
		const inside = subtreeOf(page, box);
		if (elements.some(({ tag }, id) => inside[id] === 1 && holdsPage.has(tag))) continue;
		if (blocks.filter(({ element }) => inside[element] === 1).length > wholePage * blocks.length) continue;
		for (let id = box; id < elements.length; id++) if (inside[id] === 1) found[id] = 1;
	}
	return found;
}
