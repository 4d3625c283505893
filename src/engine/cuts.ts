import type { Cut } from "../model/verdict.ts";
import { reason } from "./judge.ts";
import type { Measure } from "./prose/measure.ts";
import type { Words } from "./words.ts";

/** A bracket or a tail longer than this is a sentence of its own, not a pointer. Characters. */
const longestCut = 220;
const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]" };
const sentenceEnd = /[.!?。！？]["'”’)]*(?=\s|$)/u;

/** The run of linked text that begins where the phrase ends, or undefined; offsets into the block's text. */
function linkAfter({ block }: Measure, from: number): number | undefined {
	let at = 0;
	let end: number | undefined;
	for (const run of block.runs) {
		const start = at;
		at += run.text.length;
		if (at <= from) continue;
		const gap = block.text.slice(end ?? from, start).trim();
		if (run.href && (end !== undefined ? start - end <= 1 : gap === "" || start <= from)) end = at;
		else if (run.text.trim() !== "" || end === undefined) {
			if (end === undefined && run.text.slice(Math.max(0, from - start)).trim() === "") continue;
			break;
		}
	}
	return end;
}

/**
 * Pointers to other articles inside a paragraph of prose: `… since April. Read also: Title`, `(read: Title)`. Only that stretch is cut; the
 * sentence stays. In doubt nothing is cut: without a link or a bracket a tail must be short and must not be a sentence.
 */
export function cutsIn(measure: Measure, words: Words): readonly Cut[] {
	const { text } = measure.block;
	// Without a colon, a bracket or a link nothing in it points anywhere.
	if (measure.block.linkChars === 0 && !/[:：([]/u.test(text)) return [];
	const found: Cut[] = [];
	for (const match of words.inside(text, "promo")) {
		const before = text.slice(0, match.start).trimEnd();
		const bracket = closing[before.at(-1) ?? ""];
		const close = bracket ? text.indexOf(bracket, match.end) : -1;
		const link = linkAfter(measure, match.end);
		const tail = text.slice(match.end);
		const end =
			bracket && close > 0
				? close + 1
				: link !== undefined
					? link
					: match.marked && tail.trim().length > 2 && !sentenceEnd.test(tail)
						? text.length
						: undefined;
		if (end === undefined || end - match.start > longestCut || (!match.marked && link === undefined && !bracket)) continue;
		const start = bracket && close > 0 ? before.length - 1 : match.start;
		if (found.some((other) => other.end > start)) continue;
		const mark = text.slice(end).match(/^\s*[.)\]]?(?=\s|$)/u)?.[0].length ?? 0;
		found.push({
			start,
			end: text.slice(end).trim() === text.slice(end, end + mark).trim() ? text.length : end,
			label: "promo",
			sureness: link !== undefined || bracket ? "sure" : "likely",
			reasons: [reason("phrase/promo", "promo", 4, text.slice(match.start, match.end).trim())],
		});
	}
	return found;
}
