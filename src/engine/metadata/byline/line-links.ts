import type { Page, SeenRun, TextBlock } from "../../../model/reading/page.ts";
import { tokensIn } from "../../text/letters.ts";
import { joinedText } from "../../text/runs.ts";
import type { Markup } from "../markup-words.ts";
import type { NameMatcher } from "./name-matcher.ts";

/** The small word that leads to what is linked behind it: `by Ani under [Sport]`. Characters it may have. */
const leadsToLink = /\s\p{Lower}{1,6}\s*$/u;

/** A line without the sections of the site that it names by a link or a class, and without places in its page, such as the comments, unless an opening word leads to them. */
export const withoutOthers = (page: Page, block: TextBlock, words: NameMatcher, markup: Markup): TextBlock => {
	const isOther = (href: string): boolean =>
		markup.sectionPage().test(href) ||
		(/#./.test(href) && !tokensIn(href.slice(href.indexOf("#"))).some((word) => markup.byline().has(word)));
	// A column called like who writes it may be the whole line of the author.
	if (block.linkChars === block.text.length) return block;
	const isSection = ({ element }: SeenRun): boolean =>
		element !== block.element && page.elements[element]?.hints.some((hint) => markup.section().has(hint)) === true;
	const goes = block.runs.map((run, index) => {
		const before = block.runs[index - 1]?.text.split(/[|·•]/).at(-1) ?? "";
		return (run.href === undefined ? isSection(run) : isOther(run.href)) && !words.isLabel(before.trim());
	});
	if (!goes.includes(true)) return block;
	const runs = block.runs.map((run, index): SeenRun => {
		if (goes[index]) return { ...run, text: " | " };
		return goes[index + 1] ? { ...run, text: run.text.replace(leadsToLink, "") } : run;
	});
	return { ...block, runs, text: joinedText(runs) };
};

/** The texts of a line's links to such addresses. */
export const linkedIn = ({ runs }: TextBlock, address: RegExp): string =>
	runs.flatMap((run) => (run.href && address.test(run.href) ? [run.text] : [])).join("; ");

/** Links to pages of people, on a line that says what people of a newsroom are and not a word more: the article may be about others. */
export const newsroomIn = (block: TextBlock, { roles }: NameMatcher, personPage: RegExp): string => {
	const linked = linkedIn(block, personPage);
	if (linked === "") return "";
	const others = block.runs.flatMap(({ href, text }) => (href && personPage.test(href) ? [] : tokensIn(text.toLowerCase())));
	return others.length > 0 && others.every((word) => roles.has(word)) ? linked : "";
};
