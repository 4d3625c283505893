import type { Twelve } from "./language.ts";
import type { PhraseList } from "./phrase-list.ts";

/** A word, or several parted by commas, for each day of the week: Monday first. */
type Seven = readonly [PhraseList, PhraseList, PhraseList, PhraseList, PhraseList, PhraseList, PhraseList];

/** How days and times are said: by name, by number, or counted from the day of publication. */
export interface DateWords {
	readonly order: "dmy" | "mdy";
	/** What comes first in a day that is all figures, `07/08/2025`; `either` where readers differ, so that only a part above 12 tells. */
	readonly figures: "day" | "either";
	/** January first; forms of one month separated by spaces, as in the language's reading pack, from which they come. */
	readonly months: Twelve;
	/** Monday first. */
	readonly weekdays: Seven;
	/** Parts of the day that may follow or precede a day: `malam`. */
	readonly dayParts: PhraseList;
	/** Days from the day of publication: `kemarin` -1. */
	readonly days: Readonly<Record<string, number>>;
	readonly units: {
		readonly day: PhraseList;
		readonly week: PhraseList;
		readonly weekend: PhraseList;
		readonly month: PhraseList;
		readonly year: PhraseList;
	};
	/** One of a unit in one word: `setahun`. */
	readonly single: { readonly day: PhraseList; readonly week: PhraseList; readonly month: PhraseList; readonly year: PhraseList };
	/** `before`: `last week`. `after`: `pekan lalu`. */
	readonly shiftStands: "before" | "after";
	readonly past: PhraseList;
	readonly present: PhraseList;
	readonly future: PhraseList;
	/** After a number and a unit: `two days ago`. */
	readonly ago: PhraseList;
	readonly hence: PhraseList;
	/** Before a number of days to come they tell how long, not when: `selama 20 hari mendatang`. */
	readonly lasting: PhraseList;
	/** Before a weekday or a month they tell that it is still to come: `will be listed on Saturday`. */
	readonly ahead: PhraseList;
	/** Before one it may be past or still to come: `was expected to speak in July`. */
	readonly maybeAhead: PhraseList;
	/** What sounds like one of these and says neither: `more than expected in September`. */
	readonly notAhead: PhraseList;
	/** Between these and a date they open a clause that may lie elsewhere in time: `will never forget what happened on Friday`. */
	readonly clauses: PhraseList;
	/** `awal`, `akhir`: the part of a longer time is not kept in the ISO form. */
	readonly edges: PhraseList;
	/** Words a year may follow directly: `pada 2014`. */
	readonly yearCues: PhraseList;
	/** Seasons and other words a year may follow as well, unless a small noun that it may count stands behind it: `spring 2028`, `sepanjang 2028`. */
	readonly seasons: PhraseList;
	/** Introduces a day of the month without a name: `tanggal 5`. */
	readonly dayCues: PhraseList;
	/** Joins a time to the day behind it: `11 p.m. on Saturday`. */
	readonly onDay: PhraseList;
	/** Between the ends of a range, besides dashes. */
	readonly until: PhraseList;
	/** Between two dates that are told together, `3 Februari dan 5 Maret`; behind one of `between` they are the ends of a range. */
	readonly pairs: PhraseList;
	readonly between: PhraseList;
	/** Before a day, or before a unit of time behind it, they tell that it comes again and again: `every Tuesday`, `Sunday of each month`. */
	readonly every: PhraseList;
	readonly everyDay: PhraseList;
	/** Behind `everyDay` they tell of the days that are left out: `every day except Monday`. */
	readonly except: PhraseList;
	/** Before a span of weekdays they tell that it is one of its own, not every week's: `from Tuesday to Thursday`; but behind `routines` it is. */
	readonly spanCues: PhraseList;
	/** Tell what is done every week: `open from Monday to Friday`. */
	readonly routines: PhraseList;
	/** Beside `routines` they tell that it began once more, not that it is done every week: `open again on Monday`. */
	readonly again: PhraseList;
	/** Stands for the hours of a day that has none in a timetable. */
	readonly closed: PhraseList;
	/** Before a month they tell that it has come: `sejak Januari`. */
	readonly since: PhraseList;
	/** Before a weekday or a month they may set a term: `by Friday`. It is to come where one of `dueCues` stands before them. */
	readonly deadlines: PhraseList;
	/** Tell that something is still to be done: `must`, `diminta`. */
	readonly dueCues: PhraseList;
	/** What sounds like one of these and tells of the past: `must have`. */
	readonly notDue: PhraseList;
	/** Words before a clock time. */
	readonly clock: PhraseList;
	readonly zones: PhraseList;
	/** Hours to add to a clock time of twelve hours: `p.m.` 12. */
	readonly halfDays: Readonly<Record<string, number>>;
	readonly quarters: PhraseList;
	readonly halves: PhraseList;
	/** Which quarter or half, by word. */
	readonly ordinals: Readonly<Record<string, number>>;
	/** What the number of a day may end in: `th` in `May 4th`. */
	readonly dayEndings: PhraseList;
	/** Letters after a decade's number: `1980-an`, `1980s`. */
	readonly decadeSuffixes: PhraseList;
	/** Before a decade of two digits, which may be an age without: `era 80-an`, `the 80s`. */
	readonly decadeCues: PhraseList;
	/** A weekday's or month's word right after one of these is no date: `Pasar Minggu`. */
	readonly traps: PhraseList;
	/** Laws and decrees: the year after their number belongs to their name (`UU Nomor 31 Tahun 1999`). */
	readonly laws: PhraseList;
	/** Words that are both a month or weekday and something else: only taken with a number or a cue beside them. */
	readonly ambiguous: PhraseList;
	/** Small words allowed before a weekday or between the parts of a date: `hari`, `on`, `the`, `of`. */
	readonly fillers: PhraseList;
}
