import type { HttpUrl } from "../model/address.ts";
import type { Block, BlockId, Page } from "../model/page.ts";
import type { Pages } from "../model/reading.ts";

/** Query parameters that number the pages of an article. */
const pageParameters = ["page", "p", "pg", "paged", "halaman", "hal", "seite", "pagina"];
/** Parameters and values by which sites offer the whole article on one page. */
const wholeParameters: Readonly<Record<string, readonly string[]>> = {
	page: ["all", "full"],
	showpage: ["all"],
	single: ["1", "true"],
	singlepage: ["1", "true", "all"],
	"single-page": ["1", "true"],
	print: [],
	view: ["all", "single"],
	pagewanted: ["all"],
	full: ["1", "true"],
};
/** Last step of a path by which sites offer the whole article: `/berita/judul/all`. */
const wholeSteps = ["all"];

/** An article cut into more pages than this is a listing. */
const most = 40;

/** An address taken apart as far as paging needs it. `key`: host and path without page number; equal for all pages of one article. */
interface Place {
	readonly key: string;
	/** 1 when the address does not say. */
	readonly number: number;
	readonly whole: boolean;
}

interface PageLink {
	readonly href: HttpUrl;
	readonly place: Place;
	readonly text: string;
	readonly block: BlockId;
}

/**
 * Where this page stands among the pages of its article. Only addresses that the page itself holds are given: rel=next, and links to
 * this very address with another page number. Nothing is guessed.
 */
export const pages = (page: Page): Pages => {
	const own = page.url ? placeOf(page.url) : undefined;
	if (!own) return { current: 1, total: 1, next: null, all: null };
	const canonical = page.head.links.find(({ rel }) => rel === "canonical")?.href;
	const keys = new Set([own.key, ...(canonical && samePage(placeOf(canonical), own) ? [placeOf(canonical)?.key ?? own.key] : [])]);
	const links = linksOf(page).filter(({ place }) => keys.has(place.key));
	const numbered = links.filter(
		({ place, text }) => !place.whole && place.number >= 1 && place.number <= most && (place.number > 1 || /^\D*1\D*$/.test(text)),
	);
	const related = page.head.links.find(({ rel, href }) => rel.split(/\s+/).includes("next") && keys.has(placeOf(href)?.key ?? ""))?.href;
	const current = own.whole ? 1 : own.number;
	const all = links.find(({ place }) => place.whole)?.href ?? null;
	if (own.whole) return { current: 1, total: 1, next: null, all: null };
	const next = related ?? numbered.find(({ place }) => place.number === current + 1)?.href ?? null;
	const total = Math.max(current, next ? current + 1 : 1, ...numbered.map(({ place }) => place.number));
	return { current, total, next, all };
};

const samePage = (other: Place | undefined, own: Place): boolean =>
	other !== undefined && (other.key === own.key || own.key.startsWith(`${other.key}/`));

const linksOf = (page: Page): readonly PageLink[] =>
	page.blocks.flatMap((block: Block): readonly PageLink[] => {
		if (block.kind === "media") return [];
		return block.runs.flatMap(({ href, text }) => {
			const place = href ? placeOf(href) : undefined;
			return href && place ? [{ href, place, text, block: block.id }] : [];
		});
	});

const placeOf = (url: string): Place | undefined => {
	const match = url.match(/^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i);
	if (!match) return undefined;
	const [, host = "", path = "", query = ""] = match;
	let number = 1;
	let whole = false;
	const rest: string[] = [];
	for (const pair of query.split("&")) {
		const [name = "", value = ""] = pair.split("=");
		const key = name.toLowerCase();
		if (wholeParameters[key]?.includes(value.toLowerCase())) whole = true;
		else if (pageParameters.includes(key) && /^\d{1,3}$/.test(value)) number = Number(value);
		else if (pair !== "" && /^(?:id|p|article|a|newsid|aid|sid|cid|art|n|read|artikel)$/.test(key)) rest.push(pair);
	}
	const steps = path.replace(/\/+$/, "").split("/");
	const last = steps.at(-1) ?? "";
	if (steps.length > 2 && wholeSteps.includes(last)) {
		whole = true;
		steps.pop();
	} else if (steps.length > 2 && /^\d{1,2}$/.test(last)) {
		number = Number(last);
		steps.pop();
		if (/^(?:page|seite|halaman|pagina)$/.test(steps.at(-1) ?? "")) steps.pop();
	}
	return { key: [host.toLowerCase() + steps.join("/"), ...rest.sort()].join("?"), number, whole };
};
