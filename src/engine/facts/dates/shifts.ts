import type { Token } from "../tokens.ts";
import type { Unit, Vocabulary } from "../vocabulary.ts";
import { type Shift, shiftOf } from "./shape.ts";

/** `last`, `next` after a date in languages that put it there. */
export const shiftAfter = (
	tokens: readonly Token[],
	at: number,
	words: Vocabulary,
): { readonly shift: Shift; readonly to: number } | undefined => {
	if (words.dates.shiftStands !== "after") return undefined;
	const found = words.dates.shifts.at(tokens, at);
	if (found === undefined) return undefined;
	return { shift: shiftOf(found.meaning), to: at + found.length };
};

/** A unit of time shifted by one: `pekan lalu`, `last week`. Without a shift word there is nothing to work out. */
export const shiftedUnit = (
	tokens: readonly Token[],
	at: number,
	words: Vocabulary,
): { readonly unit: Unit; readonly by: number; readonly to: number } | undefined => {
	if (words.dates.shiftStands === "after") {
		const unit = words.dates.units.at(tokens, at);
		const shift = unit && shiftAfter(tokens, at + unit.length, words);
		return unit && shift && { unit: unit.meaning, by: shift.shift, to: shift.to };
	}
	const shift = words.dates.shifts.at(tokens, at);
	const unit = shift && words.dates.units.at(tokens, at + shift.length);
	return shift && unit && { unit: unit.meaning, by: shift.meaning, to: at + shift.length + unit.length };
};
