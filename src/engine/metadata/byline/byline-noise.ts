import type { NameMatcher } from "./name-matcher.ts";

/**
 * What is never part of a name; it parts the names around it. `sign` is what no text without it need be searched for: most names have none,
 * and a browser compiles each pattern with classes of all scripts anew for each page.
 */
const noise: readonly { readonly sign: RegExp; readonly pattern: RegExp }[] = [
	{ sign: /:\/\/|www\./i, pattern: /(?:https?:\/\/|www\.)\S+/giu },
	{ sign: /@/, pattern: /[\p{Alpha}\p{N}._%+-]+@[\p{Alpha}\p{N}.-]+\.\p{Alpha}{2,}/gu },
	{ sign: /[([]/, pattern: /\([^)]*\)|\[[^\]]*\]/gu },
	{ sign: /@/, pattern: /(?<![\p{Alpha}\p{N}])@[\p{Alpha}\p{N}_.]+/gu },
];

/** A byline with a bar for all that is never part of a name. */
export const withoutNoise = (written: string, words: NameMatcher): string =>
	withoutMoments(
		noise.reduce(
			(text, { sign, pattern }) => (sign.test(text) ? text.replace(pattern, " | ") : text),
			/[:：].*[:：]/.test(written) ? written.replace(words.nextLabel(), " | ") : written,
		),
		words,
	);

/** A day goes with what leads up to it: `Ani Wijaya on Monday, 3 May 2021` leaves the name alone. */
export const withoutMoments = (text: string, { dayWords, moments }: NameMatcher): string => {
	if (!/\d/.test(text)) return text;
	const between = moments()
		.reduce((left, pattern) => left.replace(pattern, "\n"), text)
		.split("\n");
	return between.map((stretch, index) => (index < between.length - 1 ? withoutLead(stretch, dayWords) : stretch)).join(" | ");
};

const withoutLead = (text: string, dayWords: NameMatcher["dayWords"]): string => {
	const words = text.trimEnd().split(" ");
	while (words.length > 0 && leadsToDay(words.at(-1) ?? "", dayWords)) words.pop();
	return words.join(" ");
};

/** No name ends in a short word of small letters (`on`, `am`, `pada`), nor in a weekday. Cut short it has a comma or point: `Sun` is a family, too. */
const leadsToDay = (word: string, dayWords: NameMatcher["dayWords"]): boolean => {
	if (/^(?:\p{Lower}{1,4}|[^\p{Alpha}\p{N}.)]*)$/u.test(word)) return true;
	const low = word.toLowerCase();
	const [, stem = "", mark] = /^(.*?)([.,،:]*)$/.exec(low) ?? [];
	const { weekdays, others } = dayWords();
	return weekdays.includes(stem) || others.has(stem) || (mark !== "" && stem.length <= 4 && weekdays.some((day) => day.startsWith(stem)));
};
