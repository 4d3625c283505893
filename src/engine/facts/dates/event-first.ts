import type { Fact, When } from "../../../model/reading/facts.ts";
import { type Day, dayOf, daysBetween } from "../../text/calendar.ts";

/** What news tells of lies so few days before its publication. */
const mostDays = 14;

/** A day that is no more than the background of the news lies so many days away. */
const farDays = 60;

/** How many days after that of publication a date lies, less than nothing before it; undefined where it is no single day. */
const away = ({ iso, day }: When, published: Day): number | undefined => {
	const known = day === undefined ? undefined : dayOf(iso);
	return known === undefined ? undefined : daysBetween(published, known);
};

/**
 * Dates in the order of the text, but for the first whole day that the news may tell of: it goes before all where a month, a year or a day far away
 * would open them, `inflasi Januari 2026 …, Selasa (13/1)`.
 */
export const eventFirst = (dates: readonly Fact<When>[], published: Day | undefined): readonly Fact<When>[] => {
	const [first] = dates;
	if (published === undefined || first === undefined || first.value.iso.includes("/")) return dates;
	const opening = away(first.value, published);
	if (opening !== undefined && Math.abs(opening) <= farDays) return dates;
	const event = dates.find(({ value }) => {
		const days = away(value, published);
		// `today` alone may mean these times.
		return days !== undefined && days >= -mostDays && (days < 0 || (days === 0 && value.stated.length > 0));
	});
	return event === undefined ? dates : [event, ...dates.filter((date) => date !== event)];
};
