import type { HttpUrl } from "../../model/reading/address.ts";
import type { Run, TextBlock } from "../../model/reading/page.ts";
import type { Verdict } from "../../model/reading/verdict.ts";
import { pageOf } from "../text/addresses.ts";
import { without } from "../text/runs.ts";

/** Runs without anything of the page's elements, equal neighbours joined. */
export function joined(runs: readonly Run[]): readonly Run[] {
	const all: Run[] = [];
	for (const { text, href, marks } of runs) {
		const last = all.at(-1);
		if (last && last.href === href && (last.marks ?? []).join() === (marks ?? []).join())
			all[all.length - 1] = { ...last, text: last.text + text };
		else all.push({ text, ...(href && { href }), ...(marks && { marks }) });
	}
	return all;
}

/** A run without the white space at its ends, which stands beside it. */
function trimmed(run: Run): readonly Run[] {
	const words = run.text.trim();
	if (words.length === run.text.length || (run.href === undefined && run.marks === undefined)) return [run];
	const start = run.text.indexOf(words);
	const edges = [run.text.slice(0, start), run.text.slice(start + words.length)].map((text) => ({ text }));
	return [...edges.slice(0, 1), { ...run, text: words }, ...edges.slice(1)].filter(({ text }) => text !== "");
}

/** Runs as the article carries them: equal neighbours are one, and links, marks and boxes end with their words. */
export const plainRuns = (runs: readonly Run[]): readonly Run[] => joined(joined(runs).flatMap(trimmed));

/** Runs of which a part was cut, folded again: no space doubled where the cut was, none left at the ends. */
function refolded(runs: readonly Run[]): readonly Run[] {
	const kept: Run[] = [];
	for (const run of runs) {
		const text = kept.at(-1)?.text.endsWith(" ") === false ? run.text : run.text.trimStart();
		if (text !== "") kept.push({ ...run, text });
	}
	return kept.map((run, at) => (at === kept.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}

/** What a link about the page says that is a sign alone: `#` beside a heading, `↩` behind a note. */
const sign = /^(?:[#¶§\s\u2190-\u21ff]|\u{1f517}|\u2693|\ufe0e|\ufe0f)*$/u;

/** Runs without the signs before and behind their words that lead about this page. Amid them such a sign is a word: `§ 5`. */
function withoutSigns(runs: readonly Run[], url: HttpUrl | undefined): readonly Run[] {
	const isSign = ({ text, href }: Run): boolean => href !== undefined && pageOf(href) === pageOf(url) && sign.test(text);
	const isWord = (run: Run): boolean => run.text.trim() !== "" && !isSign(run);
	return runs.some(isSign) ? runs.slice(runs.findIndex(isWord), runs.findLastIndex(isWord) + 1) : runs;
}

/** The runs of a block kept on the page at this address, without the stretches cut from it and signs that lead about the page. */
export function keptRuns({ runs, role }: TextBlock, verdict: Verdict | undefined, url: HttpUrl | undefined): readonly Run[] {
	const kept = withoutSigns(without(runs, verdict?.cuts ?? []), url);
	return plainRuns(role === "preformatted" ? kept : refolded(kept));
}
