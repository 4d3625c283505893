import type { Verdict } from "../../../model/verdict.ts";
import type { Words } from "../../text/words.ts";
import type { WeighedPage } from "../weighed-page.ts";
import { boxesAmid } from "./boxes.ts";
import { dateline } from "./dateline.ts";
import { seriesOfHeadings, subheadings } from "./headings.ts";
import { announced, listsBehind, listsElsewhere, references, wholeLists } from "./lists.ts";
import { extentOf, type Kept, type Neighbours, neighbours, withKept } from "./neighbours.ts";
import { closingLines, creditsAmid, lines, notes, sentences } from "./paragraphs.ts";
import { quotes, sourcesOfQuotes } from "./quotes.ts";
import { standfirst } from "./standfirst.ts";
import { twins } from "./twins.ts";
import { unfolded } from "./unfolding.ts";

/** Lets one kind of neighbour speak: the blocks that it keeps for the article. */
type Step = (neighbours: Neighbours, words: Words) => readonly Kept[];

/** In this order: what stands by itself first, then what stands with it, and last what ends the text, once it is known where that is. */
const steps: readonly Step[] = [
	standfirst,
	dateline,
	announced,
	sentences,
	// A subheading needs the sentences on both its sides.
	subheadings,
	unfolded,
	// A quote's source stays with the quote.
	quotes,
	sourcesOfQuotes,
	// Lists, lines and boxes are text by what is text in them and beside them.
	wholeLists,
	lines,
	boxesAmid,
	listsBehind,
	listsElsewhere,
	references,
	notes,
	closingLines,
	twins,
	seriesOfHeadings,
	creditsAmid,
];

/** What these keep speaks for the next block in turn, to either side, so they are asked until they keep nothing more. */
const chaining: ReadonlySet<Step> = new Set<Step>([sentences, notes]);

/** Second pass: keeps what nothing names, stands in or beside the article's text and looks like it. Each step sees what those before it kept. */
export function follow(weighed: WeighedPage, verdicts: readonly Verdict[], words: Words): readonly Verdict[] {
	const extent = extentOf(verdicts);
	let settled = verdicts;
	for (const step of steps) {
		let kept: readonly Kept[];
		do {
			kept = step(neighbours(weighed, settled, extent), words);
			settled = withKept(settled, kept);
		} while (kept.length > 0 && chaining.has(step));
	}
	return settled;
}
