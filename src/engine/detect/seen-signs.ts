import type { Sight, Statement } from "../../model/reading/detection.ts";
import { worthOf } from "../../model/worth.ts";
import { add, type Signs } from "./detection-signs.ts";
import { isGone } from "./stated-signs.ts";

/** Counts in ranges: each name stands from its number up to the next one. */
const ranges: readonly {
	readonly family: string;
	readonly unit: string;
	readonly value: (sight: Sight) => number;
	readonly from: readonly (readonly [number, string])[];
}[] = [
	{
		family: "together",
		unit: "characters under one parent",
		value: (sight) => sight.largestProse,
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
		value: (sight) => sight.links,
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
		value: (sight) => sight.articles,
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
		value: (sight) => sight.times,
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
		value: (sight) => sight.controls,
		from: [
			[0, "few"],
			[8, "some"],
			[30, "many"],
		],
	},
];

/**
 * Share of the prose under one parent, 0 to 1, below which it is scattered over the page, where there is prose to speak of, little in one place, and
 * many article elements: one for each teaser, as questions with their answers have not.
 */
const scattered = { below: 0.4, from: 300 };
/** A written day counts where there is no time element, or so many, and from so many characters of prose under one parent. */
const written = { times: 3, prose: 200 };
/** Share of the headline's words the title must hold, 0 to 1. */
const agrees = 0.7;
/** From how many words, or characters of an alphabet, a heading is a headline. */
const headline = { words: 5, characters: 45 };

/** Every sign in what a visitor sees, in a fixed order. */
export const seenSigns = (sight: Sight, { ogTitle }: Pick<Statement, "ogTitle">): Signs => {
	const seen: Signs = new Map();
	headlineSigns(seen, sight, ogTitle);
	for (const { family, unit, value, from } of ranges) {
		const number = value(sight);
		const name = from.findLast(([least]) => number >= least)?.[1];
		if (name) add(seen, `${family}/${name}`, `${number} ${unit}`);
	}
	if (sight.writtenDay !== "" && (sight.times === 0 || sight.times >= written.times) && sight.largestProse >= written.prose)
		add(seen, "times/written", sight.writtenDay);
	const share = sight.largestProse / (sight.proseChars || 1);
	const isOfTeasers = seen.has("together/little") && seen.has("articles/many");
	if (isOfTeasers && sight.proseChars > scattered.from && share < scattered.below)
		add(seen, "together/scattered", `${Math.round(100 * share)}% of the prose`);
	if (sight.programs >= 2) add(seen, "programs/some", `${sight.programs} listings`);
	return seen;
};

/** Cut at spaces and marks of ASCII and common typography: a class of all letters would cost more to compile than the page to look at. */
const wordsOf = (text: string): readonly string[] =>
	text
		.toLowerCase()
		.split(/[\s!-/:-@[-`{-~\u00a0\u2010-\u2026«»、。「」]+/)
		.filter(Boolean);

const headlineSigns = (seen: Signs, { h1, h1s, title }: Sight, ogTitle: string): void => {
	if (h1s === 0) {
		add(seen, "headline/none", "");
		return;
	}
	if (isGone(h1)) add(seen, "page/gone", h1);
	if (h1s > 2) add(seen, "headline/several", `${h1s} h1`);
	const words = wordsOf(h1);
	const worth = worthOf(h1);
	if (words.length >= headline.words || worth * h1.length > headline.characters) add(seen, "headline/long", h1);
	const whole = `${ogTitle} ${title}`;
	if (words.length > 2) {
		const known = new Set(wordsOf(whole));
		if (words.filter((word) => known.has(word)).length >= agrees * words.length) add(seen, "headline/agrees", h1);
	} else if (worth > 1 && whole.includes(h1)) add(seen, "headline/agrees", h1); // Where no spaces part words.
};
