import type { Json } from "../../model/reading/page.ts";

/** Longest script read, in characters. Product catalogues of megabytes say nothing about an article. */
const longest = 500_000;

/** What is still read out of a script that no mending makes whole: strings that end where a value ends, so no half headline. */
const salvaged = /"(@type|headline|datePublished|dateModified|isAccessibleForFree)"\s*:\s*(?:"([^"\n]+)"(?=\s*[,}\]])|(true|false))/g;
const salvagedAuthor = /"author"\s*:\s*[[{\s]*(?:"[^"]*"\s*:\s*"[^"]*"\s*,\s*)*"name"\s*:\s*"([^"\n]+)"/g;

/**
 * The values written in one JSON-LD script. Survives the usual slips of templates: a comment or CDATA around it, raw line breaks and
 * lone backslashes inside strings, commas before a closing bracket, a semicolon at the end, several objects one after the other.
 * Where even that fails (a quotation mark inside a headline), the few fields an article needs are read on their own.
 */
export const parseLinkedData = (text: string): readonly Json[] => {
	if (text.length > longest) return [];
	const written = parsed(text);
	if (written !== undefined) return [written];
	const bare = text.replace(wrapping, "").trim();
	if (bare === "") return [];
	const whole = parsed(bare);
	if (whole !== undefined) return [whole];
	const mended = mend(bare);
	const value = parsed(mended) ?? parsed(`[${mended.replace(/\}\s*\{/g, "},{")}]`);
	return value === undefined ? salvage(bare) : [value];
};

const wrapping = /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/g;

const parsed = (text: string): Json | undefined => {
	try {
		return JSON.parse(text) as Json; // what JSON.parse gives is Json by definition
	} catch {
		return undefined;
	}
};

/** Strings are mended on their own, so that nothing inside one is taken for structure. */
const mend = (text: string): string =>
	text
		.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (string) =>
			string
				.replace(/\p{Cc}+/gu, " ")
				.replace(/\\(["\\/bfnrt]|u[0-9a-fA-F]{4})|\\/g, (whole, known: string | undefined) => (known ? whole : "\\\\")),
		)
		.replace(/("(?:[^"\\]|\\[\s\S])*")|,(?=\s*[}\]])/g, (_, string: string | undefined) => string ?? "")
		.replace(/[;,\s]+$/, "");

const salvage = (text: string): readonly Json[] => {
	const found: { [key: string]: Json } = {};
	for (const [, key = "", value, literal] of text.matchAll(salvaged)) found[key] ??= (value ?? literal ?? "").trim();
	const authors = [...text.matchAll(salvagedAuthor)].map(([, name = ""]) => name);
	const all = authors.length > 0 ? { ...found, author: authors } : found;
	return Object.keys(all).length > 0 ? [all] : [];
};
