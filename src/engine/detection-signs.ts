import type { Glance } from "../model/detection.ts";
import { type AddressShape, addressShape } from "./address-shape.ts";
import { byWord, metaSigns, pageSigns, typeSigns } from "./detection-words.ts";

/** A sign seen on a page, not weighed yet. */
export interface Seen {
	readonly rule: string;
	readonly saw: string;
}

const types = byWord(typeSigns);
const metas = byWord(metaSigns);
const page = byWord(pageSigns);

/** Counts in ranges: each name stands from its number up to the next one. */
const ranges: readonly {
	readonly family: string;
	readonly unit: string;
	readonly value: (glance: Glance) => number;
	readonly from: readonly (readonly [number, string])[];
}[] = [
	{
		family: "together",
		unit: "characters under one parent",
		value: (glance) => glance.largestProse,
		from: [
			[0, "none"],
			[1, "little"],
			[400, "some"],
			[1200, "much"],
			[3000, "long"],
		],
	},
	{
		family: "links",
		unit: "links",
		value: (glance) => glance.links,
		from: [
			[0, "few"],
			[60, "some"],
			[200, "many"],
			[450, "mass"],
		],
	},
	{
		family: "articles",
		unit: "article elements",
		value: (glance) => glance.articles,
		from: [
			[0, "none"],
			[1, "one"],
			[2, "few"],
			[8, "many"],
		],
	},
	{
		family: "times",
		unit: "time elements",
		value: (glance) => glance.times,
		from: [
			[0, "none"],
			[1, "one"],
			[3, "few"],
			[12, "many"],
		],
	},
	{
		family: "controls",
		unit: "fields and buttons",
		value: (glance) => glance.controls,
		from: [
			[0, "few"],
			[8, "some"],
			[30, "many"],
		],
	},
];

/** From how many stated articles a page is a list of them. */
const manyArticles = 4;
/** Share of the prose under one parent, 0 to 1, below which it is scattered over the page, where there is prose to speak of. */
const scattered = { below: 0.4, from: 300 };
/** Share of the headline's words the title must hold, 0 to 1. */
const agrees = 0.7;
/** From how many words, or characters in scripts without spaces, a heading is a headline. */
const headline = { words: 5, characters: 45 };

/** Every sign of this page, in a fixed order, each at most once. */
export const signsOf = (glance: Glance): readonly Seen[] => {
	const seen = new Map<string, string>();
	const add = (rule: string, saw: string): void => {
		if (!seen.has(rule)) seen.set(rule, saw.slice(0, 120));
	};
	const addWords = (words: readonly string[], signs: ReadonlyMap<string, readonly string[]>): void => {
		for (const word of words) for (const rule of signs.get(word) ?? []) add(rule, word);
	};
	addWords(glance.types, types);
	const stated = glance.types.filter((type) =>
		types.get(type)?.some((rule) => rule === "types/newsarticle" || rule === "types/article"),
	).length;
	if (stated >= manyArticles) add("types/many", `${stated} articles`);
	addWords(glance.metas, metas);
	addWords(glance.page, page);
	if (glance.page.includes("page") && glance.page.includes("template") && !seen.has("page/single")) add("page/static", "page template");
	const address = glance.url ? addressShape(glance.url) : undefined;
	if (address) addressSigns(address, add);
	headlineSigns(glance, add);
	for (const { family, unit, value, from } of ranges) {
		const number = value(glance);
		const name = from.findLast(([least]) => number >= least)?.[1];
		if (name) add(`${family}/${name}`, `${number} ${unit}`);
	}
	const share = glance.largestProse / (glance.proseChars || 1);
	if (glance.proseChars > scattered.from && share < scattered.below) add("together/scattered", `${Math.round(100 * share)}% of the prose`);
	if (glance.programs >= 2) add("programs/some", `${glance.programs} listings`);
	return [...seen].map(([rule, saw]) => ({ rule, saw }));
};

type Add = (rule: string, saw: string) => void;

const addressSigns = (address: AddressShape, add: Add): void => {
	const { steps, slugWords, digits } = address;
	const path = steps.join("/");
	if (address.root) add("address/root", address.host);
	else if (slugWords <= 1 && digits < 4) add("address/short", path);
	if (slugWords >= 5) add("address/slug-5", `${slugWords} words`);
	else if (slugWords >= 3) add("address/slug-3", `${slugWords} words`);
	if (address.dated) add("address/dated", path);
	if (digits >= 5) add("address/number", `${digits} digits`);
	if (address.page) add("address/page", address.page);
	if (address.asks) add("address/asks", address.asks);
	for (const family of address.above) add(`address/in-${family}`, path);
	for (const family of address.under) add(`address/under-${family}`, path);
	for (const family of address.last) add(`address/is-${family}`, path);
	for (const family of address.named) add(`address/at-${family}`, address.host);
};

/** Cut at spaces and marks of ASCII and common typography: a class of all letters would cost more to compile than the page to look at. */
const wordsOf = (text: string): readonly string[] =>
	text
		.toLowerCase()
		.split(/[\s!-/:-@[-`{-~\u00a0\u2010-\u2026«»、。「」]+/)
		.filter(Boolean);

const headlineSigns = ({ h1, h1s, title, ogTitle }: Glance, add: Add): void => {
	if (h1s === 0) {
		add("headline/none", "");
		return;
	}
	if (h1s > 2) add("headline/several", `${h1s} h1`);
	const words = wordsOf(h1);
	if (words.length >= headline.words || h1.length > headline.characters) add("headline/long", h1);
	const whole = new Set(wordsOf(`${ogTitle} ${title}`));
	if (words.length > 2 && words.filter((word) => whole.has(word)).length >= agrees * words.length) add("headline/agrees", h1);
};
