import { range, rangeWhile } from "../../../model/range.ts";
import { type Clutter, concealedLabels } from "../../../model/reading/label.ts";
import type { ElementId } from "../../../model/reading/page.ts";
import type { Reason } from "../../../model/reading/verdict.ts";
import { sumOf } from "../../../model/sum.ts";
import type { Measure } from "../../prose/measure.ts";
import type { Scene } from "../../prose/scene.ts";
import { standsAlone } from "../../text/phrase-match.ts";
import { holds } from "../../tree/ancestry.ts";
import { isAmidParagraphs } from "../questions/among-text.ts";
import { isSignOff } from "../questions/sign-off.ts";
import { leavesSite } from "../questions/where-links-lead.ts";
import { bars, decisive, type Evidence, reason } from "../terms/evidence.ts";
import { isTitleLong, longestTitle, nearlyAllLink } from "../terms/links.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";
import { cardsBehind, mostProse } from "./cards.ts";

/** How far up from a label its section is looked for, elements. */
const reach = 5;
/** A section is made of links from this share of linked characters on, 0 to 1. */
const linkedSection = 0.5;
/** So many links below a label of other articles are a menu, unless this share of them, 0 to 1, is long enough for titles. */
const menu = { fewest: 3, mostTitles: 0.1 } as const;
/** A box that asks for an address may have so many links to other pages of the site in it: terms, other newsletters. */
const mostEntries = 2;
/** Text up to this length (a day, a counter, a category) may stand between the links of a list. Characters. */
const smallText = 40;
/** A label introduces at most so many blocks where these have no box of their own. */
const longestRun = 12;

/** What so many labels introduce is certain; more of them would say no more. */
const enough = decisive / bars.sure;

/** What the section below a label is made of, by what the label names. Others, as sign-offs and page numbers, introduce nothing. */
const madeOf: { readonly [L in Clutter]?: "titles" | "topics" | "something to use" | "anything" } = {
	promo: "titles",
	related: "titles",
	tags: "topics",
	newsletter: "something to use",
	share: "something to use",
	comments: "anything",
};

/** What the labels of a page are asked about. */
interface Asked {
	readonly weighed: WeighedPage;
	readonly reasons: Evidence;
	/** The headline by index; -1 where there is none. */
	readonly headline: number;
	/** Characters in a box that are likely the article's, where its label names this. */
	readonly proseIn: (box: ElementId, label: Clutter) => number;
}

/** A label that stands alone. */
interface Head {
	/** Its block, by index. */
	readonly at: number;
	readonly measure: Measure;
	readonly label: Clutter;
}

/** The smallest box around a label that holds something besides it. */
interface Section {
	readonly box: ElementId;
	/** What stands in it behind the label, by index. */
	readonly listed: readonly number[];
	/** The share of that in links, 0 to 1. */
	readonly linked: number;
}

/**
 * Adds up what is likely the article's in a box, once for each box. What stands before its label counts, too: a label at the end of the article's own
 * box has no section there.
 */
const proseInBoxes = ({ scene: { measures, blocksIn }, oddsOf }: WeighedPage): Asked["proseIn"] => {
	const known = new Map<string, number>();
	return (box, label) => {
		// Buttons to share are no running text: what runs below such a label is the article's, however unlikely.
		const isOverButtons = label === "share";
		const key = `${box} ${isOverButtons}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		const found = sumOf(blocksIn(box), (at) => {
			const { linkDensity = 1, prose = 0, length = 0 } = measures[at] ?? {};
			return linkDensity < nearlyAllLink && (oddsOf(at) > 0 || (isOverButtons && prose > 0)) ? length : 0;
		});
		known.set(key, found);
		return found;
	};
};

/** The section a label heads; undefined where it has none, or one that holds what is not the label's. */
function sectionOf({ weighed, headline, proseIn }: Asked, { at: head, measure: { block }, label }: Head): Section | undefined {
	const { measures, ancestors, rangeOf, textAt } = weighed.scene;
	const box = ancestors(block.element)
		.slice(0, reach)
		.find((element) => rangeOf(element).last > rangeOf(element).first);
	if (box === undefined || proseIn(box, label) > (label === "share" ? smallText : mostProse)) return undefined;
	const { first, last } = rangeOf(box);
	if (first <= headline && headline <= last) return undefined;
	const inBox = range(head + 1, last + 1);
	// Behind a link a heading of its rank, itself no link, opens another section.
	const next = inBox.findIndex((at, before) => {
		const { level = 9, linkChars = 0 } = measures[at]?.block ?? {};
		return level <= (block.level ?? 0) && linkChars === 0 && inBox.slice(0, before).some((one) => isLink(measures[one]));
	});
	const rest = next < 0 || madeOf[label] !== "titles" ? inBox : inBox.slice(0, next);
	const lengthOf = (at: number): number => measures[at]?.length ?? 0;
	const length = sumOf(rest, lengthOf);
	const links = sumOf(rest, (at) => lengthOf(at) * (measures[at]?.linkDensity ?? 0));
	// "(abc/def)" after the list signs the article, not the list.
	const listed = rest.filter((at) => !isSignOff(textAt(at)));
	return { box, listed, linked: length === 0 ? 1 : links / length };
}

/**
 * What a label that stands alone introduces: the rest of its box where that is made of what such a label stands over, else the row of cards
 * behind it, else the run of links that follows it. The first block that is not a link ends the run: a subheading or a short paragraph after a
 * read-also line belongs to the article.
 */
function introduced(asked: Asked, head: Head, section: Section | undefined): readonly number[] {
	const { weighed } = asked;
	const { at, measure, label } = head;
	if (partTags.has(measure.box.tag)) return [];
	if (section && section.listed.length > 0 && isMadeFor(asked, head, section)) return section.listed;
	if ((madeOf[label] !== "titles" && madeOf[label] !== "topics") || endsEntry(weighed.scene, head)) return [];
	const cards = cardsBehind(weighed, at);
	if (cards.length > 0) return cards;
	const links = followingLinks(weighed, at);
	return madeOf[label] === "topics" || areOthers(weighed, at, links) ? links : [];
}

/** Does what stands right before a heading end the entry above it ("Continue reading"): a button, or the last line of a card with a linked title? */
function endsEntry({ measures, ancestors, rangeOf }: Scene, { at: head, measure: { block } }: Head): boolean {
	if (measures[head + 1]?.block.role !== "heading") return false;
	if (block.role === "control") return true;
	return ancestors(block.element)
		.slice(0, reach)
		.some((box) => {
			const { first, last } = rangeOf(box);
			const title = measures[first];
			return first < head && last === head && title?.block.role === "heading" && title.linkDensity >= nearlyAllLink;
		});
}

/** Is a section made of what its label stands over? A label over a few lines with nothing to use is a subheading of the article. */
function isMadeFor(asked: Asked, head: Head, section: Section): boolean {
	const made = madeOf[head.label];
	if (made === undefined) return false;
	switch (made) {
		case "anything":
			return true;
		case "topics":
			return section.linked >= linkedSection;
		case "titles":
			return section.linked >= linkedSection && areOthers(asked.weighed, head.at, section.listed);
		case "something to use":
			return isToUse(asked, head, section);
	}
}

/**
 * Do the links below a label lead to other articles? Then some are long enough for a title. "More" stands over the pages of the house as well,
 * "Popular" over its sections; amid the text there is no menu.
 */
function areOthers(weighed: WeighedPage, head: number, listed: readonly number[]): boolean {
	const { measures } = weighed.scene;
	const links = listed.flatMap((at) => (isLink(measures[at]) ? (measures[at]?.block.runs.filter(({ href }) => href) ?? []) : []));
	const titles = links.filter(({ text }) => isTitleLong(text));
	return links.length < menu.fewest || titles.length >= menu.mostTitles * links.length || isAmidParagraphs(weighed, head);
}

/** Does a label stand over a menu of the site ("Newsletter" over editions, "Ads" over rates)? Links to accounts elsewhere are none. */
function isOverMenu({ weighed }: Asked, { at, measure }: Head, { linked, listed }: Section): boolean {
	const { measures, page } = weighed.scene;
	const entries = listed.filter((other) => !leavesSite(measures[other]?.block ?? measure.block, page.url));
	return linked >= linkedSection && !areOthers(weighed, at, entries);
}

const isLink = (measure: Measure | undefined): measure is Measure =>
	measure !== undefined && measure.linkDensity >= nearlyAllLink && measure.block.role !== "control";

/** Is there something to use below a label, and no menu? */
function isToUse({ weighed, reasons }: Asked, { at: head, measure: own, label }: Head, { box, linked, listed }: Section): boolean {
	const { scene } = weighed;
	const fields = (scene.page.fields ?? []).filter(({ element }) => holds(scene.page, box, element));
	const isNamed = (at: number): boolean => (reasons[at] ?? []).some((other) => other.label === label);
	// "Newsletter" is an entry of menus: below it stand those of the house's other pages, but amid the text there is no menu.
	const isEntry = (at: number): boolean => {
		const measure = scene.measures[at];
		return isLink(measure) && !isNamed(at) && !leavesSite(measure.block, scene.page.url);
	};
	const most = fields.some(({ kind }) => kind === "address") ? mostEntries : 0;
	if (label === "newsletter" && listed.filter(isEntry).length > most && !isAmidParagraphs(weighed, head)) return false;
	if (linked >= linkedSection) return true;
	const canBeUsed = (at: number): boolean => {
		const block = scene.measures[at]?.block;
		return block?.role === "control" || (block?.linkChars ?? 0) > 0 || isNamed(at);
	};
	// A button is itself what there is to use: below it stands more of the kind, or the article.
	return own.block.role === "control" ? listed.every(canBeUsed) : listed.some(canBeUsed) || fields.length > 0;
}

/** What heads a column or a term of the article heads no section. */
const partTags: ReadonlySet<string> = new Set(["td", "th", "dt", "dd"]);

/** The run of links right after a label that has no box of its own, small text between them included. */
function followingLinks({ scene: { measures } }: WeighedPage, head: number): readonly number[] {
	const first = head + 1;
	return rangeWhile(first, (at) => {
		const [measure, next] = [measures[at], measures[at + 1]];
		if (measure === undefined || at === first + longestRun) return false;
		// A linked heading after links that are none opens a section of its own: the next item of a round-up.
		if (measure.block.role === "heading" && measures[first]?.block.role !== "heading") return false;
		if (measure.linkDensity >= nearlyAllLink && !(measure.endsSentence && measure.length > longestTitle)) return true;
		const isSmall = measure.length <= smallText && !measure.endsSentence && measure.block.role !== "heading";
		return at > first && isSmall && (next?.linkDensity ?? 0) >= nearlyAllLink;
	});
}

/**
 * Evidence by neighbourhood: for what a label that stands alone introduces, and against a label that stands over a menu. A box with the headline in it is the
 * article's. `reasons`: what the rules saw in each block; `headline`: by index.
 */
export function introductions(weighed: WeighedPage, reasons: Evidence, headline: number): Evidence {
	const asked: Asked = { weighed, reasons, headline, proseIn: proseInBoxes(weighed) };
	const found: Reason[][] = [];
	const add = (at: number, weight: number, { label, measure }: Head): void => {
		found[at] ??= [];
		found[at].push(reason("neighbour/label", label, weight, measure.block.text));
	};
	/** Is the block behind it introduced by enough already? Where a list repeats its label in each of its items, it is. */
	const isCertain = ({ at, label }: Head): boolean => (found[at + 1]?.filter((one) => one.label === label).length ?? 0) >= enough;
	weighed.scene.measures.forEach((measure, at) => {
		for (const match of measure.phrases) {
			const { label } = match;
			const head: Head = { at, measure, label };
			const weight = reasons[at]?.find((one) => one.label === label)?.weight ?? 0;
			if (!standsAlone(measure.block.text, match) || weight < bars.likely || isCertain(head)) continue;
			// A pointer that is itself the link («Selengkapnya») belongs to what stands before it and introduces nothing.
			if (label === "promo" && measure.linkDensity >= nearlyAllLink) continue;
			const section = sectionOf(asked, head);
			if (section && concealedLabels.has(label) && isOverMenu(asked, head, section)) add(at, -bars.sure, head);
			else for (const other of introduced(asked, head, section)) add(other, bars.sure, head);
		}
	});
	return found;
}
