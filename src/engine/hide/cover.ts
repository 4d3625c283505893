import { grouped } from "../../model/grouped.ts";
import type { Clutter } from "../../model/reading/label.ts";
import type { ElementId, Page, TextBlock } from "../../model/reading/page.ts";
import { hasWord } from "../text/letters.ts";
import { partOf } from "../text/runs.ts";
import { parentOf } from "../tree/ancestry.ts";

/** So many characters outside links are running text; what is hidden and shorter is a hint or a count. */
const runningText = 60;
/** What a sign-up says when it is done is no longer than this, characters. */
const longestThanks = 200;

/** A block, or a stretch of one, that is to be hidden. */
export interface Target {
	readonly block: TextBlock;
	readonly label: Clutter;
	/** Characters of the block's text; the whole block when absent. */
	readonly cut?: { readonly start: number; readonly end: number };
}

/**
 * The highest elements that hold nothing but what is to be hidden: a box instead of its heading and its links. One list a target, empty
 * where its text stands bare among text that stays, because then nothing can be marked without hiding that too.
 */
export function cover(page: Page, targets: readonly Target[]): readonly (readonly ElementId[])[] {
	if (targets.length === 0) return [];
	const isKept = keptIn(page, targets);
	/** Is it the body, or all that the body holds? Whatever comes into it later would be hidden with it. */
	const isPage = (element: ElementId): boolean => {
		const above = parentOf(page, element);
		return above === -1 || parentOf(page, above) === -1;
	};
	const highest = (element: ElementId): ElementId | undefined => {
		if (isKept(element) || parentOf(page, element) === -1) return undefined;
		let at = element;
		for (let above = parentOf(page, at); above !== -1 && !isKept(above) && !isPage(above); above = parentOf(page, at)) at = above;
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

/** What is known of the text inside an element: nothing, … */
const unknown = 0;
/** … that all of it goes, … */
const gone = 1;
/** … or that some of it stays. */
const stays = 2;

/** Does an element hold anything that stays? Text that is no target, a picture by itself, what was not looked into. */
function keptIn(page: Page, targets: readonly Target[]): (element: ElementId) => boolean {
	const texts = textsIn(page, targets);
	/** Elements that hold something else that is kept. */
	const kept = new Uint8Array(page.elements.length);
	const isKept = (element: ElementId): boolean => kept[element] === 1 || texts[element] === stays;
	const keep = (element: ElementId): void => {
		for (let at: ElementId | -1 = element; at !== -1 && !isKept(at); at = parentOf(page, at)) kept[at] = 1;
	};
	for (const { kind, element, hidden } of page.blocks) {
		if (kind === "text" || hidden) continue;
		if (kind === "unread") keep(element);
		else {
			// A picture goes with the text of its box, and stays where it has none.
			let box: ElementId | -1 = element;
			while (box !== -1 && texts[box] === unknown) box = parentOf(page, box);
			if (box === -1 || texts[box] === stays) keep(element);
		}
	}
	return isKept;
}

/** What is known of the text inside each element: one of the numbers above. What stays counts more than what goes. */
function textsIn(page: Page, targets: readonly Target[]): Uint8Array {
	// What holds something known is held by elements that do, too: the walks up end at the first one.
	const texts = new Uint8Array(page.elements.length);
	const note = (element: ElementId, state: number): void => {
		for (let at: ElementId | -1 = element; at !== -1 && (texts[at] ?? unknown) < state; at = parentOf(page, at)) texts[at] = state;
	};
	const targetsOf = grouped(targets, ({ block }) => block.id);
	let isSignUp = false;
	for (const block of page.blocks) {
		if (block.kind !== "text") continue;
		const own = targetsOf.get(block.id);
		if (!block.hidden) isSignUp = own?.some(({ label }) => label === "newsletter") ?? false;
		// Running text that the page hides by now it may unfold later, and then that is to be seen.
		else if (block.text.length - block.linkChars < (isSignUp ? longestThanks : runningText)) continue;
		let at = 0;
		for (const { text, element } of block.runs) {
			const start = at;
			at += text.length;
			if (text.trim() === "") continue;
			// The space behind an element's last word is read as a part of it, and is nothing that stays.
			const end = start + text.trimEnd().length;
			note(element, own?.some(({ cut }) => !cut || (cut.start <= start && cut.end >= end)) ? gone : stays);
		}
	}
	return texts;
}
