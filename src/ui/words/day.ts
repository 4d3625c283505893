const stamp = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/u;

/**
 * A moment as the outlet's own clock says it: `2021-06-15T14:05:00+07:00` gives «15 June 2021, 14:05» wherever the reader sits,
 * so that it agrees with what the page shows. An ISO 8601 string that names no day comes back as it is.
 */
export const day = (iso: string, locale: string): string => {
	const [, year, month, date, hour, minute] = stamp.exec(iso) ?? [];
	if (year === undefined || month === undefined || date === undefined) return iso;
	const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour ?? 0), Number(minute ?? 0)));
	const withTime = hour !== undefined && `${hour}:${minute}` !== "00:00";
	return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC", ...(withTime && { timeStyle: "short" }) }).format(moment);
};
