import { type Measure, mostLinks } from "../../prose/measure.ts";
import { endsInColon, endsInFullStop } from "../../text/endings.ts";
import { hasWord, numberOf, wordCount } from "../../text/letters.ts";
import { linksIn } from "../../text/runs.ts";
import { sharesHome } from "../../tree/homes.ts";
import { leadsToArticle } from "../questions/where-links-lead.ts";
import { reason } from "../terms/evidence.ts";
import { longestTitle } from "../terms/links.ts";
import { isLikelyText, type WeighedPage } from "../terms/weighed-page.ts";
import type { Rule } from "./rule.ts";

/** What such a link weighs: with nothing else it is likely, not sure. */
const weight = 3;
/** A linked title of another article has so many words at least. */
const fewestWords = 4;
/** A link of fewer characters, and of fewer words than a title, is no title. */
const shortTitle = 25;
/** Share of linked characters, 0 to 1, from which a block is a link and nothing else. */
const linked = 0.95;
/** A kicker before the link ("Sport: …") may stay unlinked; characters. */
const longestKicker = 40;
/** "They are tired. Read also:" is a sentence of the article before a pointer; no abbreviation is so long. */
const holdsSentence = /\p{Alpha}{4}[.。]["'”’)]*\s/u;
/** So many linked lines in a row are a list, which may be what the article is made of. */
const shortestList = 4;
/** Running text is looked for to each side among so many blocks that are no links, … */
const reach = 3;
/** … and among so many blocks in all. */
const farthest = 12;

/** Is a block one link, with nothing but ornaments or a kicker and its colon beside it? Several links with bars between them are a menu. */
function isLink({ block, linkDensity }: Measure): boolean {
	if (linkDensity >= linked) return true;
	if (new Set(linksIn(block.runs)).size === 1 && block.runs.every(({ href, text }) => href !== undefined || !hasWord(text))) return true;
	const unlinked = block.runs.filter(({ href }) => !href);
	const kicker = unlinked[0]?.text.trim() ?? "";
	return (
		unlinked.length === 1 &&
		block.runs[0] === unlinked[0] &&
		kicker.length <= longestKicker &&
		/[:：|–—]$/u.test(kicker) &&
		!holdsSentence.test(kicker)
	);
}

/** Does a heading open a part of a round-up: is it one of several of its kind that stand right over running text or a list, in one box with it? */
function opensPart(weighed: WeighedPage, index: number): boolean {
	const { measures, page } = weighed.scene;
	const opens = (at: number): boolean => {
		const [own, next] = [measures[at], measures[at + 1]];
		return (
			own?.block.role === "heading" &&
			isLink(own) &&
			next !== undefined &&
			isRunning(weighed, at + 1) &&
			sharesHome(page, own.box)(next.box)
		);
	};
	return opens(index) && measures.some(({ block }, at) => at !== index && block.level === measures[index]?.block.level && opens(at));
}

/** Is a block a heading of the article itself, linked or not: numbered, or the opening of a part of a round-up? */
const isSection = (weighed: WeighedPage, index: number): boolean => {
	const own = weighed.scene.measures[index];
	// A numbered heading opens a section of a round-up.
	const isNumbered = own !== undefined && numberOf(own.block.text) !== undefined;
	return own?.block.role === "heading" && (isNumbered || opensPart(weighed, index));
};

/** Is it likely text of the article that does not lead elsewhere for the better part? */
const isRunning = (weighed: WeighedPage, index: number): boolean => isLikelyText(weighed, index, mostLinks);

/**
 * The title of another article of the same site, standing as a linked line between paragraphs without any label: what portals put in to keep
 * readers clicking. Not the only source link, not a file, not one of a list: those are the article's.
 */
export const headlineLinkRule: Rule = (measure, weighed, index) => {
	const { block } = measure;
	if (block.linkChars === 0 || measure.length > longestTitle) return [];
	if (block.role === "item" || block.role === "cell" || block.role === "caption") return [];
	// What costs little is asked first: on most pages most links stand in rows.
	if (!isLink(measure) || !isRunningNear(weighed, index, -1) || !isRunningNear(weighed, index, 1)) return [];
	const isShort = measure.length < shortTitle && wordCount(block.text) < fewestWords;
	if (isShort || endsInFullStop(block.text) || isSection(weighed, index)) return [];
	const [href] = linksIn(block.runs);
	if (href === undefined || !leadsToArticle(weighed.scene.page, href)) return [];
	const beside = (step: 1 | -1): number => {
		let count = 0;
		while (isLinkLike(measure, weighed.scene.measures[index + step * (count + 1)])) count++;
		return count;
	};
	if (beside(1) + beside(-1) + 1 >= shortestList) return [];
	const before = weighed.scene.textAt(index - 1);
	// "Here is the list:" before it makes it the article's own.
	if (endsInColon(before) && isRunning(weighed, index - 1)) return [];
	return [reason("shape/headline link", "promo", weight, block.text)];
};

/** Another link in the same kind of place: the next row of a list. */
const isLinkLike = ({ box }: Measure, other: Measure | undefined): boolean =>
	other !== undefined && other.linkDensity >= linked && other.box.parent === box.parent && other.box.tag === box.tag;

/** Is there running text to this side, links aside? A box of other titles may stand between. */
function isRunningNear(weighed: WeighedPage, index: number, step: 1 | -1): boolean {
	let others = 0;
	for (let at = index + step; others < reach && Math.abs(at - index) <= farthest; at += step) {
		const measure = weighed.scene.measures[at];
		if (!measure) return false;
		if (isRunning(weighed, at)) return true;
		if (measure.linkDensity < linked) others++;
	}
	return false;
}
