/** A line that says a day with its year, and a time of day, is at most this long. Characters. */
const longest = 60;

/** Does a text say a day with its year and a time of day, and no more than a line: `Rabu, 25 November 2026 10.15 WIB`? */
export const saysDayAndTime = (text: string): boolean =>
	text.length <= longest && /\b(?:19|20)\d\d\b/.test(text) && /\b\d{1,2}[:.]\d{2}\b/.test(text);
