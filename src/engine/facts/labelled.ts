import { type ReadNumber, readNumber } from "./numbers.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Numbers that tell no amount of what stands behind them: those of a label, a score, a ratio. */

/** Does something right before the number make it a label (`pasal 5`), a share of a range or a score (`2-0`)? */
const bearsLabel = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const before = tokens[at - 1];
	if (before === undefined) return false;
	if (before.kind === "word" && words.amountLabels.has(before)) return true;
	// `pukul 4 petang`: an hour. Where an hour has two halves, what stands before it stands before much else.
	if (!words.dates.twelveHours && words.dates.clock.endsBefore(tokens, at)) return true;
	// `No. 5`: the full stop of a label that is shortened.
	const label = before.text === "." && !before.spaced ? tokens[at - 2] : undefined;
	if (words.amountLabels.has(label) && words.abbreviations.has(label)) return true;
	// `ke-33`, `Covid-19`, `2-1`: a place in a row, a part of a name, the end of a score or a range.
	const joined = tokens[at - 2];
	if (["-", "–", "−"].includes(before.text) && joined && (joined.kind === "number" || (joined.kind === "word" && !before.spaced)))
		return true;
	return !(tokens[at]?.spaced ?? true) && !["(", '"', "“", "[", "-", "–", "−", "$"].includes(before.text) && before.kind !== "break";
};

/** Is the number a label or a share, or the second of two that a label numbers: `kelas 1 sampai 6 sekolah dasar`? */
export const isLabelled = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
	const until = words.dates.until.skipBack(tokens, at);
	const first = until - 1;
	return bearsLabel(tokens, at, words) || (until < at && tokens[first]?.kind === "number" && bearsLabel(tokens, first, words));
};

/** `one in five patients`: how often, not how many. */
export const isRatio = (tokens: readonly Token[], at: number, { value }: ReadNumber, words: Vocabulary): boolean => {
	const ratio = words.ratios.before(tokens, at);
	const part = ratio && readNumber(tokens, at - ratio.length - 1, words);
	return part !== undefined && part.value < value;
};

/** `nomor 500 meter`: an event called by the distance or the weight that follows its label, one with a symbol of its own, not `kelas 3 puskesmas`. */
export const isEvent = (tokens: readonly Token[], at: number, { to }: ReadNumber, words: Vocabulary): boolean => {
	const unit = words.events.has(tokens[at - 1]) ? words.units.at(tokens, to) : undefined;
	return unit?.length === 1 && tokens[to]?.low === tokens[to]?.text && unit.meaning.length < (tokens[to]?.text.length ?? 0);
};
