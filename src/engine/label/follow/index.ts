import type { Verdict } from "../../../model/reading/verdict.ts";
import type { Words } from "../../text/words.ts";
import type { Known } from "../terms/pass.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";
import { boxesAmid } from "./boxes-amid.ts";
import { dateline } from "./dateline.ts";
import { entries } from "./entries.ts";
import { numberedHeadings, seriesOfHeadings, subheadings } from "./headings.ts";
import { helpLines } from "./help-lines.ts";
import { lastLinks } from "./last-links.ts";
import { announced, listsBehind, listsElsewhere, references, wholeLists } from "./lists.ts";
import { extentOf, type Kept, type Neighbours, neighbours, withKept } from "./neighbours.ts";
import { notes } from "./notes.ts";
import { openingBoxes } from "./opening-boxes.ts";
import { closingLines, creditsAmid, lines, sentences } from "./paragraphs.ts";
import { quotes, sourcesOfQuotes } from "./quotes.ts";
import { standfirst } from "./standfirst.ts";
import { twins } from "./twins.ts";
import { unfolded } from "./unfolding.ts";

/** The blocks that one kind of neighbour keeps for the article. The others stay what they were. */
type Step = (neighbours: Neighbours, words: Words) => readonly Kept[];

/** In this order, because each step builds on what those before it kept. */
const steps: readonly Step[] = [
	// What the text itself, or the page, says is of it.
	standfirst,
	openingBoxes,
	dateline,
	announced,
	// Paragraphs, and those that a button opens.
	sentences,
	unfolded,
	// A quote, and then whose it is.
	quotes,
	sourcesOfQuotes,
	// Lists, lines and boxes are text by what is text in them and around them.
	wholeLists,
	lines,
	boxesAmid,
	subheadings,
	entries,
	listsBehind,
	listsElsewhere,
	// What ends the text, once it is known where that is.
	references,
	notes,
	closingLines,
	listsBehind,
	lastLinks,
	helpLines,
	// What is made like others that are text by now, or stands between them.
	twins,
	seriesOfHeadings,
	numberedHeadings,
	creditsAmid,
];

/** What these keep may speak for the block next to it, so they are asked again until they keep nothing more. */
const chaining: ReadonlySet<Step> = new Set<Step>([sentences, notes]);

/** A pass of steps, each of which sees what those before it kept. */
const passOf =
	(taken: readonly Step[]) =>
	(weighed: WeighedPage, verdicts: readonly Verdict[], { words }: Pick<Known, "words">): readonly Verdict[] => {
		const extent = extentOf(verdicts);
		let settled = verdicts;
		for (const step of taken) {
			let kept: readonly Kept[];
			do {
				kept = step(neighbours(weighed, settled, extent), words);
				settled = withKept(weighed, settled, kept);
			} while (kept.length > 0 && chaining.has(step));
		}
		return settled;
	};

/**
 * Keeps blocks that no rule names, that stand in or beside the article's text, and look like it. A short line, a list or a subheading says too little
 * by itself; what speaks for it are its neighbours (`neighbours.ts`). Each step asks which of these are text by now, and whether anything speaks against
 * the block: a rule that names it, mere hints, or nothing.
 */
export const follow = passOf(steps);

/** Keeps what stands between the text and last words that were found later: answers, boxes amid the text, and the subheadings above them. */
export const followHome = passOf([unfolded, quotes, sourcesOfQuotes, boxesAmid, subheadings]);
