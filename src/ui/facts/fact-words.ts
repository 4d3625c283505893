import type { Amount, Quote, Who } from "../../model/reading/facts.ts";
import type { Messages } from "../words/translate.ts";

/** A name with the title it carries in the text. */
export const whoWords = (who: Who): string => (who.title === undefined ? who.name : `${who.title} ${who.name}`);

/** A quotation between the reader's quotation marks. */
export const quoteWords = (quote: Quote, messages: Messages): string => (quote.direct ? messages.say("quoted", quote.words) : quote.words);

/** As many characters of the article's own words say an amount best. */
const longestWords = 40;

/**
 * An amount in the article's own words where they are short, for its number and its noun belong together: `2,300 employees` stays so for
 * readers of any language. Else the way the reader's language writes it: `Rp 1,5 triliun`, `212 jembatan`, `12,5%`.
 */
export const amountWords = (amount: Amount, written: string, locale: string): string => {
	const own = written.replace(/\s+/gu, " ").trim();
	if (own !== "" && own.length <= longestWords) return own;
	switch (amount.kind) {
		case "money":
			return money(amount.value, amount.currency, locale);
		case "percent":
			return `${number(amount.value, locale)}%`;
		case "count":
			return `${number(amount.value, locale)}${amount.of === undefined ? "" : `/${number(amount.of, locale)}`} ${amount.unit}`.trim();
	}
};

/** From a million on, names of powers of ten read better than rows of zeros. */
const compactFrom = 1_000_000;

/** Decimals that nobody has to count. */
const decimals = 3;

/** Does the name of a power of ten leave nothing of a number out: `1,25 juta`, but not `1,2506 juta`? */
const isCompact = (value: number): boolean => {
	const size = Math.abs(value);
	if (size < compactFrom) return false;
	const step = 1000 ** Math.floor(Math.log10(size) / 3) / 10 ** decimals;
	return Number.isInteger(size / step);
};

const number = (value: number, locale: string): string =>
	new Intl.NumberFormat(locale, {
		maximumFractionDigits: decimals,
		...(isCompact(value) && { notation: "compact", compactDisplay: "long" }),
	}).format(value);

/** Parts of a formatted sum that are its number; the others are the currency's sign and its white space. */
const ofNumber = new Set(["integer", "group", "decimal", "fraction"]);

const money = (value: number, currency: string, locale: string): string => {
	try {
		const cents = Number.isInteger(value) ? { minimumFractionDigits: 0 } : { minimumFractionDigits: 2 };
		const format = new Intl.NumberFormat(locale, { style: "currency", currency, ...cents });
		if (!isCompact(value)) return format.format(value);
		// No locale has long compact forms of currencies («Rp 1,5 T»), so the words go where the locale puts its digits.
		const parts = format.formatToParts(value);
		const first = parts.findIndex(({ type }) => ofNumber.has(type));
		return parts.map(({ type, value: part }, at) => (at === first ? number(value, locale) : ofNumber.has(type) ? "" : part)).join("");
	} catch {
		return `${currency} ${number(value, locale)}`; // RangeError: not a currency code
	}
};

/**
 * When something happened, in the reader's words. Parts the text leaves open stay open: `2017-05` is a month, not its first day. `iso`: as that of
 * a `When`.
 */
export const whenWords = (iso: string, messages: Messages): string => {
	const [from, to] = iso.split("/");
	if (from !== undefined && to !== undefined) return messages.say("dateRange", whenWords(from, messages), whenWords(to, messages));
	for (const { form, words } of forms) {
		const match = form.exec(iso);
		if (match !== null) return words(messages, match.slice(1));
	}
	return iso;
};

type IsoForm = { readonly form: RegExp; readonly words: (messages: Messages, parts: readonly string[]) => string };

/** `parts`: year, month, day, hour and minute; those at the end may be missing. */
const format = (
	{ locale }: Messages,
	options: Intl.DateTimeFormatOptions,
	[year, month = "1", day = "1", hour = "0", minute = "0"]: readonly string[],
): string =>
	new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" })
		.formatToParts(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute))))
		// With the weekday, browsers write «02 Desember» in Indonesian, which no outlet does, nor we above the text.
		.map(({ type, value }) => (type === "day" ? value.replace(/^0/, "") : value))
		.join("");

/** The forms of `When.iso`, most detailed first. */
const forms: readonly IsoForm[] = [
	{
		form: /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/u,
		words: (messages, parts) => format(messages, { dateStyle: "full", timeStyle: "short" }, parts),
	},
	{ form: /^(\d{4})-(\d{2})-(\d{2})$/u, words: (messages, parts) => format(messages, { dateStyle: "full" }, parts) },
	{ form: /^(\d{4})-W(\d{1,2})$/u, words: (messages, [year = "", week = ""]) => messages.say("dateWeek", String(Number(week)), year) },
	{ form: /^(\d{4})-Q(\d)$/u, words: (messages, [year = "", quarter = ""]) => messages.say("dateQuarter", quarter, year) },
	{
		form: /^(\d{4})-H(\d)$/u,
		words: (messages, [year = "", half = ""]) => messages.say(half === "1" ? "dateHalfFirst" : "dateHalfSecond", year),
	},
	{
		form: /^(\d{4})-(\d{2})$/u,
		words: (messages, parts) => format(messages, { year: "numeric", month: "long" }, parts),
	},
	{ form: /^(\d{3})X$/u, words: (messages, [decade = ""]) => messages.say("dateDecade", `${decade}0`) },
	{
		form: /^T?(\d{2}):(\d{2})$/u,
		// Of any day.
		words: (messages, clock) => format(messages, { timeStyle: "short" }, ["2000", "1", "1", ...clock]),
	},
];
