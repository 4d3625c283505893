import { rangeWhile } from "../../../model/range.ts";
import { type Clutter, concealedLabels, leadingLabels } from "../../../model/reading/label.ts";
import type { Run } from "../../../model/reading/page.ts";
import { sumOf } from "../../../model/sum.ts";
import type { Measure } from "../../prose/measure.ts";
import { endsInFullStop, endsInQuestion } from "../../text/endings.ts";
import { wordCount } from "../../text/letters.ts";
import { isAlone, isOneWord, isPlain, mayBeStep, type PhraseMatch } from "../../text/phrase-match.ts";
import { partOf } from "../../text/runs.ts";
import { isAmongText, isBesideParagraphs, isBetweenParagraphs } from "../questions/among-text.ts";
import { isMenuEntry } from "../questions/menus.ts";
import { isNote } from "../questions/notes.ts";
import { isTold } from "../questions/told.ts";
import { jumps, leadsOut, leadsToFiles, leadsToManySites, showsPicture } from "../questions/where-links-lead.ts";
import { reason } from "../terms/evidence.ts";
import { leadsElsewhere, longestTitle, nearlyAllLink } from "../terms/links.ts";
import { likelyText } from "../terms/odds.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";
import type { Rule } from "./rule.ts";

/** A phrase somewhere within a longer line without a link weighs less. Characters. */
const shortLine = 80;
/** A label leads to links where they make a larger share than this of what follows it, 0 to 1. */
const partlyLinked = 0.4;

/** Share of the characters after the label that stand in links, 0 to 1. Something must follow. */
function linkedAfter({ block }: Measure, end: number): number {
	const rest = partOf(block.runs, end, block.text.length);
	const lengthOf = ({ text }: Run): number => text.trim().length;
	const links = rest.filter(({ href }) => href !== undefined);
	return sumOf(links, lengthOf) / sumOf(rest, lengthOf);
}

/** What a phrase weighs that names its whole block: as a rule, amid the text, whose own words it may be, and as a label of one ordinary word. */
const ofBlock = { whole: 4, amidText: 1, plainWord: 2 } as const;
/** What a phrase weighs that stands somewhere in its block. */
const inside = { shortOrLinked: 3, long: 2 } as const;
/** What a label weighs before a link: to a title or more, where the link is all that follows; else with its colon (`Baca juga:`) or without. */
const beforeLink = { title: 5, longer: 3, partlyMarked: 4, partly: 2 } as const;
/** What a label with its colon weighs before a title that is no link, and one of an ordinary word; what any other label weighs. */
const beforeText = { title: 4, ordinaryWord: 3, other: 1 } as const;

/**
 * Clutter whose label, in a heading or a question, names what stands below it, as the labels of other articles (`leadingLabels`) do in any block.
 * Not advertising, whose label stands alone where the advertisement was blocked.
 */
const introducingAsHeading: ReadonlySet<Clutter> = new Set<Clutter>(["comments", "share", "paging", "navigation"]);

/** How a block stands to the text of the article. */
interface Standing {
	/** It heads some of it. */
	readonly heads: boolean;
	/** It stands among blocks of the article, and before what: a title, which has no end of a sentence, is a line. */
	readonly among: "sentence" | "line" | "item" | undefined;
	/** Its words are spoken of (`told.ts`). */
	readonly isTold: boolean;
	/** It is an entry of a menu (`menus.ts`), not what labels one: a row of ways to share is called by each of them. */
	readonly isEntry: boolean;
	/** Where its links lead, if no article of the site is there. */
	readonly target: "another site" | "a file" | "this page" | undefined;
}

/** How much a phrase weighs, by how it stands in its block, and the block to the text. */
function weightOf(measure: Measure, match: PhraseMatch, standing: Standing): number {
	const { text, linkChars } = measure.block;
	switch (match.kind) {
		case "whole":
			// Beside an author "Follow" is the site's own; a call to subscribe says more, or asks for an address.
			if (measure.block.role === "control" && match.label === "newsletter" && isOneWord(match)) return ofBlock.plainWord;
			return standing.isTold || isSpoken(text, standing) || isNoLabel(measure, match, standing) || pointsOut(text, match, standing)
				? ofBlock.amidText
				: ofBlock.whole;
		case "open":
			return standing.isTold || standing.heads || (standing.among !== undefined && isSentenceOf(text, match))
				? ofBlock.amidText
				: ofBlock.whole;
		case "notice":
			return ofBlock.whole;
		case "within":
			if (standing.isTold || (standing.among !== undefined && (isOrdinary(text, match) || isQuoted(text, match)))) return ofBlock.amidText;
			return text.length <= shortLine || linkChars > 0 ? inside.shortOrLinked : inside.long;
		case "lead":
			return weightOfLead(measure, match, standing);
	}
}

/** Does a label name nothing: is it a heading of the article's text, an entry of a menu, or does a sentence of the article follow where clutter should? */
const isNoLabel = ({ block }: Measure, { label }: PhraseMatch, { heads, among, isEntry }: Standing): boolean => {
	if ((heads && label !== "comments") || isEntry) return true;
	const headsOrAsks = block.role === "heading" || endsInQuestion(block.text);
	// "Next:" amid the text leads to what stands below it.
	const leadsOn = label === "paging" && /[:：]$/u.test(block.text);
	const isOwn = leadingLabels.has(label) || (headsOrAsks && introducingAsHeading.has(label)) || leadsOn;
	return isOwn && (among === "sentence" || (among === "line" && label !== "related"));
};

/** Where all links of a block lead, if that is no article of the site. A picture on another host is still one that the article shows. */
const targetOf = ({ block }: Measure, { scene }: WeighedPage, index: number): Standing["target"] => {
	if (block.linkChars === 0) return undefined;
	if (jumps(block, scene.page.url) || isNote(scene, index)) return "this page";
	if (leadsToFiles(block)) return "a file";
	return leadsOut(block, scene.page.url) && !showsPicture(block) ? "another site" : undefined;
};

/** Does the label of a pointer lead to no article of the site: "Full text: Decree 3" before a file, "Click Register" before a form? */
const pointsOut = (text: string, match: PhraseMatch, { target }: Standing): boolean =>
	match.label === "promo" &&
	(target === "another site" ? match.kind === "whole" || mayBeStep(match) || goesOnSmall(text, match) : target !== undefined);

/** Does the text go on in small letters behind the phrase, as a sentence does, and a title or a name does not? */
const goesOnSmall = (text: string, { end }: PhraseMatch): boolean => /^[\s,;:–—-]*\p{Lower}/u.test(text.slice(end));

/** Does a sentence go on behind the phrase? */
const isSentenceOf = (text: string, match: PhraseMatch): boolean => endsInFullStop(text) && goesOnSmall(text, match);

/** A phrase of fewer words may be part of any sentence ("in your inbox"). */
const fewestTelling = 4;

/** Does a sentence merely contain these few words, and say more behind them? An invitation ends with what it invites to. */
const isOrdinary = (text: string, { phrase, end }: PhraseMatch): boolean =>
	endsInFullStop(text) && wordCount(phrase) < fewestTelling && /\p{Alpha}/u.test(text.slice(end));

/** Does the phrase stand between quotation marks? Then the article speaks of it. */
const isQuoted = (text: string, { start, end }: PhraseMatch): boolean =>
	/["“„«‘']\s*$/u.test(text.slice(0, start)) && /^[^"”“»’']{0,40}["”“»’']/u.test(text.slice(end));

/** Is a block amid the text all between quotation marks: what somebody said, or what a banner reads? */
const isSpoken = (text: string, { among }: Standing): boolean => among !== undefined && /^\s*["“„«‘].*["”“»’]\s*$/u.test(text);

/** Does a statement end with a figure and a full stop: "Latest: 1-0."? The number of a page has no full stop. */
const isFigure = (text: string): boolean => /\d\.\s*$/u.test(text);

/** How much a label weighs that opens its block, by what follows it. */
function weightOfLead(measure: Measure, match: PhraseMatch, standing: Standing): number {
	const { text } = measure.block;
	if (pointsOut(text, match, standing) || (standing.isTold && isSentenceOf(text, match))) return beforeText.other;
	if (standing.isEntry && !match.marked) return beforeText.other;
	const rest = text.slice(match.end).trim();
	if (isAlone(text, match)) {
		// "Read:" before a sentence or points of the article says how to take these.
		const introducesText = isPlain(match) && (standing.among === "sentence" || standing.among === "item");
		if (match.marked ? introducesText : isNoLabel(measure, match, standing)) return ofBlock.amidText;
		return isPlain(match) && !match.marked ? ofBlock.plainWord : ofBlock.whole;
	}
	const share = linkedAfter(measure, match.end);
	if (share >= nearlyAllLink) return rest.length <= longestTitle ? beforeLink.title : beforeLink.longer;
	if (share > partlyLinked) return match.marked ? beforeLink.partlyMarked : beforeLink.partly;
	// Without a link "Next: whisk the eggs" is a step of the article, not the way to another one.
	if (!match.marked || (match.label === "paging" && isOneWord(match))) return beforeText.other;
	const isCredit = match.label === "credit" || match.label === "tags";
	const isTitleLike = rest.length <= longestTitle && !(measure.seen.stops > 1 && measure.endsSentence);
	// A title ends without a full stop; "Don't miss: the parade at nine." is said to the reader of this article.
	const isStatement = !isCredit && endsInFullStop(rest);
	if (!isTitleLike || isStatement) return beforeText.other;
	// "Read: The Ferry Cat by Laurel Weston" is a line of a guide, "Click: Send" a step.
	if (isPlain(match) && !isCredit && standing.among !== undefined) return beforeText.other;
	// "Editor: …" is a line of a book review as often as a sign-off.
	return isPlain(match) || isCredit ? beforeText.ordinaryWord : beforeText.title;
}

/**
 * Small print stands behind the article: what follows is at most this share of the running text before it, 0 to 1. Of some forty blocks that
 * hold such a phrase and stand there none was the article's.
 */
const mostAfter = 0.25;

const isSmallPrint = ({ phrases }: Measure): boolean => phrases.some(({ kind }) => kind === "notice");

/** Is there an article, and does it end before this block, other small print aside? */
function isBehind({ scene: { measures }, oddsOf }: WeighedPage, index: number): boolean {
	let before = 0;
	let after = 0;
	measures.forEach((measure, at) => {
		if (at === index || oddsOf(at) <= 0 || isSmallPrint(measure)) return;
		if (at < index) before += measure.prose;
		else after += measure.prose;
	});
	return before > 0 && after <= mostAfter * before;
}

/**
 * Is a label ("Rekomendasi", "Popular", "Next") the heading of a section of the article? Then running text follows in the same box; or a list that
 * leads to several other sites, amid the text; or a list without links, beside text.
 */
function headsText(weighed: WeighedPage, index: number): boolean {
	const { scene, oddsOf } = weighed;
	const own = scene.measures[index];
	const next = scene.measures[index + 1];
	if (own?.block.role !== "heading" || !next) return false;
	if (next.block.role === "item") {
		const items = rangeWhile(index + 1, (at) => scene.areSiblings(index + 1, at)).flatMap((at) => scene.measures[at]?.block ?? []);
		if (own.phrases.every(isOneWord) && leadsToManySites(items, scene.page.url)) return isBetweenParagraphs(weighed, index);
		const namesOthers = own.phrases.every(({ label }) => leadingLabels.has(label));
		if (namesOthers && items.every(({ linkChars }) => linkChars === 0)) return isBesideParagraphs(weighed, index);
	}
	if (oddsOf(index) <= likelyText || oddsOf(index + 1) <= 0) return false;
	return next.prose > 0 && next.linkDensity < leadsElsewhere && next.box.parent === own.box.parent;
}

/** What the block's own words say, in any language we have a pack for. */
export const phraseRule: Rule = (measure, weighed, index) => {
	if (measure.phrases.length === 0) return [];
	const next = weighed.scene.measures[index + 1];
	const kind = next?.block.role === "item" ? "item" : next?.endsSentence ? "sentence" : "line";
	const isEntry = measure.phrases.every(({ label }) => concealedLabels.has(label)) && isMenuEntry(weighed.scene, index);
	const standing: Standing = {
		isEntry,
		heads: headsText(weighed, index),
		among: isAmongText(weighed, index) ? kind : undefined,
		isTold: isTold(weighed, index) || isFigure(measure.block.text),
		target: targetOf(measure, weighed, index),
	};
	return measure.phrases
		.filter(({ kind }) => kind !== "notice" || isBehind(weighed, index))
		.map((match) =>
			reason(
				`phrase/${match.label}`,
				match.label,
				weightOf(measure, match, standing),
				measure.block.text.slice(match.start, match.end).trim() || match.phrase,
			),
		);
};
