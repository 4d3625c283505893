import type { When } from "../../../model/reading/facts.ts";
import type { Stretch } from "../tokens.ts";
import type { Unit } from "../vocabulary.ts";

/** Earlier than, the same as, or later than the day of publication. */
export type Shift = -1 | 0 | 1;

/** Where what is so many units away from the day of publication stands to it. */
export const shiftOf = (away: number): Shift => (away < 0 ? -1 : away > 0 ? 1 : 0);

/** A date as the text gives it, before it is worked out against the day of publication. */
export type DateShape =
	| CalendarShape
	| { readonly kind: "decade"; readonly year: number }
	| { readonly kind: "part"; readonly part: "Q" | "H"; readonly ordinal: number; readonly year?: number; readonly shift?: Shift }
	/** `by` units away: days and weeks give a day when counted (`two weeks ago`), a week when only shifted (`last week`). */
	| { readonly kind: "relative"; readonly unit: Unit; readonly by: number; readonly counted: boolean }
	| { readonly kind: "range"; readonly from: CalendarShape; readonly to: CalendarShape };

/** Some parts of a calendar date. */
export interface CalendarShape {
	readonly kind: "calendar";
	readonly year?: number;
	/** 1 to 12. */
	readonly month?: number;
	readonly day?: number;
	/** 1 Monday to 7 Sunday. */
	readonly weekday?: number;
	/** `last Tuesday`. */
	readonly shift?: Shift;
	/** `Tuesday next week`: weeks from the week of publication; `the 5th of this month`: months from that of publication. */
	readonly weeks?: number;
	readonly months?: number;
	/** `October last year`, `9 September tahun lalu`: years from that of publication. */
	readonly years?: number;
	/** `HH:MM`. */
	readonly time?: string;
}

/** A shape and the tokens it was read from. */
export interface DateReading extends Stretch {
	readonly shape: DateShape;
}

/** A date by the calendar, of which parts may be lent to another. */
export interface CalendarReading extends DateReading {
	readonly shape: CalendarShape;
}

/** A date worked out and the tokens that give it. */
export interface DateMention extends Stretch {
	readonly value: When;
}
