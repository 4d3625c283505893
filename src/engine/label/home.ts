import type { ElementId } from "../../model/page.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { Measure } from "../prose/measure.ts";
import type { Scene } from "../prose/scene.ts";
import { endsInColon } from "../text/endings.ts";
import { nearest } from "../tree/ancestry.ts";
import { isTextOf } from "../tree/text-of.ts";
import { extentOf, type Kept, neighbours, withKept } from "./follow/neighbours.ts";
import { isSignOff } from "./sign-off.ts";
import type { WeighedPage } from "./weighed-page.ts";

/** Log-odds from which a paragraph is surely the article's. */
const surely = 2;
/** The box that holds more than this of the sure paragraphs, as its children, is the article's. A share of their characters, 0 to 1. */
const mostText = 0.6;

/**
 * What stands in the article's own box, in elements of text alone, is the article's to the end of the box: unlinked, unnamed and no sign-off. A
 * heading and its list at the end, the steps of a recipe behind an ad, short closing words say too little to be told by themselves.
 */
export function atHome(weighed: WeighedPage, verdicts: readonly Verdict[]): readonly Verdict[] {
	const { measures, page } = weighed.scene;
	const { isText, isOpen, oddsOf, beside } = neighbours(weighed, verdicts, extentOf(verdicts));
	const home = homeOf(measures.filter(({ block }, at) => block.role === "paragraph" && isText(at) && oddsOf(at) >= surely));
	if (home === undefined) return verdicts;
	const groups = groupsIn(weighed.scene);
	const first = measures.findIndex((_, at) => isText(at));
	const said = measures[first]?.block.text ?? "";
	const homes: ReadonlySet<ElementId> = new Set([home]);
	const mayBeText = (at: number): boolean => {
		const { block, linkDensity } = measures[at] ?? {};
		const isOfText = block !== undefined && block.role !== "control" && block.role !== "caption" && !isSignOff(block.text);
		return isOfText && linkDensity === 0 && (isText(at) || isOpen(at));
	};
	/** A list or a table goes as a whole, a list behind what introduces it. */
	const isWhole = (at: number): boolean => {
		const group = groups.get(at);
		if (group === undefined) return true;
		const before = beside(group[0] ?? at, -1);
		const { role, text = "" } = measures[before]?.block ?? {};
		const isIntroduced = role === "heading" ? mayBeText(before) : isText(before) && (role === "item" || endsInColon(text));
		return group.every(mayBeText) && (measures[at]?.block.role === "cell" || isIntroduced);
	};
	const kept = new Map<number, Kept>();
	// From the end, because a heading stays with what it heads.
	for (let at = measures.length - 1; at > first; at--) {
		const { block } = measures[at] ?? {};
		if (!block || !isOpen(at) || !mayBeText(at) || block.element === home || !isTextOf(page, block.element, homes) || !isWhole(at))
			continue;
		if (block.role !== "heading" || isText(at + 1) || kept.has(at + 1)) kept.set(at, { at, rule: "neighbour/home", saw: said });
	}
	return withKept(verdicts, [...kept.values()]);
}

/** The box that holds most of these paragraphs as its children. */
function homeOf(paragraphs: readonly Measure[]): ElementId | undefined {
	const held = new Map<ElementId, number>();
	let all = 0;
	for (const { box, length } of paragraphs) {
		all += length;
		if (box.parent !== -1) held.set(box.parent, (held.get(box.parent) ?? 0) + length);
	}
	return [...held].find(([, length]) => length > mostText * all)?.[0];
}

const wholes: ReadonlySet<string> = new Set(["ul", "ol", "dl", "table"]);

/** The blocks of each list and table, by each of these blocks. */
function groupsIn({ measures, page }: Scene): ReadonlyMap<number, readonly number[]> {
	const byElement = new Map<ElementId, number[]>();
	const groups = new Map<number, number[]>();
	measures.forEach(({ block }, at) => {
		if (block.role !== "item" && block.role !== "cell") return;
		const whole = nearest(page, block.element, wholes);
		if (whole === undefined) return;
		const group = byElement.get(whole) ?? [];
		group.push(at);
		byElement.set(whole, group);
		groups.set(at, group);
	});
	return groups;
}
