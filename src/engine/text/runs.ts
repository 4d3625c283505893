import type { HttpUrl } from "../../model/reading/address.ts";
import type { Run } from "../../model/reading/page.ts";
import { sumOf } from "../../model/sum.ts";

/** The text of runs as one. */
export const joinedText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

/** The addresses that runs lead to, one for each run that is a link. */
export const linksIn = (runs: readonly Run[]): readonly HttpUrl[] => runs.flatMap(({ href }) => href ?? []);

/** The part of the runs between two characters of their joined text. */
export function partOf<R extends Run>(runs: readonly R[], start: number, end: number): readonly R[] {
	let at = 0;
	return runs.flatMap((run) => {
		const from = Math.max(0, start - at);
		const to = Math.min(run.text.length, end - at);
		at += run.text.length;
		return from < to ? [{ ...run, text: run.text.slice(from, to) }] : [];
	});
}

/** The runs without some stretches of their joined text; stretches in order. */
export function without<R extends Run>(
	runs: readonly R[],
	cuts: readonly { readonly start: number; readonly end: number }[],
): readonly R[] {
	const length = sumOf(runs, ({ text }) => text.length);
	const edges = [0, ...cuts.flatMap(({ start, end }) => [start, end]), length];
	const starts = edges.filter((_, at) => at % 2 === 0);
	return starts.flatMap((start, at) => partOf(runs, start, edges[2 * at + 1] ?? length));
}
