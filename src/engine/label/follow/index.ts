import type { Verdict } from "../../../model/verdict.ts";
import type { Words } from "../../text/words.ts";
import type { WeighedPage } from "../weighed-page.ts";
import { boxesAmid } from "./boxes.ts";
import { seriesOfHeadings, subheadings } from "./headings.ts";
import { announced, listsBehind, references, wholeLists } from "./lists.ts";
import { closingLines, creditsAmid, lines, notes, sentences } from "./paragraphs.ts";
import { quotes, sourcesOfQuotes } from "./quotes.ts";
import { type Settling, settling } from "./settling.ts";
import { standfirst } from "./standfirst.ts";
import { unfolded } from "./unfolding.ts";

/** Lets one kind of neighbour speak. */
type Step = (state: Settling, words: Words) => void;

/** In this order: what stands by itself first, then what stands with it, and last what ends the text, once it is known where that is. */
const steps: readonly Step[] = [
	standfirst,
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
	references,
	notes,
	closingLines,
	seriesOfHeadings,
	creditsAmid,
];

/** Second pass: keeps what nothing names, stands in or beside the article's text and looks like it. Each step sees what those before it kept. */
export function follow(weighed: WeighedPage, verdicts: readonly Verdict[], words: Words): readonly Verdict[] {
	const state = settling(weighed, verdicts);
	for (const step of steps) step(state, words);
	return state.verdicts();
}
