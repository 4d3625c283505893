import type { Verdict } from "../../model/verdict.ts";
import type { Bench } from "../judge.ts";
import type { Words } from "../words.ts";
import { questions, seriesOfHeadings, subheadings, unfolded } from "./headings.ts";
import { announced, closingList, wholeLists } from "./lists.ts";
import { closingLines, creditsAmid, lines, sentences } from "./paragraphs.ts";
import { quotes, sourcesOfQuotes } from "./quotes.ts";
import { settling } from "./settling.ts";
import { standfirst } from "./standfirst.ts";

/**
 * What follows what, once every block has a label: in doubt, what stands amid the article's text or beside it, and is like it, is kept. Each
 * step sees what those before it kept.
 */
export function follow(bench: Bench, verdicts: readonly Verdict[], words: Words): readonly Verdict[] {
	const state = settling(bench, verdicts);
	standfirst(state, verdicts);
	announced(state, words);
	sentences(state);
	subheadings(state);
	unfolded(state);
	questions(state);
	quotes(state);
	sourcesOfQuotes(state);
	wholeLists(state);
	lines(state);
	closingList(state);
	closingLines(state);
	seriesOfHeadings(state);
	creditsAmid(state);
	return state.verdicts();
}
