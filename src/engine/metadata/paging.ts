import { firstMade } from "../../model/first-made.ts";
import { highest } from "../../model/highest.ts";
import type { HttpUrl } from "../../model/reading/address.ts";
import type { Page } from "../../model/reading/page.ts";
import type { Pages } from "../../model/reading/reading.ts";
import type { ReadingPack } from "../../model/words/language.ts";
import { addressParts } from "../text/addresses.ts";
import { tokensIn } from "../text/letters.ts";
import { markupOf } from "./markup-words.ts";

/** Parameters and values by which sites offer the whole article on one page. */
const whole: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		page: ["all", "full"],
		showpage: ["all"],
		single: ["1", "true"],
		singlepage: ["1", "true", "all"],
		"single-page": ["1", "true"],
		view: ["all", "single"],
		pagewanted: ["all"],
		full: ["1", "true"],
	}),
);

/** The last step of a path by which sites offer it: `/news/title/all`. */
const wholeStep = "all";

/** Parameters that say where a reader came from, not what is shown. */
const tracking = /^(?:utm_\w+|fbclid|gclid|ref|source|from|srsltid|amp|mc_\w+)$/;

/** What is cut into more pages than this is a list, not an article. */
const most = 20;

/** An address taken apart as far as paging needs it. */
interface Place {
	/** Host, path and parameters without the page's number: the same for all pages of one article. */
	readonly key: string;
	/** As the address says it: a page, or on some sites the first paragraph. 1 when it does not say. */
	readonly number: number;
	/** The number is the last step of the path: it may be the article's own. */
	readonly isStep: boolean;
	readonly whole: boolean;
}

interface PageLink {
	readonly href: HttpUrl;
	readonly place: Place;
	readonly text: string;
}

/** A link to a page says its number, or no more words than these (`Halaman berikutnya`); one to another article its title. */
const mostLabel = 2;

const single: Pages = { current: 1, total: 1, next: null, all: null };

/**
 * Where this page stands among the pages of its article. Only addresses that the page itself holds are given: links to this very address
 * with another page number, and rel=next where it is one of them. Nothing is guessed.
 */
export const pages = (page: Page, packs: readonly ReadingPack[]): Pages => {
	if (page.url === undefined) return single;
	const numbering = markupOf(packs).page();
	const canonical = page.head.links.find(({ rel }) => rel === "canonical")?.href ?? page.url;
	const links = linksOf(page, page.url, canonical, numbering);
	const [own, ...others] = links.length > 0 ? placesOf(page.url, numbering) : [];
	if (!own || own.whole) return single;
	// A number at the end of the path may be a page or the article's own id: the links tell.
	const places = [own, ...others, ...(canonical === page.url ? [] : placesOf(canonical, numbering).slice(0, 1))];
	return firstMade(places, (place) => (place.whole ? undefined : stand(place, links))) ?? single;
};

/** Where the page at a place stands among those that links lead to; undefined where none of them is another page of its article. */
const stand = (own: Place, links: readonly PageLink[]): Pages | undefined => {
	const same = links.filter((link) => link.place.key === own.key && !isTitled(link));
	const all = same.find(({ place }) => place.whole)?.href ?? null;
	const others = same.filter(({ place }) => !place.whole && place.number !== own.number);
	if (others.length === 0 || (own.isStep && !isNumbered(own, others))) return all ? { ...single, all } : undefined;
	const labelled = others.flatMap(({ place, text }) => (pageNumber.test(text) ? [{ place, label: Number(text) }] : []));
	const size = entriesAPage(labelled);
	const pageOf = ({ number }: Place): number => (size === 0 || number === 1 ? number : Math.round(number / size) + 1);
	const numbers = [...others.map(({ place }) => pageOf(place)), ...labelled.map(({ label }) => label)];
	const current = pageOf(own);
	const total = Math.max(current, highest(numbers));
	if (total > most) return undefined;
	const next = others.find(({ place }) => pageOf(place) === current + 1)?.href ?? null;
	return { current, total, next, all };
};

/** What a link to a page says that says its number alone. */
const pageNumber = /^\d{1,3}$/;

/** How many entries a page holds, where addresses count those (`?start=20`) and links say which page that is; 0 where they count pages. */
const entriesAPage = (labelled: readonly { readonly place: Place; readonly label: number }[]): number => {
	const counting = labelled.find(({ place, label }) => label > 1 && place.number !== label);
	return counting ? counting.place.number / (counting.label - 1) : 0;
};

/** Does a link to what may be another page say the title of another article? */
const isTitled = ({ place, text }: PageLink): boolean => {
	const words = tokensIn(text);
	return place.isStep && words.length > mostLabel && !words.includes(String(place.number));
};

/**
 * Does the step that ends this page's path number pages? A link says so by its text, or one to the same address without a step: from the
 * second page, or with one to the page before or after. A link that says what the address does leads to the section.
 */
const isNumbered = (own: Place, others: readonly PageLink[]): boolean => {
	const steps = new Set(tokensIn(own.key.toLowerCase()));
	const isFirst = ({ place, text }: PageLink): boolean => !place.isStep && !tokensIn(text.toLowerCase()).every((word) => steps.has(word));
	const isNext = ({ place }: PageLink): boolean => place.isStep && Math.abs(place.number - own.number) === 1;
	return others.some(({ text }) => pageNumber.test(text)) || (others.some(isFirst) && (own.number === 2 || others.some(isNext)));
};

/** Query parameters that number the pages of an article. */
type Numbering = ReadonlySet<string>;

const linksOf = ({ head, blocks }: Page, url: HttpUrl, canonical: HttpUrl, numbering: Numbering): readonly PageLink[] => {
	// The pages of an article share the longest step of its address; asking only those links saves taking hundreds apart.
	const step = longestStep(url);
	const stated = canonical === url ? step : longestStep(canonical);
	const links: PageLink[] = [];
	const add = (href: HttpUrl, text: string): void => {
		const written = href.toLowerCase();
		if (written.includes(step) || written.includes(stated))
			for (const place of placesOf(href, numbering)) links.push({ href, text: text.trim(), place });
	};
	for (const { rel, href } of head.links) if (rel.split(/\s+/).includes("next")) add(href, "");
	for (const block of blocks)
		if (block.kind === "text" && block.linkChars > 0) for (const { href, text } of block.runs) if (href) add(href, text);
	return links;
};

/** The longest part between two slashes of an address, in lower case; empty for a bare host. */
const longestStep = (url: string): string =>
	(addressParts(url.toLowerCase())?.path ?? "").split("/").reduce((longest, step) => (step.length > longest.length ? step : longest), "");

/** With a number at the end of the path read as a page, where there is one, and by its parameters alone. */
const placesOf = (url: string, numbering: Numbering): readonly Place[] => {
	const plain = plainPlace(url, numbering);
	if (!plain) return [];
	// At the first question mark: parameters may hold more of them.
	const asked = plain.key.indexOf("?");
	const [path, query] = [plain.key.slice(0, asked), plain.key.slice(asked)];
	const end = path.lastIndexOf("/");
	const [above, number] = [path.slice(0, end), path.slice(end + 1)];
	if (plain.number > 1 || !/^\d{1,2}$/.test(number) || !/.\/./.test(above)) return [plain];
	return [{ ...plain, key: above + query, number: Number(number), isStep: true }, plain];
};

/** By its parameters alone. */
const plainPlace = (url: string, numbering: Numbering): Place | undefined => {
	const parts = addressParts(url);
	if (!parts) return undefined;
	const { host, path, query } = parts;
	const steps = path.replace(/\/+$/, "").split("/");
	const endsInWhole = steps.length > 2 && steps.at(-1) === wholeStep;
	let number = 1;
	let isWhole = endsInWhole;
	const rest: string[] = [];
	for (const pair of query.split("&")) {
		const [name = "", value = ""] = pair.toLowerCase().split("=");
		if (whole.get(name)?.includes(value)) isWhole = true;
		else if (numbering.has(name) && /^\d{1,3}$/.test(value)) number = Math.max(1, Number(value));
		else if (pair !== "" && !tracking.test(name)) rest.push(pair);
	}
	return {
		key: `${host}${(endsInWhole ? steps.slice(0, -1) : steps).join("/")}?${rest.sort().join("&")}`,
		number,
		isStep: false,
		whole: isWhole,
	};
};
