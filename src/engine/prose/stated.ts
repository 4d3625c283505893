import { folded } from "../../model/fold.ts";
import type { Json, Page } from "../../model/reading/page.ts";
import { isLatin } from "../text/letters.ts";

/** Letters and digits of any script in lower case, a space for whatever stands between. */
const comparable = (text: string): string =>
	text.toLowerCase().replace(isLatin(text) ? /[^0-9a-z\u00c0-\u024f]+/g : /[^\p{Alpha}\p{N}\p{M}]+/gu, " ");

/** So many stretches of so many characters tell how much of a block stands in a text: few meet by chance, and each is one native search. */
const probes = { most: 8, length: 24 };

/** What share of the stretches of one comparable text another holds, 0 to 1; -1 where it is too short for two. */
const shareIn = (own: string, whole: string): number => {
	const last = own.length - probes.length;
	const count = Math.min(probes.most, 1 + Math.floor(last / probes.length));
	if (count < 2) return -1;
	let found = 0;
	for (let at = 0; at < count; at++) {
		const from = Math.round((at * last) / (count - 1));
		if (whole.includes(own.slice(from, from + probes.length))) found++;
	}
	return found / count;
};

/** Shorter bodies are teasers. Characters. */
const shortestBody = 150;

/** Is a stated text long enough to be that of an article? */
export const isBody = (text: string): boolean => text.length >= shortestBody;

/** The texts that the page states to machines (`articleBody` of JSON-LD, https://schema.org/articleBody), those of other articles among them. */
function statedBodies(values: readonly Json[]): readonly string[] {
	const found: string[] = [];
	const open: Json[] = [...values];
	for (let value = open.pop(); value !== undefined; value = open.pop()) {
		if (Array.isArray(value)) for (const inner of value) open.push(inner);
		else if (value !== null && typeof value === "object") {
			for (const [key, inner] of Object.entries(value)) {
				if (key === "articleBody" && typeof inner === "string" && isBody(inner)) found.push(inner);
				else if (typeof inner === "object") open.push(inner);
			}
		}
	}
	return found;
}

/** A function that says what share of a block's text, 0 to 1, the page states to be the article; -1 where the page states nothing or the block is too short. */
export function statedShare(page: Page): (text: string) => number {
	const bodies = statedBodies(page.head.linkedData);
	if (bodies.length === 0) return () => -1;
	const whole = bodies.map(comparable).join(" ");
	return (text) => shareIn(comparable(text), whole);
}

/** Metas in which a page tells what the article is about: most often its standfirst or first sentence. */
const descriptions: ReadonlySet<string> = new Set(["og:description", "description", "twitter:description"]);
/** A description of fewer words is a slogan. */
const fewestWords = 8;

/** The descriptions as written, white space folded. */
const statedDescriptions = ({ head }: Page): readonly string[] =>
	head.metas.flatMap(({ name, content }) => (descriptions.has(name) ? [folded(content)] : []));

/** What the page says of itself in a sentence or more, white space folded. */
export const descriptionsOf = (page: Page): readonly string[] =>
	statedDescriptions(page).filter((content) => content.split(" ").length >= fewestWords);

/** A function that says whether a block is the page's description word for word, short as it may be. */
export function isDescription(page: Page): (text: string) => boolean {
	const told = new Set(statedDescriptions(page).map((content) => content.toLowerCase()));
	return (text) => told.has(text.toLowerCase());
}

/** So many characters alike at the start of one and anywhere in the other: the same sentence. */
const opening = 40;

/** A function that says whether the page's description and a block share their opening: 1 or 0; -1 where there is no description or the block is too short. */
export function describes(page: Page): (text: string) => number {
	// Most pages tell the same under each name.
	const told = [...new Set(descriptionsOf(page).map((content) => content.toLowerCase()))];
	if (told.length === 0) return () => -1;
	return (text) => {
		if (text.length < opening) return -1;
		const own = text.toLowerCase();
		return told.some((content) => content.includes(own.slice(0, opening)) || own.includes(content.slice(0, opening))) ? 1 : 0;
	};
}
