import type { Clutter } from "../../model/label.ts";
import type { ElementId, Page, TextBlock } from "../../model/page.ts";
import { hasWord } from "../text/letters.ts";
import { partOf } from "../text/stretch.ts";

/** A block, or a stretch of one, that is to be hidden. */
export interface Target {
	readonly block: TextBlock;
	readonly label: Clutter;
	/** Characters of the block's text; the whole block when absent. */
	readonly cut?: { readonly start: number; readonly end: number };
}

/** What is known of the text inside an element. */
const [unknown, gone, stays] = [0, 1, 2];

/**
 * The highest elements that hold nothing but what is to be hidden: a box instead of its heading and its links. One list a target, empty
 * where its text stands bare among text that stays, because then nothing can be marked without hiding that too.
 */
export function cover(page: Page, targets: readonly Target[]): readonly (readonly ElementId[])[] {
	if (targets.length === 0) return [];
	const parentOf = (element: ElementId): ElementId | -1 => page.elements[element]?.parent ?? -1;
	// What holds something known is held by elements that do, too: the walks up end at the first one.
	const texts = new Uint8Array(page.elements.length);
	const note = (element: ElementId, state: number): void => {
		for (let at: ElementId | -1 = element; at !== -1 && (texts[at] ?? unknown) < state; at = parentOf(at)) texts[at] = state;
	};
	/** Elements that hold something else that is kept. */
	const kept = new Uint8Array(page.elements.length);
	const isKept = (element: ElementId): boolean => kept[element] === 1 || texts[element] === stays;
	const keep = (element: ElementId): void => {
		for (let at: ElementId | -1 = element; at !== -1 && !isKept(at); at = parentOf(at)) kept[at] = 1;
	};
	const targetsOf = new Map<number, Target[]>();
	for (const target of targets) {
		const own = targetsOf.get(target.block.id);
		if (own) own.push(target);
		else targetsOf.set(target.block.id, [target]);
	}

	for (const block of page.blocks) {
		if (block.hidden) continue;
		if (block.kind === "unread") keep(block.element);
		if (block.kind !== "text") continue;
		const own = targetsOf.get(block.id);
		let at = 0;
		for (const { text, element } of block.runs) {
			const start = at;
			at += text.length;
			if (text.trim() === "") continue;
			note(element, own?.some(({ cut }) => !cut || (cut.start <= start && cut.end >= at)) ? gone : stays);
		}
	}
	// A picture goes with the text of its box, and stays where it has none.
	for (const block of page.blocks) {
		if (block.kind !== "media" || block.hidden) continue;
		let box: ElementId | -1 = block.element;
		while (box !== -1 && texts[box] === unknown) box = parentOf(box);
		if (box === -1 || texts[box] === stays) keep(block.element);
	}

	/** Is it the body, or all that the body holds? Whatever comes into it later would be hidden with it. */
	const isPage = (element: ElementId): boolean => {
		const above = parentOf(element);
		return above === -1 || parentOf(above) === -1;
	};
	const highest = (element: ElementId): ElementId | undefined => {
		if (isKept(element) || parentOf(element) === -1) return undefined;
		let at = element;
		for (let above = parentOf(at); above !== -1 && !isKept(above) && !isPage(above); above = parentOf(at)) at = above;
		return at;
	};
	return targets.map(({ block, cut }) => {
		const covering = new Set<ElementId>();
		for (const { text, element } of cut ? partOf(block.runs, cut.start, cut.end) : block.runs) {
			if (!hasWord(text)) continue;
			const box = highest(element);
			if (box === undefined) return [];
			covering.add(box);
		}
		return [...covering];
	});
}
