import { isDash, isOneOf, type Token } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { clockAt } from "./clock.ts";

/** Hours of a day in a text: the token behind them, and whether they can be nothing else. */
interface Hours {
	readonly to: number;
	readonly sure: boolean;
}

/**
 * The hours behind a day that ends at `from`: from one time to another, one time behind a colon or in a cell, or that it has none; one time
 * before a mark is not sure. Undefined for anything else.
 */
export const hoursAt = (tokens: readonly Token[], from: number, words: Vocabulary): Hours | undefined => {
	const { dates } = words;
	let at = from;
	while (isOneOf(tokens[at], [":", ",", "(", "|", "\t"]) || isDash(tokens[at])) at++;
	const closed = dates.closed.at(tokens, at);
	if (closed !== undefined && tokens[at + closed.length]?.kind !== "word") return { to: at + closed.length, sure: true };
	const cue = dates.clock.at(tokens, at) ?? dates.spanCues.at(tokens, at);
	const first = clockAt(tokens, at + (cue?.length ?? 0), words);
	if (first === undefined) return undefined;
	const until = isDash(tokens[first.to]) ? 1 : dates.until.at(tokens, first.to)?.length;
	const last = until === undefined ? undefined : clockAt(tokens, first.to + until, words);
	if (last !== undefined) return first.sure || last.sure ? { to: last.to, sure: true } : undefined;
	const isSet = isOneOf(tokens[from], [":", "|", "\t"]);
	// `Senin 04.30, Selasa 04.31`: without a word between, in a list.
	const isListed = cue === undefined && tokens[first.to]?.kind !== "word";
	return first.sure && (isSet || isListed) ? { to: first.to, sure: isSet } : undefined;
};
