import { beginsSmall } from "../letters.ts";
import type { Measure } from "./measure.ts";
import type { Scene } from "./scene.ts";

/**
 * What the engine looks at to tell the article's text from everything around it. A feature sorts a block into one of a few buckets;
 * each bucket has a weight, fitted offline (`own.weights.ts`), so every verdict can be explained as a sum of things seen.
 */
export interface Feature {
	/** `family/what`. */
	readonly id: string;
	/** Names of the buckets, for the weights table and the documentation. */
	readonly buckets: readonly string[];
	/** Which bucket a block falls into; -1 where the feature has nothing to say. */
	readonly bucket: (measure: Measure, scene: Scene, index: number) => number;
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
const roleOf = ({ block }: Measure): number => roles.indexOf(block.role);

const lengths = [8, 20, 40, 80, 140, 250, 500];
const sizes = [25, 80, 200];
const shares = [0.001, 0.1, 0.25, 0.5, 0.75, 0.95];
const tags = [
	"p",
	"div",
	"span",
	"li",
	"td",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"figcaption",
	"blockquote",
	"section",
	"article",
	"dd",
	"dt",
	"th",
	"header",
	"footer",
	"aside",
	"nav",
	"a",
	"button",
	"main",
	"form",
	"body",
	"center",
	"address",
	"pre",
	"ul",
	"h6",
];

const lengthOf = (measure: Measure): number => among(measure.length, lengths);
const sizeOf = (measure: Measure): number => among(measure.length, sizes);
const endOf = (measure: Measure): number => (measure.endsSentence ? (measure.seen.stops > 1 ? 2 : 1) : 0);

const companies = [2, 4, 8, 20];
const masses = [1, 200, 600, 1500, 4000];
const logShares = [0.001, 0.05, 0.15, 0.4, 0.7, 0.9];

/** Patterns are asked of blocks up to this length only, characters: in running text they say nothing. */
const longestLook = 160;
/** `may`: what must be there for the pattern to match at all, known already from counting. */
const pattern =
	(wanted: RegExp, may: (seen: Measure["seen"]) => boolean = () => true) =>
	({ block, seen }: Measure): boolean =>
		block.text.length <= longestLook && may(seen) && wanted.test(block.text);
const hasDigits = ({ digits }: Measure["seen"]): boolean => digits > 0;

const looks: readonly (readonly [name: string, shows: (measure: Measure) => boolean])[] = [
	["sign of rights", ({ seen }) => seen.rights > 0],
	["bar or arrow", ({ seen }) => seen.bars > 0],
	["address", pattern(/https?:|www\.|\S@\S/i)],
	["capitals only", ({ seen }) => seen.lower === 0 && seen.upper > 2],
	["number only", pattern(/^[\d\s.,:/%+-]+$/, ({ lower, upper }) => lower + upper === 0)],
	["time or date", pattern(/\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b(?:19|20)\d{2}\b/, hasDigits)],
	["hash or at", pattern(/(?:^|\s)[#@]\p{L}/u, ({ at }) => at > 0)],
	["lower case start", ({ block }) => beginsSmall(block.text)],
	["quotation", ({ seen }) => seen.quotes > 0],
	["question", ({ block, seen }) => seen.stops > 0 && /[?？؟]\s*$/u.test(block.text.slice(-3))],
	["bracketed", ({ block }) => /^[([]/u.test(block.text) && /[)\]]$/u.test(block.text)],
];

/** A feature of one number: the edges that sort it also name its buckets. */
const graded = (id: string, edges: readonly number[], value: (measure: Measure, scene: Scene, index: number) => number): Feature => ({
	id,
	buckets: names(edges),
	bucket: (measure, scene, index) => among(value(measure, scene, index), edges),
});

/** Blocks shorter than this have too few words for their function words to be counted, and from `longBlock` on they are long; characters. */
const countedBlock = 30;
const longBlock = 80;
const densities = [0.001, 0.08, 0.16, 0.24, 0.34, 0.45];
const proseShares = [0.1, 0.4, 0.7];

/** What a block shows by itself. */
export const ownFeatures: readonly Feature[] = [
	{ id: "shape/role and length", buckets: crossed(roles, names(lengths)), bucket: (m) => roleOf(m) * (lengths.length + 1) + lengthOf(m) },
	{
		id: "shape/links and size",
		buckets: crossed(names(shares), names(sizes)),
		bucket: (m) => among(m.linkDensity, shares) * (sizes.length + 1) + sizeOf(m),
	},
	{
		id: "shape/sentence and size",
		buckets: crossed(["open", "one", "several"], names(sizes)),
		bucket: (m) => endOf(m) * (sizes.length + 1) + sizeOf(m),
	},
	graded("shape/commas", [1, 2, 4, 8], (m) => m.seen.commas),
	graded("shape/digits", [0.001, 0.05, 0.15, 0.4], (m) => m.digits),
	{
		id: "shape/function words",
		buckets: crossed(["short", "long"], names(densities)),
		bucket: (m) => (m.length < countedBlock ? -1 : (m.length < longBlock ? 0 : densities.length + 1) + among(m.density, densities)),
	},
	{ id: "shape/tag", buckets: tags, bucket: (m) => tags.indexOf(m.box.tag) },
	...looks.map(
		([name, shows]): Feature => ({
			id: `look/${name}`,
			buckets: ["short", "long"],
			bucket: (m) => (shows(m) ? (m.length < longBlock ? 0 : 1) : -1),
		}),
	),
];

/** What its place on the page and the company it keeps show. */
export const placeFeatures: readonly Feature[] = [
	graded("place/position", [0.02, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 0.98], (_, scene, index) => scene.position[index] ?? 0),
	{
		id: "place/description",
		buckets: ["other", "same"],
		bucket: (_, scene, index) => scene.described[index] ?? -1,
	},
	graded("place/repeats", [2, 3, 6], (_, scene, index) => scene.repeats[index] ?? 1),
	{
		id: "company/count",
		buckets: crossed(roles, names(companies)),
		bucket: (m, scene, index) => roleOf(m) * (companies.length + 1) + among(scene.company[index]?.count ?? 1, companies),
	},
	{
		id: "company/prose",
		buckets: crossed(names(masses), names(proseShares)),
		bucket: (_, scene, index) => {
			const company = scene.company[index];
			return company
				? among(company.prose, masses) * (proseShares.length + 1) + among(company.prose / Math.max(1, company.length), proseShares)
				: -1;
		},
	},
	{
		id: "company/links",
		buckets: names(shares),
		bucket: (_, scene, index) => {
			const company = scene.company[index];
			return company ? among(company.links / Math.max(1, company.length), shares) : -1;
		},
	},
	{
		id: "mass/parent",
		buckets: names(logShares),
		bucket: (m, scene) => (m.box.parent === -1 ? -1 : among((scene.massOf[m.box.parent] ?? 0) / Math.max(1, scene.prose), logShares)),
	},
	{
		id: "mass/grandparent",
		buckets: names(logShares),
		bucket: (m, scene) => {
			const parent = m.box.parent === -1 ? -1 : (scene.page.elements[m.box.parent]?.parent ?? -1);
			return parent === -1 ? -1 : among((scene.massOf[parent] ?? 0) / Math.max(1, scene.prose), logShares);
		},
	},
];

/** Tags above a block that mean something wherever they stand. */
export const aboveTags: ReadonlySet<string> = new Set(
	"article main section nav header footer aside form table ul ol dl figure blockquote details dialog a center".split(" "),
);
