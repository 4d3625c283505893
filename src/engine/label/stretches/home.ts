import { grouped } from "../../../model/grouped.ts";
import { onceFor } from "../../../model/once.ts";
import type { ElementId } from "../../../model/reading/page.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import { sumOf } from "../../../model/sum.ts";
import type { Measure } from "../../prose/measure.ts";
import type { Scene } from "../../prose/scene.ts";
import { endsInColon } from "../../text/endings.ts";
import { parentOf } from "../../tree/ancestry.ts";
import { groupsIn } from "../../tree/groups.ts";
import { isTextOf } from "../../tree/text-of.ts";
import { type Neighbours, neighbours, withKept } from "../follow/neighbours.ts";
import { isSignOff } from "../questions/sign-off.ts";
import { isWordsAlone } from "../terms/links.ts";
import { surelyText } from "../terms/odds.ts";
import { mostText } from "../terms/shares.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/**
 * Keeps what stands in the article's own box, in elements made for text, up to the end of that box: a heading and its list at the end, the steps of a
 * recipe behind an ad, short closing words, which say too little to be told by themselves. Nothing with a link, named as clutter, or a sign-off.
 */
export function atHome(weighed: WeighedPage, verdicts: readonly Verdict[]): readonly Verdict[] {
	const { measures } = weighed.scene;
	const around = neighbours(weighed, verdicts);
	const { isText, isOpen, oddsOf, keepAll } = around;
	const texts = measures.flatMap(({ block }, at) => (block.role === "paragraph" && isText(at) ? [at] : []));
	const sure = texts.filter((at) => oddsOf(at) >= surelyText);
	const home = homeOf((sure.length > 0 ? sure : texts).flatMap((at) => measures[at] ?? []));
	if (home === undefined) return verdicts;
	const first = measures.findIndex((_, at) => isText(at));
	const mayBeOfHome = piecesOf(home, around);
	const kept = new Set<number>();
	// From the end, because a heading stays with what it heads.
	for (let at = measures.length - 1; at > first; at--) {
		if (!isOpen(at) || !mayBeOfHome(at)) continue;
		if (measures[at]?.block.role !== "heading" || isText(at + 1) || kept.has(at + 1)) kept.add(at);
	}
	return withKept(weighed, verdicts, keepAll([...kept], "neighbour/home", first));
}

/** Tells which blocks may be pieces of the article by where they stand in its box; a list or a table only as a whole. */
function piecesOf(home: Home, { scene, isText, isOpen, beside }: Neighbours): (at: number) => boolean {
	const { measures } = scene;
	const groups = groupsByBlock(scene);
	const { isHeld, isBoxed } = placesIn(home, scene);
	const mayBeText = (at: number): boolean => {
		const { block } = measures[at] ?? {};
		return block !== undefined && isWordsAlone(block) && !isSignOff(block.text) && (isText(at) || isOpen(at));
	};
	/** Asked once for each list or table: one may have thousands of cells. */
	const areText = onceFor((group: readonly number[]) => group.every(mayBeText));
	/** Is all of the block's list or table possible text? A list must also stand behind what introduces it. */
	const isWhole = (at: number): boolean => {
		const group = groups.get(at);
		if (group === undefined) return true;
		const before = beside(group[0] ?? at, -1);
		const { role, text = "", runs = [] } = measures[before]?.block ?? {};
		// Where all stands bare, a line in bold is a heading.
		const heads = role === "heading" || (home.isBare && runs.every(({ marks }) => marks?.includes("strong")));
		const isIntroduced = heads ? mayBeText(before) : isText(before) && (role === "item" || endsInColon(text));
		const isBare = measures[at]?.block.role === "cell" && isHeld(at);
		return (isBare || isIntroduced) && areText(group);
	};
	return (at) =>
		mayBeText(at) &&
		(home.isBare || measures[at]?.block.element !== home.element) &&
		(isHeld(at) || isBoxed(groups.get(at) ?? [])) &&
		isWhole(at);
}

/** How blocks stand in the box of the text, told by their index. */
interface Places {
	/** In elements made for text, and no others, up to the box. */
	readonly isHeld: (at: number) => boolean;
	/** As a list or a table in boxes of its own (those that let a wide table scroll), right behind a block that is held so. */
	readonly isBoxed: (group: readonly number[]) => boolean;
}

function placesIn(home: Home, scene: Scene): Places {
	const { measures, page } = scene;
	const homes: ReadonlySet<ElementId> = new Set([home.element]);
	const isHeld = (at: number): boolean => isTextOf(page, measures[at]?.block.element ?? -1, homes);
	return {
		isHeld,
		isBoxed: (group) => {
			const [start, end] = [group[0] ?? -1, group.at(-1) ?? -1];
			if (!isHeld(start - 1)) return false;
			let at: ElementId | -1 = measures[start]?.block.element ?? -1;
			while (at !== -1 && at !== home.element) {
				const { first, last } = scene.rangeOf(at);
				if (first !== start || last > end) return false;
				at = parentOf(page, at);
			}
			return at === home.element;
		},
	};
}

/** The box of the article's text. `isBare`: its paragraphs stand in it without elements of their own, parted by breaks. */
interface Home {
	readonly element: ElementId;
	readonly isBare: boolean;
}

/** The box that holds most of these paragraphs, as its children or bare; undefined where no box does. */
function homeOf(paragraphs: readonly Measure[]): Home | undefined {
	const all = sumOf(paragraphs, ({ length }) => length);
	const mostOf = (boxOf: (paragraph: Measure) => ElementId | -1): ElementId | -1 | undefined =>
		[...grouped(paragraphs, boxOf)].find(([, held]) => sumOf(held, ({ length }) => length) > mostText * all)?.[0];
	const holder = mostOf(({ block }) => block.element);
	const isBare = paragraphs.filter(({ block }) => block.element === holder).length > 1;
	const element = isBare ? holder : mostOf(({ box }) => box.parent);
	return element === undefined || element === -1 ? undefined : { element, isBare };
}

const wholes: ReadonlySet<string> = new Set(["ul", "ol", "dl", "table"]);

/** The blocks of each list and table, by each of these blocks. */
const groupsByBlock = (scene: Scene): ReadonlyMap<number, readonly number[]> =>
	new Map([...groupsIn(scene, wholes, "item", "cell").values()].flatMap((group) => group.map((at) => [at, group] as const)));
