import type { Clutter } from "../model/label.ts";
import type { ElementId, Page, TextBlock } from "../model/page.ts";
import { ancestry } from "./ancestry.ts";
import { hasWord } from "./letters.ts";
import { partOf } from "./stretch.ts";

/** A block, or a stretch of one, that is to be hidden. */
export interface Target {
	readonly block: TextBlock;
	readonly label: Clutter;
	/** Characters of the block's text; the whole block when absent. */
	readonly cut?: { readonly start: number; readonly end: number };
}

/** Elements this far up hold the page, not a box of it. */
const fewestAbove = 2;

/**
 * The highest elements that hold nothing but what is to be hidden: a box instead of its heading and its links. One list a target, empty
 * where its text stands bare among text that stays, because then nothing can be marked without hiding that too.
 */
export function cover(page: Page, targets: readonly Target[]): readonly (readonly ElementId[])[] {
	if (targets.length === 0) return [];
	const kept = new Uint8Array(page.elements.length);
	const parentOf = (element: ElementId): ElementId | -1 => page.elements[element]?.parent ?? -1;
	// What holds something kept is held by elements that do, too: the walk up ends at the first one known.
	const keep = (element: ElementId): void => {
		for (let at: ElementId | -1 = element; at !== -1 && kept[at] !== 1; at = parentOf(at)) kept[at] = 1;
	};
	const targetsOf = new Map<number, Target[]>();
	for (const target of targets) targetsOf.set(target.block.id, [...(targetsOf.get(target.block.id) ?? []), target]);
	const texts = new Map<ElementId, "kept" | "gone">();
	const note = (element: ElementId, state: "kept" | "gone"): void => {
		for (let at: ElementId | -1 = element; at !== -1; at = parentOf(at)) {
			const known = texts.get(at);
			if (known === "kept" || known === state) return;
			texts.set(at, state);
		}
	};

	for (const block of page.blocks) {
		if (block.hidden) continue;
		if (block.kind === "unread") keep(block.element);
		if (block.kind !== "text") continue;
		const own = targetsOf.get(block.id) ?? [];
		let at = 0;
		for (const run of block.runs) {
			const start = at;
			at += run.text.length;
			if (run.text.trim() === "") continue;
			const gone = own.some(({ cut }) => !cut || (cut.start <= start && cut.end >= at));
			note(run.element, gone ? "gone" : "kept");
			if (!gone) keep(run.element);
		}
	}
	// A picture goes with the text of its box, and stays where it has none.
	for (const block of page.blocks) {
		if (block.kind !== "media" || block.hidden) continue;
		const box = ancestry(page, block.element).find((element) => texts.has(element));
		if (box === undefined || texts.get(box) === "kept") keep(block.element);
	}

	const highest = (element: ElementId): ElementId | undefined => {
		// The body is the page: whatever comes into it later would be hidden with it.
		if ((kept[element] ?? 0) > 0 || parentOf(element) === -1) return undefined;
		let at = element;
		for (
			let above = parentOf(at);
			above !== -1 && (kept[above] ?? 0) === 0 && ancestry(page, above).length > fewestAbove;
			above = parentOf(at)
		)
			at = above;
		return at;
	};
	return targets.map(({ block, cut }) => {
		const runs = cut ? partOf(block.runs, cut.start, cut.end) : block.runs;
		const elements = runs.filter(({ text }) => hasWord(text)).map(({ element }) => highest(element));
		return elements.some((element) => element === undefined) ? [] : [...new Set(elements.filter((element) => element !== undefined))];
	});
}
