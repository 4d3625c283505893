import { grouped } from "../../../model/grouped.ts";
import { range, rangeWhile } from "../../../model/range.ts";
import { leadingLabels } from "../../../model/reading/label.ts";
import type { Scene } from "../../prose/scene.ts";
import { endsInColon } from "../../text/endings.ts";
import type { Words } from "../../text/words.ts";
import { holds, parentOf } from "../../tree/ancestry.ts";
import { isNote } from "../questions/notes.ts";
import { saysBesidePointers } from "../questions/pointers.ts";
import { leadsToFiles, leadsToManySites, leavesSite } from "../questions/where-links-lead.ts";
import { halfLinked, mostlyLink } from "../terms/links.ts";
import { type Kept, lowest, type Neighbours } from "./neighbours.ts";

/** From this share of items that are text on, 0 to 1, the whole list is: without an item in its middle it would say something else. */
const mostItems = 0.66;
/** One item alone is no list. */
const fewestItems = 2;
const itemTags: ReadonlySet<string> = new Set(["li", "dt", "dd"]);

/** The items side by side from a block on, up to the first for which `isSo` does not hold. */
const itemsFrom = ({ measures, areSiblings }: Scene, start: number, isSo: (item: number) => boolean): readonly number[] =>
	rangeWhile(start, (at) => measures[at]?.block.role === "item" && areSiblings(start, at) && isSo(at));

/** The items of the list that begins here; none where `isSo` does not hold for all of them. */
function wholeListFrom(scene: Scene, start: number, isSo: (item: number) => boolean): readonly number[] {
	const items = itemsFrom(scene, start, isSo);
	return scene.areSiblings(start, start + items.length) ? [] : items;
}

/** The lines below the block that begins a box; none where `isSo` does not hold for all of them. */
function linesBelow({ measures, rangeOf }: Scene, head: number, isSo: (line: number) => boolean): readonly number[] {
	const box = measures[head]?.box.parent ?? -1;
	if (box === -1) return [];
	const { first, last } = rangeOf(box);
	const lines = range(head + 1, last + 1);
	return first === head && lines.every(isSo) ? lines : [];
}

/** Keeps the list that a sentence of the article announces ("Here are the places:"), even where it is all links. */
export function announced(neighbours: Neighbours, words: Words): readonly Kept[] {
	const { scene, isText, isOpen, isLeftOut, isHinted, hintsOn, keepAll } = neighbours;
	// "Click Register" is a step.
	const isStep = (item: number): boolean => isHinted(item) && hintsOn(item).every((rule) => rule === "phrase/promo");
	return scene.measures.flatMap(({ block }, at) => {
		// "More on this you find here:" announces other articles, not a list of this one.
		if (!isText(at) || !endsInColon(block.text) || words.mentions(block.text, leadingLabels)) return [];
		const items = itemsFrom(scene, at + 1, (item) => isText(item) || isLeftOut(item) || isStep(item));
		// One item that might be text speaks for those that say too little: half a list says something else.
		if (!items.some((item) => isText(item) || isOpen(item))) return [];
		return keepAll(items, "neighbour/announced", at);
	});
}

/** Does the list that this item begins stand side by side with a block, or, below a heading, in a box that does? */
function isListBeside({ measures, page }: Scene, item: number, block: number): boolean {
	const before = measures[block];
	const around = parentOf(page, measures[item]?.box.parent ?? -1);
	if (before === undefined || around === -1) return false;
	if (around === before.box.parent) return true;
	// What can be chosen is a vote.
	const isChoice = (page.fields ?? []).some(({ element }) => holds(page, around, element));
	return before.block.role === "heading" && parentOf(page, around) === before.box.parent && !isChoice;
}

/**
 * The items of the list right behind a paragraph or a subheading of the article, side by side with it. None where one of them cannot be text, where
 * `isSo` does not hold for all of them, or where there is but one.
 */
function itemsBehind({ scene, isText, isOpen }: Neighbours, at: number, isSo: (item: number) => boolean): readonly number[] {
	const role = scene.measures[at]?.block.role;
	if (!isText(at) || (role !== "paragraph" && role !== "heading") || !isListBeside(scene, at + 1, at)) return [];
	const items = wholeListFrom(scene, at + 1, (item) => (isText(item) || isOpen(item)) && isSo(item));
	return items.length < fewestItems ? [] : items;
}

/**
 * Keeps a list without links right behind a paragraph or a subheading of the article, also at its end. Links of notes that lead back to the text do
 * not count, nor do those of pointers, which are cut.
 */
export function listsBehind(neighbours: Neighbours, words: Words): readonly Kept[] {
	const { scene, keepAll } = neighbours;
	const isUnlinked = (item: number): boolean => {
		const measure = scene.measures[item];
		return measure !== undefined && (measure.linkDensity === 0 || isNote(scene, item) || saysBesidePointers(measure, words));
	};
	return scene.measures.flatMap((_, at) => keepAll(itemsBehind(neighbours, at, isUnlinked), "neighbour/item", at));
}

/** Does an item lead to another site? */
const isElsewhere = ({ measures, page }: Scene, item: number): boolean =>
	measures[item] !== undefined && leavesSite(measures[item].block, page.url);

/** Does an item lead to nothing but files? */
const isFile = ({ measures }: Scene, item: number): boolean => measures[item] !== undefined && leadsToFiles(measures[item].block);

/**
 * Keeps a list between text that leads to nothing but files, or to other sites: to several, or each item to one with more words beside the link than in
 * it. Lists of other news lead to pages of the site itself, or of one partner by titles alone.
 */
export function listsElsewhere(neighbours: Neighbours): readonly Kept[] {
	const { scene, isText, keepAll } = neighbours;
	const saysMore = (item: number): boolean => (scene.measures[item]?.linkDensity ?? 1) < halfLinked;
	return scene.measures.flatMap((_, at) => {
		const items = itemsBehind(neighbours, at, (item) => isElsewhere(scene, item) || isFile(scene, item));
		const blocks = items.flatMap((item) => scene.measures[item]?.block ?? []);
		const next = (items.at(-1) ?? at) + 1;
		const isOfText = leadsToManySites(blocks, scene.page.url) || items.every((item) => saysMore(item) || isFile(scene, item));
		return isOfText && isText(next) && scene.areSiblings(at, next) ? keepAll(items, "neighbour/item", at) : [];
	});
}

/**
 * Keeps what the article is based on, behind a block of the text and below a heading that says so: a list beside that heading, each item of which leads
 * to another site or nowhere, or, where the text has ended, lines without links in a box that begins with the heading.
 */
export function references({ scene, isText, isOpen, isLeftOut, keepAll }: Neighbours, words: Words): readonly Kept[] {
	const { measures } = scene;
	const isOf = (at: number): boolean => isText(at) || isLeftOut(at);
	const isSource = (item: number): boolean =>
		measures[item]?.linkDensity === 0 ? isText(item) || isOpen(item) : isElsewhere(scene, item) && isOf(item);
	const last = measures.findLastIndex(({ block }, at) => isText(at) && block.role !== "item" && !words.headsReferences(block.text));
	return measures.flatMap(({ block }, head) => {
		if (!isText(head - 1) || !words.headsReferences(block.text)) return [];
		const isListed = isListBeside(scene, head + 1, head);
		if (!isListed && head <= last) return [];
		const found = isListed
			? wholeListFrom(scene, head + 1, isSource)
			: linesBelow(scene, head, (line) => measures[line]?.linkDensity === 0 && isOf(line));
		return found.length === 0 ? [] : keepAll([head, ...found], "neighbour/company", head - 1);
	});
}

/** Keeps the rest of a list of which most items are text, even items that are linked in part, or that the class of the list speaks against. */
export function wholeLists({ scene, isText, isOpen, isHinted, oddsOf }: Neighbours): readonly Kept[] {
	return [...itemsIn(scene)].flatMap((items) => {
		const texts = items.filter(isText);
		const [by] = texts;
		if (by === undefined || texts.length === items.length || texts.length < mostItems * items.length) return [];
		return items
			.filter((at) => (isOpen(at) || (isHinted(at) && oddsOf(at) > lowest)) && (scene.measures[at]?.linkDensity ?? 1) < mostlyLink)
			.map((at) => ({ at, rule: "neighbour/item", by }));
	});
}

/** The items of each list, by index: at least two of one class side by side. */
const itemsIn = ({ measures, company }: Scene): Iterable<readonly number[]> =>
	grouped(measures.keys(), (index) => {
		const [tag, list] = [measures[index]?.box.tag, company[index]];
		return tag !== undefined && itemTags.has(tag) && list !== undefined && list.count >= fewestItems ? list : undefined;
	}).values();
