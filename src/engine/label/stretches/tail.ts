import { range } from "../../../model/range.ts";
import type { ElementId, Page, PageElement, TextBlock } from "../../../model/reading/page.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import type { Measure } from "../../prose/measure.ts";
import type { Scene } from "../../prose/scene.ts";
import { endsInColon } from "../../text/endings.ts";
import { linksIn } from "../../text/runs.ts";
import { holds, nearest, parentOf } from "../../tree/ancestry.ts";
import { classOf, lookOf, rowLookOf } from "../../tree/look.ts";
import { articleAlone } from "../../tree/tags.ts";
import { isMadeForText, isTextOf } from "../../tree/text-of.ts";
import { isNote } from "../questions/notes.ts";
import { leadsAway } from "../questions/where-links-lead.ts";
import { inserted, isKept, isNamed, leftOut, textBy } from "../terms/evidence.ts";
import { surelyText } from "../terms/odds.ts";
import type { Known } from "../terms/pass.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** A shorter text, however sure, does not show how far the article goes. Characters. */
const shortest = 60;
/** Roles that may be left out for where they stand. Quotes, tables and captions stand elsewhere than paragraphs in any article. */
const roles: ReadonlySet<TextBlock["role"]> = new Set<TextBlock["role"]>(["paragraph", "item", "heading"]);

/**
 * Leaves out likely text behind the article: comments, other articles, who runs the site, in sentences as good as its own. Such a block stands behind
 * sure clutter or in a column at the side, and in a place unlike any of the text before. Notes of the text and corrections stay, as does what introduces
 * something that stays. On pages with a reference text, of sites the weights never saw, 16 paragraphs of an article
 * (all of one page) and 184 others stood so behind any sure clutter; in a column at the side none and 14, of one site.
 */
export function tail({ scene, oddsOf }: WeighedPage, verdicts: readonly Verdict[], { words }: Pick<Known, "words">): readonly Verdict[] {
	const { measures, page } = scene;
	const isText = textBy(verdicts);
	const strongOnes = measures.filter(({ length }, at) => isText(at) && oddsOf(at) > surelyText && length > shortest);
	const lastStrong = strongOnes.at(-1);
	if (!lastStrong) return verdicts;
	// Where paragraphs are parted by breaks, the box that holds them bare is their home.
	const homes: ReadonlySet<ElementId | -1> = new Set(strongOnes.flatMap(({ box, block }) => [box.parent, block.element]));
	const places: ReadonlySet<string> = new Set(strongOnes.map((one) => placeOf(page, one)));
	// A closing line in the article's own box, or in a place like that of its text, shows that all before it stands amid the text.
	const isClosing = (one: Measure): boolean =>
		one.block.role === "paragraph" && one.prose > 0 && (homes.has(one.box.parent) || places.has(placeOf(page, one)));
	const last = measures.findLastIndex((one, at) => one === lastStrong || (isText(at) && isClosing(one)));
	// On most pages nothing behind it is in doubt, and no place need be looked at.
	const doubted = range(last + 1, verdicts.length).filter((at) => {
		const [one, verdict] = [measures[at], verdicts[at]];
		return one && verdict && isText(at) && !isKept(verdict) && roles.has(one.block.role) && oddsOf(at) <= surelyText;
	});
	if (doubted.length === 0) return verdicts;
	const end = endAfter(last, verdicts, scene);
	const isBeside = sideColumn(
		page,
		strongOnes.map(({ block }) => block.element),
	);
	const isInOwnPlace = ownPlace(scene, isText, homes, last, end);
	const settled = [...verdicts];
	// From the end, because what introduces something stays with it.
	for (const at of doubted.toReversed()) {
		const [verdict, block] = [verdicts[at], measures[at]?.block];
		if (!verdict || !block || !(at > end || isBeside(block.element))) continue;
		if (isInOwnPlace(at) || isNote(scene, at) || words.saysCorrection(block.text)) continue;
		if (introduces(block, measures[at + 1]?.block) && settled[at + 1]?.label === "content") continue;
		settled[at] = leftOut(verdict);
	}
	return settled;
}

/**
 * Tells whether a block behind the text stands in a place of the text: in one of its homes, in a box beside one and of its class, in a place like that
 * of the text before, or in a box within a home that goes on. `homes`: the boxes of the sure text; `last`: the last block of that; `end`: the block that
 * shows that the article is over.
 */
function ownPlace(
	{ measures, page }: Scene,
	isText: (at: number) => boolean,
	homes: ReadonlySet<ElementId | -1>,
	last: number,
	end: number,
): (at: number) => boolean {
	const boxOf = (at: number): ElementId | -1 => measures[at]?.box.parent ?? -1;
	const places = new Set(measures.slice(0, last + 1).flatMap((one, at) => (isText(at) ? placeOf(page, one) : [])));
	// A box within the article's own goes on behind what is inserted into it.
	const isInside = (at: number): boolean => homes.has(parentOf(page, boxOf(at)));
	const opened = new Set(
		range(last + 1, end)
			.filter((at) => isText(at) && isInside(at))
			.map(boxOf),
	);
	const twins = new Set([...homes].flatMap((home) => twinLook(page.elements[home]) ?? []));
	const isInTwin = (at: number): boolean => {
		let box = page.elements[boxOf(at)];
		while (box && isMadeForText(box)) box = page.elements[box.parent];
		const look = twinLook(box);
		return look !== undefined && twins.has(look);
	};
	const isInPlace = (at: number): boolean => measures[at] !== undefined && places.has(placeOf(page, measures[at]));
	return (at) => isTextOf(page, boxOf(at), homes) || isInTwin(at) || isInPlace(at) || opened.has(boxOf(at));
}

/** The place of a block, as a key: the look of its element, the tag and the full name of the one around it. */
const placeOf = ({ elements }: Page, { box }: Measure): string => {
	const around = elements[box.parent];
	return [lookOf(box), around?.tag, around?.name].join("\n");
};

/** What boxes side by side that are parts of one text have in common; undefined where they have no class. */
const twinLook = (box: PageElement | undefined): string | undefined =>
	box === undefined || classOf(box) === "" ? undefined : rowLookOf(box);

/** A heading stays with what it heads, a line that ends in a colon with its list. */
const introduces = ({ role, text }: TextBlock, next: TextBlock | undefined): boolean =>
	role === "heading" || (next?.role === "item" && endsInColon(text));

/** Has a block links, and does none lead to another page, as in a table of contents? */
const leadsWithin = ({ measures, page }: Scene, at: number): boolean => {
	const { runs = [], linkChars = 0 } = measures[at]?.block ?? {};
	return linkChars > 0 && !linksIn(runs).some((href) => leadsAway(page, href));
};

/** The first block behind `last` that shows that the article is over: the second insertion, or any other sure clutter; the length of all where none does. */
function endAfter(last: number, verdicts: readonly Verdict[], scene: Scene): number {
	let insertions = 0;
	for (let at = last + 1; at < verdicts.length; at++) {
		const verdict = verdicts[at];
		if (verdict?.sureness !== "sure" || !isNamed(verdict)) continue;
		// The label of a table of contents, or an entry of it: below, the article goes on.
		const isItem = scene.measures[at]?.block.role === "item" && leadsWithin(scene, at);
		if (verdict.label === "navigation" && (isItem || leadsWithin(scene, at + 1))) continue;
		if (!inserted.has(verdict.label) || ++insertions > 1) return at;
	}
	return verdicts.length;
}

const asides: ReadonlySet<string> = new Set(["aside"]);

/**
 * Tells whether an element stands in a column at the side: in an `aside` outside of the smallest box around all sure text, or of the `article` around
 * that, to which an `aside` inside of it belongs (https://html.spec.whatwg.org/multipage/sections.html#the-aside-element).
 */
function sideColumn(page: Page, strongTexts: readonly ElementId[]): (element: ElementId) => boolean {
	let box = parentOf(page, strongTexts[0] ?? -1);
	for (const text of strongTexts) while (box !== -1 && !holds(page, box, text)) box = parentOf(page, box);
	if (box === -1) return () => false;
	const around = nearest(page, box, articleAlone) ?? box;
	return (element) => {
		const aside = nearest(page, element, asides);
		return aside !== undefined && !holds(page, around, aside) && !holds(page, aside, around);
	};
}
