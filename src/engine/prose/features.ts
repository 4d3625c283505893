import { endsInQuestion } from "../text/endings.ts";
import { beginsSmall } from "../text/letters.ts";
import { countedBlock, type Measure } from "./measure.ts";
import type { Scene } from "./scene.ts";

/**
 * What the engine looks at to tell the article's text from everything around it. A feature sorts a block into one of a few buckets;
 * each bucket has a weight, fitted offline (`weigh.weights.ts`), so every verdict can be explained as a sum of things seen.
 */
export interface Feature {
	/** `family/what`. */
	readonly id: string;
	/** Names of the buckets, for the weights table and the documentation. */
	readonly buckets: readonly string[];
}

/** Index of the first edge above the value: edges [10, 20] give 0 below 10, 1 below 20, 2 from there. */
const among = (value: number, edges: readonly number[]): number => {
	let at = 0;
	while (at < edges.length && value >= (edges[at] ?? 0)) at++;
	return at;
};

const names = (edges: readonly number[]): readonly string[] => [
	`<${edges[0]}`,
	...edges.map((edge, at) => (at + 1 < edges.length ? `${edge}–${edges[at + 1]}` : `${edge}+`)),
];

/** All pairs of two lists of buckets, as one list. */
const crossed = (one: readonly string[], other: readonly string[]): readonly string[] =>
	one.flatMap((a) => other.map((b) => `${a} · ${b}`));

const roles = ["paragraph", "heading", "item", "quote", "cell", "caption", "preformatted", "control"] as const;

const lengths = [8, 20, 40, 80, 140, 250, 500];
const sizes = [25, 80, 200];
const shares = [0.001, 0.1, 0.25, 0.5, 0.75, 0.95];
const tags: readonly string[] =
	"p div span li td h1 h2 h3 h4 h5 figcaption blockquote section article dd dt th header footer aside nav a button main form body center address pre ul h6".split(
		" ",
	);

const commas = [1, 2, 4, 8];
const digits = [0.001, 0.05, 0.15, 0.4];
/** From this length on, the function words of a block are weighed as those of a long one. Characters. */
const longBlock = 80;
const densities = [0.001, 0.08, 0.16, 0.24, 0.34, 0.45];
const positions = [0.02, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 0.98];
const repeats = [2, 3, 6];
const companies = [2, 4, 8, 20];
const masses = [1, 200, 600, 1500, 4000];
const proseShares = [0.1, 0.4, 0.7];
const logShares = [0.001, 0.05, 0.15, 0.4, 0.7, 0.9];

/** A look is there or not; what it weighs depends on how long the block is. */
const look = (name: string): Feature => ({ id: `look/${name}`, buckets: ["short", "long"] });

/** All features, in the order of the weights table: what a block shows by itself, then what its place on the page and the company it keeps show. */
export const features: readonly Feature[] = [
	{ id: "shape/role and length", buckets: crossed(roles, names(lengths)) },
	{ id: "shape/links and size", buckets: crossed(names(shares), names(sizes)) },
	{ id: "shape/sentence and size", buckets: crossed(["open", "one", "several"], names(sizes)) },
	{ id: "shape/commas", buckets: names(commas) },
	{ id: "shape/digits", buckets: names(digits) },
	{ id: "shape/function words", buckets: crossed(["short", "long"], names(densities)) },
	{ id: "shape/tag", buckets: tags },
	look("sign of rights"),
	look("bar or arrow"),
	look("address"),
	look("capitals only"),
	look("number only"),
	look("time or date"),
	look("hash or at"),
	look("lower case start"),
	look("quotation"),
	look("question"),
	look("bracketed"),
	{ id: "place/position", buckets: names(positions) },
	{ id: "place/description", buckets: ["other", "same"] },
	{ id: "place/repeats", buckets: names(repeats) },
	{ id: "company/count", buckets: crossed(roles, names(companies)) },
	{ id: "company/prose", buckets: crossed(names(masses), names(proseShares)) },
	{ id: "company/links", buckets: names(shares) },
	{ id: "mass/parent", buckets: names(logShares) },
	{ id: "mass/grandparent", buckets: names(logShares) },
];

/** Patterns are asked of blocks up to this length only, characters: in running text they say nothing. */
const longestLook = 160;
const address = /https?:|www\.|\S@\S/i;
const numberOnly = /^[\d\s.,:/%+-]+$/;
const timeOrDate = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b(?:19|20)\d{2}\b/;
const hashOrAt = /(?:^|\s)[#@]\p{Alpha}/u;
const opensBracket = /^[([]/u;
const closesBracket = /[)\]]$/u;

/**
 * The bucket of each feature that a block falls into, in the order of `features`; -1 where a feature has nothing to say. One function for all,
 * for the reason given in `settle.ts`.
 */
export function bucketsOf(scene: Scene, measure: Measure, index: number): readonly number[] {
	const { block, box, length, seen } = measure;
	const { text } = block;
	const role = roles.indexOf(block.role);
	const size = among(length, sizes);
	const sentences = measure.endsSentence ? (seen.stops > 1 ? 2 : 1) : 0;
	/** The bucket of a look that is there. What the counts rule out is not looked for. */
	const there = length < longBlock ? 0 : 1;
	const isShort = text.length <= longestLook;
	const letters = seen.lower + seen.upper;
	const company = scene.company[index];
	const characters = Math.max(1, company?.length ?? 0);
	const grandparent = scene.page.elements[box.parent]?.parent ?? -1;
	const prose = Math.max(1, scene.prose);
	return [
		role * (lengths.length + 1) + among(length, lengths),
		among(measure.linkDensity, shares) * (sizes.length + 1) + size,
		sentences * (sizes.length + 1) + size,
		among(seen.commas, commas),
		among(measure.digits, digits),
		length < countedBlock ? -1 : (length < longBlock ? 0 : densities.length + 1) + among(measure.density, densities),
		tags.indexOf(box.tag),
		seen.rights > 0 ? there : -1,
		seen.bars > 0 ? there : -1,
		isShort && address.test(text) ? there : -1,
		seen.lower === 0 && seen.upper > 2 ? there : -1,
		isShort && letters === 0 && numberOnly.test(text) ? there : -1,
		isShort && seen.digits > 0 && timeOrDate.test(text) ? there : -1,
		isShort && seen.at > 0 && hashOrAt.test(text) ? there : -1,
		beginsSmall(text) ? there : -1,
		seen.quotes > 0 ? there : -1,
		seen.stops > 0 && endsInQuestion(text) ? there : -1,
		opensBracket.test(text) && closesBracket.test(text) ? there : -1,
		among(scene.position[index] ?? 0, positions),
		scene.described[index] ?? -1,
		among(scene.repeats[index] ?? 1, repeats),
		role * (companies.length + 1) + among(company?.count ?? 1, companies),
		company ? among(company.prose, masses) * (proseShares.length + 1) + among(company.prose / characters, proseShares) : -1,
		company ? among(company.links / characters, shares) : -1,
		box.parent === -1 ? -1 : among((scene.massOf[box.parent] ?? 0) / prose, logShares),
		grandparent === -1 ? -1 : among((scene.massOf[grandparent] ?? 0) / prose, logShares),
	];
}

/** Tags above a block that mean something wherever they stand. */
export const aboveTags: ReadonlySet<string> = new Set(
	"article main section nav header footer aside form table ul ol dl figure blockquote details dialog a center".split(" "),
);
