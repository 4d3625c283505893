import type { BlockId, Page, TextBlock } from "../model/page.ts";
import { hasUnspaced, tokensIn, unmarked } from "./letters.ts";
import type { LinkedArticle } from "./linked-data.ts";
import type { Metas } from "./metas.ts";

export interface Title {
	readonly title: string;
	/** The visible headline, where one agrees with what the page calls itself. */
	readonly block?: BlockId;
}

/** Where pages state their headline, most trusted first. */
const titleMetas = [
	"og:title",
	"twitter:title",
	"parsely-title",
	"sailthru.title",
	"citation_title",
	"dc.title",
	"dcterms.title",
	"headline",
	"title",
];

/** What stands between a headline and the name of the site. A hyphen must have spaces around it. */
const separators = /\s+[-–—|·•»«>/~]+\s+|\s*[|｜»]\s*|\s+::\s+|:\s+(?=\S+$)|\s*[_]\s*(?=\S+$)/u;

/** The same, kept when a title is parted. */
const partedBy = new RegExp(`(${separators.source})`, "u");

/**
 * Likeness (0 to 1) from which the visible headline is taken for what a source states, and so preferred to it. JSON-LD is written by the
 * newsroom's own system and differs from a headline made for search engines on purpose; OpenGraph is often shortened for sharing.
 * `other`: below it two headlines are not the same.
 */
const agrees = { linked: 0.8, meta: 0.5, subheading: 0.9, other: 0.6 };

/** The shortest text that can be a headline on its own, in characters. */
const shortest = 8;

/**
 * The headline of the article, without the name of the site.
 *
 * What JSON-LD states comes first, then OpenGraph and other metas; the visible headline is preferred to either where it agrees, because
 * statements get shortened. An `og:title` unlike everything else is the newsroom's own headline on a page made for search engines
 * otherwise, and so is the headline that is both shown and shared where JSON-LD and the `<title>` agree on another (both measured on news
 * of 40 countries). Without statements the headline counts, then the `<title>`.
 */
export const titleOf = (page: Page, contentsOf: Metas, linked: LinkedArticle, site: string | undefined): Title => {
	const names = [site, ...hostNames(page.url)].flatMap((name) => (name ? [fold(name)] : []));
	const metas = titleMetas.flatMap(contentsOf);
	const microdata = page.head.properties
		.filter(({ name }) => name === "headline" || name.endsWith(".headline"))
		.map(({ content }) => content);
	const cleaned = (texts: readonly string[]): readonly string[] =>
		[...new Set(texts)].map((text) => withoutSite(plain(text), names)).filter((text) => text.length > 0 && !isName(text, names));
	const linkedTitles = cleaned(linked.headlines);
	const metaTitles = cleaned([...metas, ...microdata]);
	const [linkedTitle] = linkedTitles;
	const [metaTitle] = metaTitles;
	const whole = plain(page.head.title);
	const cut = withoutSite(whole, names);
	const block = headlineBlock(page, [...linkedTitles, ...metaTitles, ...cleaned([...parts(whole), whole])], names);
	const visible = block ? plain(block.text) : undefined;
	const id = block ? { block: block.id } : {};
	const shared = cleaned(contentsOf("og:title"))[0];
	const others = [visible, linkedTitle, whole, ...contentsOf("twitter:title")].flatMap((text) =>
		text ? [likeness(text, shared ?? "")] : [],
	);
	const made = linkedTitle !== undefined && likeness(linkedTitle, cut) >= agrees.meta;
	if (shared !== undefined && made && others.every((near) => near < agrees.other)) return { title: shared, ...id };
	const isSearched = linkedTitle !== undefined && likeness(linkedTitle, cut) >= agrees.linked;
	const isShared = visible !== undefined && shared !== undefined && likeness(visible, shared) >= agrees.linked;
	if (isSearched && isShared && likeness(cut, shared) < agrees.linked) return { title: visible, ...id };
	const near = (stated: string, floor: number): string => (visible !== undefined && likeness(visible, stated) >= floor ? visible : stated);
	if (linkedTitle !== undefined) return { title: near(linkedTitle, agrees.linked), ...id };
	if (metaTitle !== undefined) return { title: near(metaTitle, agrees.meta), ...id };
	return { title: visible ?? cut, ...id };
};

/** The visible headline: the `h1` most like what the page states, else a lesser heading that says the same, else a lone `h1`. */
const headlineBlock = (page: Page, stated: readonly string[], names: readonly string[]): TextBlock | undefined => {
	const wordings = [...new Set(stated)].map(tokens);
	const headings = (levels: readonly number[]): readonly TextBlock[] =>
		page.blocks.filter(
			(block): block is TextBlock =>
				block.kind === "text" &&
				block.role === "heading" &&
				block.text.length >= shortest &&
				levels.includes(block.level ?? 1) &&
				!isName(block.text, names),
		);
	const most = (blocks: readonly TextBlock[], floor: number): TextBlock | undefined => {
		let best: { readonly block: TextBlock; readonly near: number } | undefined;
		for (const block of blocks) {
			const own = tokens(block.text);
			const near = Math.max(0, ...wordings.map((wording) => alike(own, wording)));
			if (near >= floor && near > (best?.near ?? 0)) best = { block, near };
		}
		return best?.block;
	};
	const first = headings([1]);
	const shown = first.filter(({ level, hidden }) => level === 1 && !hidden);
	return most(first, agrees.meta) ?? most(headings([2, 3]), agrees.subheading) ?? (shown.length === 1 ? shown[0] : undefined);
};

/** Titles hold entities written twice (`&amp;quot;`, `&uuml;` inside JSON) often enough to be worth undoing. */
const entities: Readonly<Record<string, string>> = {
	amp: "&",
	quot: '"',
	apos: "'",
	lt: "<",
	gt: ">",
	nbsp: " ",
	ndash: "–",
	mdash: "—",
	rsquo: "’",
	lsquo: "‘",
	sbquo: "‚",
	rdquo: "”",
	ldquo: "“",
	bdquo: "„",
	laquo: "«",
	raquo: "»",
	hellip: "…",
	szlig: "ß",
	oslash: "ø",
	aelig: "æ",
	eth: "ð",
	thorn: "þ",
};
/** Combining marks of entities such as `&uuml;` and `&eacute;`. */
const accents: Readonly<Record<string, string>> = {
	uml: "\u0308",
	acute: "\u0301",
	grave: "\u0300",
	circ: "\u0302",
	tilde: "\u0303",
	ring: "\u030a",
	cedil: "\u0327",
};

const entity = (written: string, name: string): string => {
	const known = entities[name.toLowerCase()];
	const accent = accents[name.slice(1)];
	return known ?? (accent ? (name.charAt(0) + accent).normalize("NFC") : written);
};

const withoutMarkup = (text: string): string =>
	text
		.replace(
			/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi,
			(written, decimal: string | undefined, hex: string | undefined, name: string | undefined) =>
				name ? entity(written, name) : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? "20", 16)),
		)
		.replace(/<\/?[a-z][^<>]{0,80}>/gi, "");

const plain = (text: string): string =>
	(/[&<]/.test(text) ? withoutMarkup(text) : text)
		.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
		.replace(/\s+/g, " ")
		.trim();

const wordsOf = (text: string): readonly string[] => tokensIn(unmarked(text).toLowerCase());
const fold = (text: string): string => wordsOf(text).join(" ");

const parts = (text: string): readonly string[] => text.split(separators).filter((part) => part.trim() !== "");

/** Is the text one of these folded names and nothing else? */
const isName = (text: string, names: readonly string[]): boolean => {
	const compact = fold(text).replaceAll(" ", "");
	return names.some((name) => name.replaceAll(" ", "") === compact);
};

/** Takes the site's name off either end of a title; a title that is nothing else stays as it is. */
const withoutSite = (title: string, names: readonly string[]): string => {
	const pieces = title.split(partedBy);
	const isSite = (piece: string): boolean => {
		const folded = fold(piece);
		return (
			folded === "" ||
			names.some(
				(name) =>
					name === folded ||
					name.replaceAll(" ", "") === folded.replaceAll(" ", "") ||
					(folded.length > 3 && name.split(" ").length > 1 && ` ${name} `.includes(` ${folded} `)) ||
					(name.length > 3 && folded.startsWith(`${name} `) && folded.length < name.length * 3),
			)
		);
	};
	let start = 0;
	let end = pieces.length;
	while (end - start > 2 && isSite(pieces[end - 1] ?? "")) end -= 2;
	while (end - start > 2 && isSite(pieces[start] ?? "")) start += 2;
	return pieces.slice(start, end).join("").trim();
};

/** Labels of the host that may be the site's name: `kompas` of `www.kompas.com`. */
export const hostNames = (url: string | undefined): readonly string[] => {
	const host = url?.match(/^https?:\/\/([^/:?#]+)/)?.[1]?.replace(/^www\d?\./, "") ?? "";
	const labels = host.split(".");
	return host === "" ? [] : [host, ...labels.slice(0, -1).filter((label) => label.length > 2), labels.slice(-2).join(".")];
};

/** How much two headlines are the same, 0 to 1: shared words over all words; scripts without spaces are compared by characters. */
const likeness = (one: string, other: string): number => alike(tokens(one), tokens(other));

const alike = (a: readonly string[], b: readonly string[]): number => {
	if (a.length === 0 || b.length === 0) return 0;
	const left = new Map<string, number>();
	for (const token of a) left.set(token, (left.get(token) ?? 0) + 1);
	let common = 0;
	for (const token of b) {
		const count = left.get(token) ?? 0;
		if (count > 0) {
			common++;
			left.set(token, count - 1);
		}
	}
	return (2 * common) / (a.length + b.length);
};

const tokens = (text: string): readonly string[] => (hasUnspaced(text) ? [...fold(text).replaceAll(" ", "")] : wordsOf(text));
