import type { Passage } from "../passages.ts";
import { type Stretch, skipBack, type Token } from "../tokens.ts";
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

/** Where a run's name begins after the offices and forms of address that open it, and the last of these. */
const afterTitle = (tokens: readonly Token[], run: Stretch, words: Vocabulary): { readonly from: number; readonly title: Title } => {
	// `wali Kota Contoh`: an office whose last word alone is capitalised.
	let from = endsLongOffice(tokens, run.from + 1, words) ? run.from + 1 : run.from;
	// `Ms` is no more than a small word at the start of a run, `Lt Col (retd)` ends in a bracket.
	const small = tokens[skipBack(tokens, run.from, ".") - 1];
	const isSmall = words.functionWords.has(small) && words.names.honorifics.has(small);
	const inBrackets = tokens[run.from - 1]?.text === ")" && words.names.honorifics.has(tokens[run.from - 2]);
	let title: Title = isSmall || inBrackets ? "addressed" : "plain";
	// `Commissioner of Police Lena Denby`.
	if (words.names.modify && from > run.from) title = "in office";
	from = Math.max(from, pastField(tokens, run, words));
	for (;;) {
		const honorific = words.names.honorifics.at(tokens, from);
		const found = honorific ?? words.names.roles.at(tokens, from);
		if (found === undefined || from + found.length > run.to) break;
		from += found.length;
		title = honorific === undefined ? "in office" : "addressed";
		if (tokens[from]?.text === ".") from += 1;
		const complement =
			words.names.organisations.at(tokens, from) ?? words.names.countries.at(tokens, from) ?? words.names.places.at(tokens, from);
		if (complement !== undefined && from + complement.length <= run.to) from += complement.length;
	}
	return { from, title };
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
			const { from, title } = afterTitle(passage.tokens, pastTrade(passage, { ...run, kind: "person", text: "" }, words), words);
			if (from >= run.to) return [];
			const judged = judge(passage, { from, to: run.to }, title, words);
			return judged === undefined ? [] : [{ ...spanAt(passage, judged.kind, from, run.to), sure: judged.sure }];
		});
};
