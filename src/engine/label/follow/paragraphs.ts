import { grouped } from "../../../model/grouped.ts";
import { once } from "../../../model/once.ts";
import { rangeWhile } from "../../../model/range.ts";
import type { Page, PageElement } from "../../../model/reading/page.ts";
import { endsInFullStop, endsSentence } from "../../text/endings.ts";
import { hasUnspaced } from "../../text/letters.ts";
import type { Words } from "../../text/words.ts";
import { sharesHome } from "../../tree/homes.ts";
import { areInRow, classOf, lookOf, unnumbered } from "../../tree/look.ts";
import { withoutPointers } from "../questions/pointers.ts";
import { isSignOff } from "../questions/sign-off.ts";
import { leadsElsewhere, mostlyLink } from "../terms/links.ts";
import { type Kept, lowest, type Neighbours } from "./neighbours.ts";

/** What a box is called: its class, else the name or the tag of the element around it. Without numbers, as the parts of an article may be numbered. */
const wrapper = (page: Page, box: PageElement): string => {
	const around = page.elements[box.parent];
	return unnumbered(classOf(box) || around?.name || (around?.tag ?? ""));
};

/** So many paragraphs behind the text, each below a heading of one kind, are its last parts. */
const fewestParts = 2;

/** Keeps sentences that stand beside paragraphs of the article in elements like theirs. */
export function sentences({ scene, isText, isOpen, isAmid, beside, articleOf }: Neighbours, words: Words): readonly Kept[] {
	const { measures, page, company, kinds } = scene;
	/** Are both in elements of one look, side by side or in boxes of one class, as page builders put around each paragraph? */
	const isCompany = (one: number, other: number): boolean => {
		const [a, b] = [measures[one]?.box, measures[other]?.box];
		if (a === undefined || b === undefined || lookOf(a) !== lookOf(b)) return false;
		return a.parent === b.parent || wrapper(page, a) === wrapper(page, b);
	};
	/** Are both siblings of one look? Then a short sentence, or one that is mostly linked, is kept, too: "Details are on the council's site." */
	const isSibling = (one: number, other: number): boolean => company[one] !== undefined && company[one] === company[other];
	/** Are both of one look, each in boxes of its own within one home? Then a short sentence is kept, too, where it has no link. */
	const isWrappedAlike = (one: number, other: number): boolean => {
		const [a, b] = [measures[one]?.box, measures[other]?.box];
		return a !== undefined && b !== undefined && lookOf(a) === lookOf(b) && sharesHome(page, a)(b);
	};
	const isInNamedBox = ({ parent, name }: PageElement): boolean => name !== "" || (page.elements[parent]?.name ?? "") !== "";
	/** What a heading is like, and whether it stands amid the text. */
	const kindOf = (heading: number): string => `${isAmid(heading)} ${kinds[heading]}`;
	/** The headings of each kind. */
	const headings = once(() => grouped(measures.keys(), (at) => (measures[at]?.block.role === "heading" ? kindOf(at) : undefined)));
	/** The block above the heading over a paragraph, where both are parts of one article in boxes of one class. */
	const aboveHeading = (at: number): number | undefined => {
		const heading = beside(at, -1);
		const { block, linkDensity } = measures[heading] ?? {};
		if (block?.role !== "heading" || linkDensity !== 0 || !isOpen(heading)) return undefined;
		// Behind the text one heading begins something else as often as not: who wrote it, what the site is. Several are its last parts.
		if (!isAmid(at) && (headings().get(kindOf(heading))?.length ?? 0) < fewestParts) return undefined;
		const above = beside(heading, -1);
		return articleOf(above) === articleOf(at) && isCompany(above, at) ? above : undefined;
	};
	const start = once(() => measures.findIndex((_, at) => isText(at)));
	// What is kept speaks for the block behind it at once: thousands of updates one below the other are asked once each.
	const kept = new Set<number>();
	const isTextBy = (at: number): boolean => isText(at) || kept.has(at);
	return measures.flatMap((measure, at) => {
		const { endsSentence: isSentence, linkDensity, prose, box } = measure;
		if (!isOpen(at)) return [];
		// "… since April. Read also: Title": a sentence, and a pointer that is cut.
		if (isSentence ? linkDensity >= mostlyLink : !endsSentence(withoutPointers(measure, words))) return [];
		const isLike = prose > 0 && linkDensity < leadsElsewhere ? isCompany : isSibling;
		/** Is it running text without a link in an element without a class? Then it need not look like the others. */
		const isBare = prose > 0 && linkDensity === 0 && box.name === "";
		/** Is it such a text in a paragraph with a class of its own, right before the first of the others? */
		const isFirst = prose > 0 && linkDensity === 0 && box.tag === "p" && at + 1 === start();
		const isLikeEnough = (other: number): boolean =>
			isLike(other, at) || ((isBare || isFirst) && scene.areSiblings(at, other)) || (linkDensity === 0 && isWrappedAlike(other, at));
		const above = prose > 0 && linkDensity === 0 && isInNamedBox(box) ? aboveHeading(at) : undefined;
		const near =
			[beside(at, -1), beside(at, 1)].find((other) => isTextBy(other) && isLikeEnough(other)) ??
			(above !== undefined && isTextBy(above) ? above : undefined);
		if (near === undefined) return [];
		kept.add(at);
		return [{ at, rule: "neighbour/company", by: near }];
	});
}

/** Does a line say two words at least, or one of a script without spaces? */
const saysWords = (text: string): boolean => (text.match(/\p{Alpha}{2,}/gu)?.length ?? 0) > 1 || hasUnspaced(text);

/** Keeps lines amid the text, whatever they say, where the next text to both sides stands in elements like theirs. */
export function lines({ scene: { measures }, isText, isOpen, isAmid, oddsOf }: Neighbours): readonly Kept[] {
	/** Is a block the title of what unfolds? It is text only for what it opens. */
	const isTitle = (at: number): boolean => measures[at]?.block.role !== "paragraph" && oddsOf(at) <= lowest;
	const next = (at: number, step: 1 | -1): number => {
		let other = at + step;
		while (measures[other] && (!isText(other) || isTitle(other))) other += step;
		return other;
	};
	return measures.flatMap(({ block, box, linkDensity }, at) => {
		// What is a link and ends in a full stop is a sentence of the article that is linked as a whole.
		const leads = linkDensity >= mostlyLink && !endsInFullStop(block.text);
		if (block.role !== "paragraph" || leads || !isAmid(at) || !isOpen(at)) return [];
		// Lines pasted among paragraphs stand in elements of which nothing is said. A word alone may be a button's.
		const isPasted = linkDensity === 0 && box.name === "" && !box.tag.includes("-") && saysWords(block.text);
		const isLike = (other: PageElement | undefined): boolean => lookOf(other) === lookOf(box) || (isPasted && other?.parent === box.parent);
		const [before, after] = [next(at, -1), next(at, 1)];
		return isLike(measures[before]?.box) && isLike(measures[after]?.box) ? [{ at, rule: "neighbour/company", by: before }] : [];
	});
}

/** So many paragraphs of one look side by side show what the article's are like. */
const fewestLike = 3;

/** Keeps lines right behind the last paragraph, side by side with it in elements like its own: the last of many winners, times or names. */
export function closingLines({ scene: { measures }, isText, isOpen, keepAll }: Neighbours): readonly Kept[] {
	const last = measures.findLastIndex((_, at) => isText(at));
	const own = measures[last];
	const isLike = (at: number): boolean => {
		const { block, box } = measures[at] ?? {};
		return block?.role === "paragraph" && !isSignOff(block.text) && areInRow(box, own?.box);
	};
	if (!own || measures.filter((_, at) => isText(at) && isLike(at)).length < fewestLike) return [];
	const closing = rangeWhile(last + 1, (at) => isOpen(at) && isLike(at) && (measures[at]?.linkDensity ?? 1) < leadsElsewhere);
	return keepAll(closing, "neighbour/company", last);
}

/** Credit lines behind so many blocks of text do not sign the introduction, and so many that begin alike sign nothing. */
const noSignOff = { behind: 2, alike: 2 } as const;

/** The label that a line begins with: `Author` in `Author: …`. */
const leadOf = (text: string): string => text.slice(0, text.search(/[:：]/u)).trim();

/**
 * Keeps lines as "Author: …" in the middle of the text or of a list of it: the article lists books, prizes, vacancies, who speaks in a play. They must
 * be of a list, likely text, or in elements like those of the text right before and behind them. A sign-off stands where the article begins or ends.
 */
export function creditsAmid({ scene: { measures, areSiblings }, isText, isLikelyCredit, oddsOf, beside }: Neighbours): readonly Kept[] {
	const isBeside = (at: number, other: number): boolean => areInRow(measures[at]?.box, measures[other]?.box);
	const leads = measures.flatMap(({ block }, at) => (isLikelyCredit(at) ? leadOf(block.text) : []));
	const kept: Kept[] = [];
	let texts = 0;
	for (let at = 0; at < measures.length; at++) {
		if (isText(at)) texts++;
		const before = beside(at, -1);
		if (!isLikelyCredit(at) || !isText(before)) continue;
		const run = rangeWhile(at, isLikelyCredit);
		const end = at + run.length - 1;
		const after = beside(end, 1);
		if (!isText(after)) continue;
		const { block } = measures[at] ?? {};
		const isListed = block?.role === "item" && [before, after].every((other) => areSiblings(at, other));
		const isAlike = leads.filter((lead) => lead === leadOf(block?.text ?? "")).length >= noSignOff.alike;
		const isAmong = (texts >= noSignOff.behind || isAlike) && isBeside(at, before) && isBeside(end, after);
		if (!isAmong && !(at === end && (isListed || oddsOf(at) > 0))) continue;
		for (const one of run) kept.push({ at: one, rule: "neighbour/amid", by: one });
		texts += run.length;
		at = end;
	}
	return kept;
}
