import { isNumber, longestNumber, until, wordsIn } from "./address-text.ts";
import {
	addressWords,
	asking,
	carried,
	dispatcher,
	doings,
	extensions,
	frontNames,
	identifier,
	lawFillers,
	lawWords,
	numbered,
	numberedShortly,
	programParts,
	viewer,
} from "./address-words.ts";
import { byWord } from "./by-word.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const askingNames = set(asking);
const carriedNames = set(carried);
const partNames = set(programParts);
const doingNames = set(doings);
const frontSteps = set(frontNames);
const knownExtensions = set(extensions);
const wordsOfLaw = set(lawWords);
const fillersOfLaw = set(lawFillers);

const noFamilies: readonly string[] = [];
const families = byWord(addressWords);

const numbering = new RegExp(
	`[?&/](?:${numbered.replaceAll(" ", "|")})[=/]\\d{1,4}(?!\\d)|[?&/](?:${numberedShortly})[=/]\\d{1,2}(?!\\d)|/(?:page|index)-?\\d+`,
);
/** A month of one digit has a mark before it: five digits are a number. */
const dated = /\/(?:19|20)\d{2}(?:[/-](?:0?[1-9]|1[0-2])|0[1-9]|1[0-2])(?:[/-]|\d{2}(?!\d))/;
/** Nothing but a month or a day: the archive of it. */
const endsInDate = /\/(?:19|20)\d{2}(?:[/-]?\d{1,2}){0,2}\/?$/;
/** A month or a day, written from either end. */
const endsInTime = /\/(?:(?:19|20)\d{2}[/-]\d{1,2}(?:[/-]\d{1,2})?|\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d{2})\/?$/;
const languageStep = /^[a-z]{2}(?:-[a-z]{2})?$/;

/** What an address alone tells about the kind of page behind it. */
export interface AddressShape {
	readonly host: string;
	/** The path, lower case, without empty steps and the program that shows all of a site. */
	readonly path: string;
	/** The address of a front page. */
	readonly root: boolean;
	/**
	 * Families of whole steps above the last, with the part of a program that is asked; of the one right above it (numbers aside); of the last; and
	 * of the host's labels but the last two. Repeats included.
	 */
	readonly above: readonly string[];
	readonly under: readonly string[];
	readonly last: readonly string[];
	readonly named: readonly string[];
	/** Words in the longest of the last two steps and what is asked for. */
	readonly slugWords: number;
	/** Digits of the longest number in the path. */
	readonly digits: number;
	/** A year and month, or a whole day, stand in the path, and something behind them. */
	readonly dated: boolean;
	/** A month or a day ends the path, nothing or an archive stands before it, and no number is asked for: the front page of that time. */
	readonly past: boolean;
	/** The part that says which page of a list this is. */
	readonly page: string | undefined;
	/** The parameter that asks for a list. */
	readonly asks: string | undefined;
	/** The last step names a file. */
	readonly file: boolean;
	/** What asks for one of many by its number, a parameter of a program or a step. The step that names the program is above it, then, not the last. */
	readonly record: string | undefined;
}

/**
 * Takes an address apart, one that a browser has written (`HttpUrl`). It is the first thing asked of every page, so it goes over the
 * characters itself: a pattern costs a browser more to compile than a path takes to read.
 */
export const addressShape = (url: string): AddressShape => {
	const lower = url.toLowerCase();
	const whole = until(lower, "#");
	const place = until(whole, "?");
	const query = whole.slice(place.length + 1);
	const from = place.indexOf("//") + 2;
	const host = until(place.slice(from), "/");
	const path = place.slice(from + host.length);
	const steps = path
		.replace(`/${dispatcher}/`, "/")
		.split("/")
		.filter((step) => step !== "");
	const bare = steps.map(withoutExtension).flatMap(parted);
	const last = bare.length - 1;
	const lastStep = steps.at(-1) ?? "";
	const file = withoutExtension(lastStep) !== lastStep;
	const digits = longestNumber(path);
	const pairs = query.split("&", mostParameters);
	const names = pairs.map((pair) => until(pair, "="));
	const front = last < 0 || (last === 0 && isFront(bare[0] ?? ""));
	const page = digits > 0 || longestNumber(query) > 0 ? lower.match(numbering)?.[0] : undefined;
	const asks = names.find((name) => askingNames.has(name));
	const number = page || asks ? undefined : pairs.find(isRecord);
	const shown = bare[last - 1] === viewer && isNumber(bare[last] ?? "") ? bare[last] : undefined;
	const record = front || file ? number : shown;
	/** Where the last step is, or would be: what names a program is above what it is asked for, and a front name says nothing. */
	const end = record && !front ? last + 1 : Math.max(0, last);
	const under = bare.findLastIndex((step, at) => at < end && !isNumber(step) && step !== viewer);
	const asked = record ? pairs.filter(isPart).map(valueIn) : [];
	const above = familiesOf([...asked, ...bare], 0, asked.length + end);
	const isDated = digits > 0 && dated.test(path) && !endsInDate.test(path);
	const isOfStory = isDated || above.includes("story");
	return {
		host,
		path: steps.join("/"),
		root: front && (query === "" || names.every((name) => carriedNames.has(name))),
		above,
		under: familiesOf(bare, under, under + 1),
		last: record ? noFamilies : isOfLaw(bare[last] ?? "", isOfStory) ? imprint : familiesOf(bare, last, last + 1),
		named: familiesOf(host.split("."), 0, -2),
		slugWords: Math.max(wordsIn(bare[last]), wordsIn(bare[last - 1]), wordsIn(record)),
		digits,
		dated: isDated,
		past: digits > 0 && number === undefined && isPast(path.search(endsInTime), above),
		page,
		asks,
		file,
		record,
	};
};

/** Does a month or a day that begins at this place of the path (-1 where none does) stand alone, or below an archive? */
const isPast = (at: number, above: readonly string[]): boolean => at === 0 || (at > 0 && above.includes("archive"));

/** Parameters beyond these are not looked at. */
const mostParameters = 20;

/** Digits from which a number is one record's. Shorter ones count what there are few of, sections, pages, days; an identifier says what it is. */
const shortestRecord = { any: 3, identifier: 2 };

const valueIn = (pair: string): string => pair.slice(until(pair, "=").length + 1);

/** Does it name the part of a program that answers? What else it is asked with tells where its visitor comes from, or what to do. */
const isPart = (pair: string): boolean => partNames.has(until(pair, "=")) && !doingNames.has(valueIn(pair));

const isRecord = (pair: string): boolean => {
	const name = until(pair, "=");
	// Joomla writes the title behind it.
	const value = until(valueIn(pair), ":");
	return value.length >= (name === identifier ? shortestRecord.identifier : shortestRecord.any) && isNumber(value);
};

const withoutExtension = (step: string): string => {
	const point = step.lastIndexOf(".");
	return point >= 0 && knownExtensions.has(step.slice(point + 1)) ? step.slice(0, point) : step;
};

/** Some systems write the kind of news, its number and its title into one step: `berita-4412-harga-beras`. */
const parted = (step: string): readonly string[] => {
	const [kind = "", number = "", title] = step.split("-", 3);
	return title && isNumber(number) && families.get(kind)?.includes("story") ? [kind, step.slice(kind.length + 1)] : [step];
};

const isFront = (step: string): boolean => frontSteps.has(step) || ((step.length === 2 || step.length === 5) && languageStep.test(step));

const familiesOf = (steps: readonly string[], from: number, to: number): readonly string[] => {
	let found = noFamilies;
	for (const step of steps.slice(Math.max(0, from), to)) {
		const known = families.get(step);
		if (known) found = [...found, ...known];
	}
	return found;
};

const imprint: readonly string[] = ["imprint"];

/** Does a step name the terms a site is used on? `isOfStory`: where stories stand, a word alone is what one is about. */
const isOfLaw = (step: string, isOfStory: boolean): boolean => {
	const words = step.split(/[-_]/);
	if (isOfStory && words.length < 2) return false;
	return words.some((word) => wordsOfLaw.has(word)) && words.every((word) => wordsOfLaw.has(word) || fillersOfLaw.has(word));
};
