import type { Passage } from "../passages.ts";
import { type Stretch, skip, skipBack, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type Casing, sentenceStarts } from "./casing.ts";
import { parts, trimmed } from "./cut.ts";
import { type Judgement, judge, type Title } from "./judge.ts";
import { runs } from "./runs.ts";
import { type NameSpan, spanAt } from "./span.ts";
import { endsLongOffice, pastTrade } from "./titles.ts";

/**
 * `Agriculture Minister Lena Denby`: where nouns modify, the office that its field opens a run with, before two words or more of a name; else the
 * run's start.
 */
const pastField = (tokens: readonly Token[], { from, to }: Stretch, { names }: Vocabulary): number => {
	for (let at = to - 2; names.modify && at > from; at--) {
		const office = names.roles.before(tokens, at);
		if (office !== undefined && at - office.length > from) return at - office.length;
	}
	return from;
};

/** What stands right before a run, small, and belongs to its title: `Ms` is no more than a small word there, `Lt Col (retd)` ends in a bracket. */
const titleAhead = (tokens: readonly Token[], { from }: Stretch, { names, functionWords }: Vocabulary): Title => {
	const small = tokens[skipBack(tokens, from, ".") - 1];
	const isSmall = functionWords.has(small) && names.honorifics.has(small);
	const inBrackets = tokens[from - 1]?.text === ")" && names.honorifics.has(tokens[from - 2]);
	return isSmall || inBrackets ? "addressed" : "plain";
};

/** Where a run's name begins, and the last title before it. */
interface Titled {
	readonly from: number;
	readonly title: Title;
}

/** What is behind the office or form of address at `at`, with its full stop and its body or place; undefined where none ends by `to`. */
const pastTitleAt = (tokens: readonly Token[], at: number, to: number, { names }: Vocabulary): Titled | undefined => {
	const honorific = names.honorifics.at(tokens, at);
	const found = honorific ?? names.roles.at(tokens, at);
	if (found === undefined || at + found.length > to) return undefined;
	const end = skip(tokens, at + found.length, ".");
	const complement = names.organisations.at(tokens, end) ?? names.countries.at(tokens, end) ?? names.places.at(tokens, end);
	const whole = end + (complement?.length ?? 0);
	return { from: whole <= to ? whole : end, title: honorific === undefined ? "in office" : "addressed" };
};

/** A run's name behind the offices and forms of address that open it. */
const afterTitles = (tokens: readonly Token[], run: Stretch, words: Vocabulary): Titled => {
	// `wali Kota Contoh`: an office whose last word alone is capitalised.
	const isLong = endsLongOffice(tokens, run.from + 1, words);
	const from = Math.max(isLong ? run.from + 1 : run.from, pastField(tokens, run, words));
	// `Commissioner of Police Lena Denby`.
	let titled: Titled = { from, title: isLong && words.names.modify ? "in office" : titleAhead(tokens, run, words) };
	for (;;) {
		const next = pastTitleAt(tokens, titled.from, run.to, words);
		if (next === undefined) return titled;
		titled = next;
	}
};

/** A name that the rules found. `sure`: the vocabulary vouches for its kind; else it only looks like one. */
export type RuledName = NameSpan & Pick<Judgement, "sure">;

/** Names by capitals and the pack's vocabulary alone. */
export const namesByRule = (passage: Passage, casing: Casing, words: Vocabulary): readonly RuledName[] => {
	const starts = sentenceStarts(passage);
	return runs(passage.tokens, words)
		.flatMap((run) => trimmed(passage, run, starts, casing, words) ?? [])
		.flatMap((run) => parts(passage, run, words))
		.flatMap((run): readonly RuledName[] => {
			const { from, title } = afterTitles(passage.tokens, pastTrade(passage, { ...run, kind: "person", text: "" }, words), words);
			if (from >= run.to) return [];
			const judged = judge(passage, { from, to: run.to }, title, words);
			return judged === undefined ? [] : [{ ...spanAt(passage, judged.kind, from, run.to), sure: judged.sure }];
		});
};
