import { type Clutter, isClutter } from "../model/label.ts";
import type { ElementId, Page, PageElement } from "../model/page.ts";
import type { Verdict } from "../model/verdict.ts";
import { holds, nearest } from "./ancestry.ts";
import { type Bench, reason } from "./judge.ts";
import type { Company, Scene } from "./prose/scene.ts";
import type { Words } from "./words.ts";

/** Log-odds below which a block does not follow its neighbours: it has too much against it. */
const lowest = -2.5;
/** "More on this you find here:" announces other articles, not a list of this one. */
const leading: ReadonlySet<Clutter> = new Set<Clutter>(["promo", "related"]);
/** A sentence with more linked characters than this share leads elsewhere, 0 to 1. */
const mostLinks = 0.3;
/** Right beside a paragraph, in an element like its own, a short sentence may be a link for the better part: "Details are on the council's site." */
const mostLinksBeside = 0.7;
const announces = /[:：]\s*$/u;
/** A time of day and hardly anything else: `09.45 WIB`. */
const clock = /^\D{0,3}\d{1,2}[.:h]\d{2}\D{0,8}$/u;

/** A list is text as a whole where this share of its items is, 0 to 1: one that lacks an item in the middle says something else. */
const mostItems = 0.66;
const summaries: ReadonlySet<string> = new Set(["summary"]);
const quotes: ReadonlySet<string> = new Set(["blockquote"]);
/** Whose a quote is takes no more characters. */
const longestSource = 120;
const itemTags: ReadonlySet<string> = new Set(["li", "dt", "dd"]);

/** The class of the box, or of the one around it where it has none. */
const wrapper = (page: Page, { name, parent }: PageElement): string => name || (page.elements[parent]?.name ?? "");

/**
 * What follows what, once every block has a label: the list that a sentence of the article announces ("Here are the places:") is the
 * article's even where it is all links, a list of which most is text is text as a whole, a subheading or a time between paragraphs stays with the one it introduces, and a sentence that stands beside
 * the article's paragraphs in an element like theirs is one of them: in doubt, keep. Between the headline and the text, what the page's own
 * description says is the standfirst.
 */
export function follow({ scene, odds }: Bench, verdicts: readonly Verdict[], words: Words): readonly Verdict[] {
	const { measures, page, described } = scene;
	const settled = [...verdicts];
	const isText = (index: number): boolean => settled[index]?.label === "content";
	/** Left out for want of evidence, not for what it says: nothing speaks against it by name. */
	const isUnnamed = (index: number): boolean => {
		const { label, reasons = [] } = settled[index] ?? {};
		return label === "navigation" && reasons.every(({ weight }) => weight < 2);
	};
	const isOpen = (index: number): boolean => isUnnamed(index) && (odds[index] ?? lowest) > lowest;
	const keep = (index: number, rule: string, saw: string): void => {
		const verdict = settled[index];
		if (verdict)
			settled[index] = { block: verdict.block, label: "content", sureness: "likely", reasons: [reason(rule, "content", 2, saw)] };
	};
	/** An ad, a list of other news, a button or a picture between two paragraphs does not part them. */
	const isInserted = (at: number): boolean => {
		const { label = "content", sureness } = settled[at] ?? {};
		const isRefused = (odds[at] ?? 0) < lowest;
		return (
			label === "caption" ||
			(isClutter(label) &&
				(sureness === "sure" || (isRefused && (sureness === "likely" || (measures[at]?.linkDensity ?? 0) > mostLinksBeside))))
		);
	};
	/** The nearest block to one side that is not inserted. */
	const beside = (index: number, step: 1 | -1): number => {
		let at = index + step;
		while (isInserted(at)) at += step;
		return at;
	};
	/** Do both stand in the same kind of element: side by side, or in boxes of one class, as page builders wrap each paragraph? */
	const isCompany = (one: number, other: number): boolean => {
		const [a, b] = [measures[one]?.box, measures[other]?.box];
		if (a === undefined || b === undefined || a.tag !== b.tag || a.name !== b.name) return false;
		return a.parent === b.parent || wrapper(page, a) === wrapper(page, b);
	};
	/** The same, and side by side: what little they say, and where it leads, matters less. */
	const isSibling = (one: number, other: number): boolean =>
		scene.company[one] !== undefined && scene.company[one] === scene.company[other];
	const headline = settled.findIndex(({ label }) => label === "headline");
	const start = settled.findIndex(({ label }) => label === "content");
	for (let at = headline + 1; headline >= 0 && at < start; at++) {
		if (described[at] === 1 && isUnnamed(at) && (measures[at]?.linkDensity ?? 1) < mostLinks)
			keep(at, "meta/description", measures[at]?.block.text ?? "");
	}
	measures.forEach((measure, index) => {
		const { block } = measure;
		if (isText(index) && announces.test(block.text) && !words.mentions(block.text, leading)) {
			const list = measures[index + 1]?.box.parent;
			for (let at = index + 1; measures[at]?.block.role === "item" && measures[at]?.box.parent === list && isOpen(at); at++)
				keep(at, "neighbour/announced", block.text);
		}
		if (measure.endsSentence && measure.linkDensity < mostLinksBeside && isOpen(index)) {
			const isLike = measure.prose > 0 && measure.linkDensity < mostLinks ? isCompany : isSibling;
			const near = [beside(index, -1), beside(index, 1)].find((at) => isText(at) && isLike(at, index));
			if (near !== undefined) keep(index, "neighbour/company", measures[near]?.block.text ?? "");
		}
		// The time heads an entry of a live blog as a subheading heads a section.
		const heads = block.role === "heading" || clock.test(block.text);
		if (heads && isOpen(index) && isText(beside(index, -1)) && isText(beside(index, 1)))
			keep(index, "neighbour/heading", measures[index + 1]?.block.text ?? "");
	});
	measures.forEach(({ block, linkDensity }, index) => {
		if (!isUnnamed(index)) return;
		const { parent = -1 } = page.elements[nearest(page, block.element, summaries) ?? -1] ?? {};
		const quote = nearest(page, block.element, quotes) ?? -1;
		const isIn = (box: ElementId | -1, at: number): boolean => {
			const element = measures[at]?.block.element;
			return box !== -1 && element !== undefined && holds(page, box, element);
		};
		// A control by its tag, but the title of what it unfolds: the question that the text after it answers.
		if (isText(index + 1) && isIn(parent, index + 1)) keep(index, "neighbour/heading", measures[index + 1]?.block.text ?? "");
		// Below what it quotes, a quote says whose it is and when it was said.
		if (
			isText(index - 1) &&
			isIn(quote, index - 1) &&
			!isIn(quote, index + 1) &&
			block.text.length < longestSource &&
			linkDensity < mostLinksBeside
		)
			keep(index, "neighbour/company", measures[index - 1]?.block.text ?? "");
	});
	for (const items of itemsIn(scene)) {
		const texts = items.filter(isText);
		if (texts.length === items.length || texts.length < mostItems * items.length) continue;
		for (const at of items)
			if (isOpen(at) && (measures[at]?.linkDensity ?? 1) < mostLinks) keep(at, "neighbour/item", measures[texts[0] ?? 0]?.block.text ?? "");
	}
	measures.forEach(({ block }, index) => {
		const { label, sureness } = settled[index] ?? {};
		// "Author: …" in the middle of the text is a line of what the article lists; a sign-off stands at its beginning or its end.
		if (label === "credit" && sureness === "likely" && isText(index - 1) && isText(index + 1) && (odds[index] ?? 0) > 0)
			keep(index, "neighbour/amid", block.text);
	});
	return settled;
}

/** The items of each list of two or more, by index: those of one class side by side. */
function itemsIn({ measures, company }: Scene): Iterable<readonly number[]> {
	const lists = new Map<Company, number[]>();
	measures.forEach(({ box: { tag } }, index) => {
		const list = itemTags.has(tag) ? company[index] : undefined;
		if (list === undefined || list.count < 2) return;
		const items = lists.get(list);
		if (items) items.push(index);
		else lists.set(list, [index]);
	});
	return lists.values();
}
