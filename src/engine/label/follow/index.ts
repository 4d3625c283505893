import type { Verdict } from "../../../model/verdict.ts";
import type { Words } from "../../text/words.ts";
import type { WeighedPage } from "../weighed-page.ts";
import { boxesAmid } from "./boxes.ts";
import { seriesOfHeadings, subheadings } from "./headings.ts";
import { announced, listsBehind, references, wholeLists } from "./lists.ts";
import { closingLines, creditsAmid, lines, notes, sentences } from "./paragraphs.ts";
import { quotes, sourcesOfQuotes } from "./quotes.ts";
import { settling } from "./settling.ts";
import { standfirst } from "./standfirst.ts";
import { unfolded } from "./unfolding.ts";

/**
 * Second pass: keeps what nothing names, stands in or beside the article's text and looks like it. Each step sees what those before it kept, so
 * their order counts: what stands by itself first, then what stands with it, and last what ends the text, once it is known where that is.
 */
export function follow(weighed: WeighedPage, verdicts: readonly Verdict[], words: Words): readonly Verdict[] {
	const state = settling(weighed, verdicts);
	standfirst(state, verdicts);
	announced(state, words);
	sentences(state);
	// A subheading needs the sentences on both its sides.
	subheadings(state);
	unfolded(state);
	// A quote's source stays with the quote.
	quotes(state);
	sourcesOfQuotes(state);
	// Lists, lines and boxes are text by what is text in them and beside them.
	wholeLists(state);
	lines(state);
	boxesAmid(state);
	listsBehind(state);
	references(state, words);
	notes(state);
	closingLines(state);
	seriesOfHeadings(state);
	creditsAmid(state);
	return state.verdicts();
}
