import { range, rangeWhile } from "../../../model/range.ts";
import { type Clutter, concealedLabels } from "../../../model/reading/label.ts";
import type { ElementId } from "../../../model/reading/page.ts";
import type { Reason } from "../../../model/reading/verdict.ts";
import { sumOf } from "../../../model/sum.ts";
import type { Measure } from "../../prose/measure.ts";
import type { Scene } from "../../prose/scene.ts";
import { standsAlone } from "../../text/phrase-match.ts";
import { holds } from "../../tree/ancestry.ts";
import { isAmidLikely } from "../questions/among-text.ts";
import { isSignOff } from "../questions/sign-off.ts";
import { leavesSite } from "../questions/where-links-lead.ts";
import { decisive } from "../rules/named.ts";
import { bars, reason } from "../terms/evidence.ts";
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
	readonly reasons: readonly (readonly Reason[])[];
	/** The headline by index; -1 where there is none. */
	readonly headline: number;
	/** Characters in a box that are likely the article's, where its label names this. */
	readonly proseIn: (box: ElementId, label: Clutter) => number;
}

/** The smallest box around a label that holds something besides it. */
interface Section {
	readonly box: ElementId;
	/** Its blocks behind the label. */
	readonly rest: readonly number[];
	/** The share of these in links, 0 to 1. */
	readonly linked: number;
}

/**
 * Adds up what is likely the article's in a box, once for each box. What stands before its label counts, too: a label at the end of the article's own
 * box has no section there.
 */
const proseInBoxes = ({ scene: { measures, blocksIn }, oddsOf }: WeighedPage): Asked["proseIn"] => {
	const added = (mayBeText: (measure: Measure, at: number) => boolean): ((box: ElementId) => number) => {
		const known = new Map<ElementId, number>();
		return (box) => {
			const before = known.get(box);
			if (before !== undefined) return before;
			const prose = sumOf(blocksIn(box), (at) => {
				const measure = measures[at];
				return measure && measure.linkDensity < nearlyAllLink && mayBeText(measure, at) ? measure.length : 0;
			});
			known.set(box, prose);
			return prose;
		};
	};
	const likely = added((_, at) => oddsOf(at) > 0);
	// Buttons to share are no running text: what runs below such a label is the article's, however unlikely.
	const running = added(({ prose }, at) => oddsOf(at) > 0 || prose > 0);
	return (box, label) => (label === "share" ? running(box) : likely(box));
};

/** The section a label heads; undefined where it has none, or one that holds what is not the label's. */
function sectionOf({ weighed, headline, proseIn }: Asked, head: number, own: Measure, label: Clutter): Section | undefined {
	const { measures, ancestors, rangeOf } = weighed.scene;
	const box = ancestors(own.block.element)
		.slice(0, reach)
		.find((element) => rangeOf(element).last > rangeOf(element).first);
	if (box === undefined || proseIn(box, label) > (label === "share" ? smallText : mostProse)) return undefined;
	const { first, last } = rangeOf(box);
	if (first <= headline && headline <= last) return undefined;
	const inBox = range(head + 1, last + 1);
	// Behind a link a heading of its rank, itself no link, opens another section.
	const next = inBox.findIndex((at, before) => {
		const { level = 9, linkChars = 0 } = measures[at]?.block ?? {};
		return level <= (own.block.level ?? 0) && linkChars === 0 && inBox.slice(0, before).some((one) => isLink(measures[one]));
	});
	const rest = next < 0 || madeOf[label] !== "titles" ? inBox : inBox.slice(0, next);
	const lengthOf = (at: number): number => measures[at]?.length ?? 0;
	const length = sumOf(rest, lengthOf);
	const links = sumOf(rest, (at) => lengthOf(at) * (measures[at]?.linkDensity ?? 0));
	return { box, rest, linked: length === 0 ? 1 : links / length };
}

/**
 * What a label that stands alone introduces: the rest of its box where that is made of what such a label stands over, else the row of cards
 * behind it, else the run of links that follows it. The first block that is not a link ends the run: a subheading or a short paragraph after a
 * read-also line belongs to the article.
 */
function introduced(asked: Asked, head: number, label: Clutter): readonly number[] {
	const { weighed } = asked;
	const own = weighed.scene.measures[head];
	if (!own || partTags.has(own.box.tag)) return [];
	const section = sectionOf(asked, head, own, label);
	// "(abc/def)" after the list signs the article, not the list.
	const listed = section?.rest.filter((at) => !isSignOff(weighed.scene.textAt(at))) ?? [];
	if (section && listed.length > 0 && isMadeFor(asked, head, label, section, listed)) return listed;
	if ((madeOf[label] !== "titles" && madeOf[label] !== "topics") || endsEntry(weighed.scene, head, own)) return [];
	const cards = cardsBehind(weighed, head);
	if (cards.length > 0) return cards;
	const links = followingLinks(weighed, head);
	return madeOf[label] === "topics" || areOthers(weighed, head, links) ? links : [];
}

/** Does what stands right before a heading end the entry above it ("Continue reading"): a button, or the last line of a card with a linked title? */
function endsEntry({ measures, ancestors, rangeOf }: Scene, head: number, { block }: Measure): boolean {
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
function isMadeFor(asked: Asked, head: number, label: Clutter, section: Section, listed: readonly number[]): boolean {
	const made = madeOf[label];
	if (made === undefined) return false;
	switch (made) {
		case "anything":
			return true;
		case "topics":
			return section.linked >= linkedSection;
		case "titles":
			return section.linked >= linkedSection && areOthers(asked.weighed, head, listed);
		case "something to use":
			return isToUse(asked, head, label, section, listed);
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
	return links.length < menu.fewest || titles.length >= menu.mostTitles * links.length || isAmidLikely(weighed, head);
}

/** Does a label stand over a menu of the site ("Newsletter" over editions, "Ads" over rates)? Links to accounts elsewhere are none. */
function isOverMenu(asked: Asked, head: number, own: Measure, label: Clutter): boolean {
	const { measures, page } = asked.weighed.scene;
	const { linked = 0, rest = [] } = sectionOf(asked, head, own, label) ?? {};
	const entries = rest.filter((at) => !leavesSite(measures[at]?.block ?? own.block, page.url));
	return linked >= linkedSection && !areOthers(asked.weighed, head, entries);
}

const isLink = (measure: Measure | undefined): measure is Measure =>
	measure !== undefined && measure.linkDensity >= nearlyAllLink && measure.block.role !== "control";

/** Is there something to use below a label, and no menu? */
function isToUse({ weighed, reasons }: Asked, head: number, label: Clutter, { box, linked }: Section, listed: readonly number[]): boolean {
	const { scene } = weighed;
	const fields = (scene.page.fields ?? []).filter(({ element }) => holds(scene.page, box, element));
	const isNamed = (at: number): boolean => (reasons[at] ?? []).some((other) => other.label === label);
	// "Newsletter" is an entry of menus: below it stand those of the house's other pages, but amid the text there is no menu.
	const isEntry = (at: number): boolean => {
		const measure = scene.measures[at];
		return isLink(measure) && !isNamed(at) && !leavesSite(measure.block, scene.page.url);
	};
	const most = fields.some(({ kind }) => kind === "address") ? mostEntries : 0;
	if (label === "newsletter" && listed.filter(isEntry).length > most && !isAmidLikely(weighed, head)) return false;
	if (linked >= linkedSection) return true;
	const canBeUsed = (at: number): boolean => {
		const block = scene.measures[at]?.block;
		return block?.role === "control" || (block?.linkChars ?? 0) > 0 || isNamed(at);
	};
	// A button is itself what there is to use: below it stands more of the kind, or the article.
	return scene.measures[head]?.block.role === "control" ? listed.every(canBeUsed) : listed.some(canBeUsed) || fields.length > 0;
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
 * Evidence by neighbourhood: blocks that a label standing alone introduces, by index; absent for those that none does. Against a label that stands over a menu. A box with the headline in it
 * is the article's.
 */
export function introductions(
	weighed: WeighedPage,
	reasons: readonly (readonly Reason[])[],
	headline: number,
): readonly (readonly Reason[] | undefined)[] {
	const asked: Asked = { weighed, reasons, headline, proseIn: proseInBoxes(weighed) };
	const found: Reason[][] = [];
	const add = (at: number, label: Clutter, weight: number, { block }: Measure): void => {
		found[at] ??= [];
		found[at].push(reason("neighbour/label", label, weight, block.text));
	};
	/** Is the block behind it introduced by enough already? Where a list repeats its label in each of its items, it is. */
	const isCertain = (head: number, label: Clutter): boolean =>
		(found[head + 1]?.filter((one) => one.label === label).length ?? 0) >= enough;
	weighed.scene.measures.forEach((measure, head) => {
		for (const match of measure.phrases) {
			const weight = reasons[head]?.find(({ label }) => label === match.label)?.weight ?? 0;
			if (!standsAlone(measure.block.text, match) || weight < bars.likely || isCertain(head, match.label)) continue;
			// A pointer that is itself the link («Selengkapnya») belongs to what stands before it and introduces nothing.
			if (match.label === "promo" && measure.linkDensity >= nearlyAllLink) continue;
			const isLost = concealedLabels.has(match.label) && isOverMenu(asked, head, measure, match.label);
			if (isLost) add(head, match.label, -bars.sure, measure);
			else for (const at of introduced(asked, head, match.label)) add(at, match.label, bars.sure, measure);
		}
	});
	return found;
}
