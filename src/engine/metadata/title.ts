import { once } from "../../model/once.ts";
import type { BlockId, Page, TextBlock } from "../../model/page.ts";
import { alike, likeness, tokens, wordKey } from "./likeness.ts";
import type { LinkedArticle } from "./linked-data.ts";
import type { Metas } from "./metas.ts";
import { afterSite, headNames, isSiteName, titleParts, withoutSite } from "./site-name.ts";
import { spacedText } from "./spaced.ts";
import { plainTitle } from "./title-text.ts";

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

/**
 * Likeness (0 to 1) from which the visible headline is taken for what a source states, and so preferred to it. JSON-LD is written by the
 * newsroom's own system and differs from a headline made for search engines on purpose; OpenGraph is often shortened for sharing.
 * `other`: below it two headlines are not the same.
 */
const agrees = { linked: 0.8, meta: 0.5, subheading: 0.9, other: 0.6 };

/** The shortest text that can be a headline on its own, in characters. */
const shortest = 8;

/** A visible headline this long, as a share of what the page states, says as much; a shorter one ("VPN Services") leaves things out. */
const full = 0.7;

/**
 * The headline of the article, without the name of the site.
 *
 * What JSON-LD states comes first, then OpenGraph and other metas. The visible headline is preferred to either where it agrees, because
 * statements get shortened, and where it says as much and all statements are of one wording: those were made for search engines. An
 * `og:title` unlike everything else is the newsroom's own headline on a page made for search engines otherwise, and so is the headline
 * that is both shown and shared where JSON-LD and the `<title>` agree on another (both measured on news of 40 countries). Without
 * statements the headline counts, then the `<title>`.
 */
export const titleOf = (page: Page, contentsOf: Metas, linked: LinkedArticle, outlets: readonly string[]): Title => {
	const names = [...new Set([...outlets.map(wordKey), ...headNames(page)])];
	const metas = titleMetas.flatMap(contentsOf);
	const microdata = page.head.properties
		.filter(({ name }) => name === "headline" || name.endsWith(".headline"))
		.map(({ content }) => content);
	// The same wording is stated in several places on most pages.
	const known = new Map<string, string>();
	/** Empty where it is the site's name and nothing else. */
	const clean = (text: string): string => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const title = withoutSite(plainTitle(text), names);
		const cleaned = isSiteName(title, names) ? "" : title;
		known.set(text, cleaned);
		return cleaned;
	};
	const cleaned = (texts: readonly string[]): readonly string[] => [...new Set(texts)].map(clean).filter((text) => text !== "");
	const linkedTitles = cleaned(linked.headlines);
	const metaTitles = cleaned([...metas, ...microdata]);
	const whole = plainTitle(page.head.title);
	const cut = withoutSite(whole, names);
	const parts = [...titleParts(whole), afterSite(whole, names), whole];
	const block = headlineBlock(page, [...linkedTitles, ...metaTitles, ...cleaned(parts)], names);
	const visible = block ? plainTitle(spacedText(block)) : undefined;
	const [linkedTitle] = linkedTitles;
	const [metaTitle] = metaTitles;
	const stated = linkedTitle ?? metaTitle;
	if (stated === undefined) return { title: (block && statedPart(block, [cut])) ?? visible ?? cut, ...(block && { block: block.id }) };
	const sources = {
		visible,
		linked: linkedTitle,
		shared: cleaned(contentsOf("og:title"))[0],
		tweeted: contentsOf("twitter:title"),
		whole,
		cut,
	};
	const isShown = block !== undefined && block.level === 1 && !block.hidden;
	const title =
		(visible !== undefined && saysAddress(visible, page.url) && ![stated, cut].some((text) => saysAddress(text, page.url))
			? visible
			: undefined) ??
		newsroomTitle(sources) ??
		(block && statedPart(block, [...linkedTitles, ...metaTitles, cut])) ??
		shownTitle(sources, stated, isShown) ??
		stated;
	return { title, ...(block && { block: block.id }) };
};

/** What the page calls its article, by where it says so. */
interface Sources {
	readonly visible: string | undefined;
	readonly linked: string | undefined;
	/** OpenGraph's title, for those who share the page. */
	readonly shared: string | undefined;
	readonly tweeted: readonly string[];
	/** The `<title>`, and the same without the site's name. */
	readonly whole: string;
	readonly cut: string;
}

/** The newsroom's own headline, where JSON-LD repeats the one made for search engines. */
const newsroomTitle = ({ visible, linked, shared, tweeted, whole, cut }: Sources): string | undefined => {
	if (linked === undefined || shared === undefined) return undefined;
	const searched = likeness(linked, cut);
	const others = [visible, linked, whole, cut, ...tweeted].filter((text) => text !== undefined && text !== "");
	if (searched >= agrees.meta && others.every((text) => likeness(text ?? "", shared) < agrees.other)) return shared;
	const isShared = visible !== undefined && likeness(visible, shared) >= agrees.linked;
	return searched >= agrees.linked && isShared && likeness(cut, shared) < agrees.linked ? visible : undefined;
};

/** What the page states, where the headline begins or ends with it and a kicker, a day or a count in elements of its own is the rest. */
const statedPart = ({ runs }: TextBlock, stated: readonly string[]): string | undefined => {
	if (runs.length < 2) return undefined;
	const textOf = (some: TextBlock["runs"]): string => wordKey(some.map(({ text }) => text).join(""));
	const parts = new Set(runs.slice(1).flatMap((_, before) => [textOf(runs.slice(0, before + 1)), textOf(runs.slice(before + 1))]));
	return stated.find((text) => parts.has(wordKey(text)));
};

/** The visible headline, where it may stand for what is stated. */
const shownTitle = ({ visible, linked, shared, cut }: Sources, stated: string, isShown: boolean): string | undefined => {
	if (visible === undefined) return undefined;
	// The same words, all in capitals, are harder to read.
	if (wordKey(visible) === wordKey(stated) && !/\p{Ll}/u.test(visible) && /\p{Ll}/u.test(stated)) return stated;
	const isCut = /(?:…|\.\.\.)$/.test(stated) && wordKey(visible).startsWith(wordKey(stated));
	if (isCut || likeness(visible, stated) >= (linked === undefined ? agrees.meta : agrees.linked)) return visible;
	if (titleParts(stated).some((part) => wordKey(part) === wordKey(visible))) return visible;
	// What is stated, and a line more.
	if (wordKey(visible).startsWith(`${wordKey(stated)} `)) return undefined;
	const isOneWording = [shared ?? stated, cut].every((other) => likeness(stated, other) >= agrees.linked);
	// Without JSON-LD, what is shared alone says so: the page's own `<title>` says otherwise.
	const isSharedOnly = linked === undefined && likeness(stated, cut) < agrees.other;
	return isShown && (isOneWording || isSharedOnly) && visible.length >= full * stated.length ? visible : undefined;
};

/** An address of fewer words may be that of a section; it says a text whose words hold this share of its own, 0 to 1. */
const address = { words: 4, said: 0.8 } as const;

/** Does the last step of the page's address, `/daerah/jembatan-gantung-mulai-dibuka.html`, say these words? */
const saysAddress = (text: string, url: string | undefined): boolean => {
	const step = /\/([^/?#]+?)(?:\.\p{L}+)?\/?(?:[?#]|$)/u.exec(url?.replace(/^\w+:\/\/[^/]+/, "") ?? "")?.[1] ?? "";
	const said = step.split(/[-_]/).filter((word) => /^\p{L}/u.test(word));
	const own = new Set(tokens(text));
	return said.length >= address.words && said.filter((word) => own.has(word)).length >= address.said * said.length;
};

/** The visible headline: the `h1` most like what the page states, else a lesser heading that says the same, else a lone `h1`. */
const headlineBlock = (page: Page, stated: readonly string[], names: readonly string[]): TextBlock | undefined => {
	const wordings = once(() => [...new Set(stated)].map(tokens));
	const headings = (levels: readonly number[]): readonly TextBlock[] =>
		page.blocks.filter(
			(block): block is TextBlock =>
				block.kind === "text" &&
				block.role === "heading" &&
				block.text.length >= shortest &&
				levels.includes(block.level ?? 1) &&
				!isSiteName(block.text, names),
		);
	const most = (blocks: readonly TextBlock[], floor: number): TextBlock | undefined => {
		const same = blocks.find(({ text }) => stated.includes(text));
		if (same) return same;
		let best: { readonly block: TextBlock; readonly near: number } | undefined;
		for (const block of blocks) {
			const own = tokens(block.text);
			const near = Math.max(0, ...wordings().map((wording) => alike(own, wording)));
			if (near >= floor && near > (best?.near ?? 0)) best = { block, near };
		}
		return best?.block;
	};
	const first = headings([1]);
	const shown = first.filter(({ level, hidden }) => level === 1 && !hidden);
	// One headline may stand twice, for wide windows and for narrow ones.
	const isLone = new Set(shown.map(({ text }) => text)).size === 1;
	return (
		most(first, agrees.meta) ??
		most(headings([2, 3]), agrees.subheading) ??
		headings([1, 2, 3]).find(({ text }) => saysAddress(text, page.url)) ??
		(isLone ? shown[0] : undefined)
	);
};
