import { firstMade } from "../../../model/first-made.ts";
import type { BlockId, Page, TextBlock } from "../../../model/reading/page.ts";
import { worthOf } from "../../../model/worth.ts";
import { joinedText } from "../../text/runs.ts";
import { spacedText } from "../spaced.ts";
import type { LinkedArticle } from "../stated/linked-data.ts";
import type { Metas } from "../stated/metas.ts";
import { plainTitle } from "../stated/stated-text.ts";
import { agrees, beside, headlineBlocks, headlineOf, saysAddress } from "./headline.ts";
import { likeness, wordKey } from "./likeness.ts";
import { partShown } from "./part-shown.ts";
import { afterSite, headNames, isSiteName, titleParts, withoutSite } from "./site-name.ts";

/** What a title is looked for in. */
interface AskedFor {
	readonly page: Page;
	readonly metas: Metas;
	readonly linked: LinkedArticle;
	/** Names of the outlet, as it is stated and as its host has it. */
	readonly outlets: readonly string[];
	/** Is a line who wrote the article, or a day? */
	readonly isCredit: (line: string) => boolean;
}

/** What the article is called, and where that stands in the page. */
export interface Title {
	readonly title: string;
	/** The visible headline, where one agrees with what the page calls itself: its lines, and the same once more. Empty where there is none. */
	readonly headline: readonly BlockId[];
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
export const titleOf = ({ page, metas: contentsOf, linked, outlets, isCredit }: AskedFor): Title => {
	const names = [...new Set([...outlets.map(wordKey), ...headNames(page)])];
	const shown = headingsWithTags(page);
	const cleaned = cleaner(shown, names);
	const metas = titleMetas.flatMap(contentsOf);
	const linkedTitles = cleaned(linked.headlines);
	const metaTitles = cleaned([...metas, ...microdataTitles(page)]);
	const whole = plainTitle(page.head.title, shown);
	const cut = withoutSite(whole, names);
	const parts = [...titleParts(whole), afterSite(whole, names), whole];
	const headTitles = [...linkedTitles, ...cleaned(metas)];
	// Microdata repeats the visible headline, lines that are none of it included.
	const titles = headTitles.length > 0 ? headTitles : metaTitles;
	const headline = headlineOf(page, { titles: [...titles, ...cleaned([cut])], parts: cleaned(parts), names, isCredit });
	const titled = (title: string): Title => ({ title, headline: headline ? headlineBlocks(page, headline, title) : [] });
	const block = headline?.block;
	const visible = block && plainTitle(spacedText(block), shown);
	const stated = linkedTitles[0] ?? metaTitles[0];
	if (stated === undefined) {
		const isPart = visible !== undefined && parts.some((part) => wordKey(part) === wordKey(visible));
		const part = isPart ? undefined : partShown(page, whole, names, block);
		if (part !== undefined) return { title: plainTitle(spacedText(part), shown), headline: [part.id] };
		const seen = visible ?? (afterSite(whole, names) || cut);
		return titled(statedPart({ block, statements: [cut] }) ?? (isShouted(seen, cut) ? cut : seen));
	}
	const sources: Sources = {
		page,
		block,
		visible,
		stated,
		statements: [...linkedTitles, ...metaTitles, cut],
		linked: linkedTitles[0],
		shared: cleaned(contentsOf("og:title"))[0],
		tweeted: contentsOf("twitter:title"),
		whole,
		cut,
	};
	return titled(firstMade(ways, (way) => way(sources)) ?? stated);
};

/** What the page states in its text, as microdata. */
const microdataTitles = ({ head }: Page): readonly string[] =>
	head.properties.filter(({ name }) => name === "headline" || name.endsWith(".headline")).map(({ content }) => content);

/** Makes plain titles of what is stated, each once, without the site's name. `shown`: headings with tags; `names`: what the site is called. */
const cleaner = (shown: string, names: readonly string[]): ((texts: readonly string[]) => readonly string[]) => {
	// The same wording is stated in several places on most pages.
	const known = new Map<string, string>();
	/** Empty where it is the site's name and nothing else. */
	const clean = (text: string): string => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const title = withoutSite(plainTitle(text, shown), names);
		const cleaned = isSiteName(title, names) ? "" : title;
		known.set(text, cleaned);
		return cleaned;
	};
	return (texts) => [...new Set(texts)].map(clean).filter((text) => text !== "");
};

/** The headings in which a reader sees what looks like a tag. */
const headingsWithTags = ({ blocks }: Page): string =>
	blocks.flatMap((block) => (block.kind === "text" && block.role === "heading" && block.text.includes("<") ? [block.text] : [])).join("\n");

/** What the page calls its article, by where it says so. */
interface Sources {
	readonly page: Page;
	/** The visible headline, and its words as a title. */
	readonly block: TextBlock | undefined;
	readonly visible: string | undefined;
	/** All that is stated, and what of it is trusted most. */
	readonly statements: readonly string[];
	readonly stated: string;
	/** What JSON-LD states. */
	readonly linked: string | undefined;
	/** OpenGraph's title, for those who share the page. */
	readonly shared: string | undefined;
	readonly tweeted: readonly string[];
	/** The `<title>`, and the same without the site's name. */
	readonly whole: string;
	readonly cut: string;
}

/** The visible headline, where it alone says the words of the page's address. */
const addressedTitle = ({ page, visible, stated, cut }: Sources): string | undefined =>
	visible !== undefined && saysAddress(visible, page.url) && ![stated, cut].some((text) => saysAddress(text, page.url))
		? visible
		: undefined;

/** The newsroom's own headline, where JSON-LD repeats the one made for search engines. */
const newsroomTitle = ({ visible, linked, shared, tweeted, whole, cut }: Sources): string | undefined => {
	if (linked === undefined || shared === undefined) return undefined;
	const searched = likeness(linked, cut);
	const others = [visible, linked, whole, cut, ...tweeted].flatMap((text) => text || []);
	if (searched >= agrees.meta && others.every((text) => likeness(text, shared) < agrees.other)) return shared;
	const isShared = visible !== undefined && likeness(visible, shared) >= agrees.linked;
	return searched >= agrees.linked && isShared && likeness(cut, shared) < agrees.linked ? visible : undefined;
};

/** The heading of a chapter may be an end of what is shared, too, but is rarely so long. Characters of an alphabet. */
const shortestEnd = 25;

/**
 * The newsroom's own headline, where it stands as a lesser heading right below one made for search engines: what is shared, behind a kicker
 * perhaps, or one end of it.
 */
const titleBelow = ({ page, block: headline, shared, tweeted }: Sources): string | undefined => {
	if (shared === undefined || headline === undefined) return undefined;
	const { id, text } = headline;
	const own = wordKey(text);
	const said = wordKey(shared);
	if (said === "" || likeness(text, shared) > agrees.linked || tweeted.some((other) => wordKey(other).startsWith(said))) return undefined;
	for (const block of page.blocks.slice(id + 1, id + 1 + beside)) {
		if (block.kind !== "text" || block.role !== "heading") continue;
		const key = wordKey(block.text);
		if (key.includes(own) || own.includes(key)) continue;
		if (key.endsWith(said)) return shared;
		if (key.length * worthOf(key) >= shortestEnd && key.length * 2 > said.length && (said.endsWith(key) || said.startsWith(key)))
			return block.text;
	}
	return undefined;
};

/** What the page states, where the headline begins or ends with it and a kicker, a day or a count in elements of its own is the rest. */
const statedPart = ({ block, statements }: Pick<Sources, "block" | "statements">): string | undefined => {
	const { runs = [] } = block ?? {};
	if (runs.length < 2) return undefined;
	const textOf = (some: TextBlock["runs"]): string => wordKey(joinedText(some));
	const parts = new Set(runs.slice(1).flatMap((_, before) => [textOf(runs.slice(0, before + 1)), textOf(runs.slice(before + 1))]));
	return statements.find((text) => parts.has(wordKey(text)));
};

/** The same words, all in capitals, are harder to read. */
const isShouted = (visible: string, stated: string): boolean =>
	wordKey(visible) === wordKey(stated) && !/\p{Lower}/u.test(visible) && /\p{Lower}/u.test(stated);

/** The visible headline, where it may stand for what is stated. */
const shownTitle = ({ block, visible, stated, linked, shared, cut }: Sources): string | undefined => {
	if (block === undefined || visible === undefined) return undefined;
	if (isShouted(visible, stated)) return stated;
	const isCut = /(?:…|\.\.\.)$/.test(stated) && wordKey(visible).startsWith(wordKey(stated));
	if (isCut || likeness(visible, stated) >= (linked === undefined ? agrees.meta : agrees.linked)) return visible;
	if (titleParts(stated).some((part) => wordKey(part) === wordKey(visible))) return visible;
	// What is stated, and a line more.
	if (wordKey(visible).startsWith(`${wordKey(stated)} `)) return undefined;
	const isOneWording = [shared ?? stated, cut].every((other) => likeness(stated, other) >= agrees.linked);
	// Without JSON-LD, what is shared alone says so: the page's own `<title>` says otherwise.
	const isSharedOnly = linked === undefined && likeness(stated, cut) < agrees.other;
	const isShown = block.level === 1 && !block.hidden;
	return isShown && (isOneWording || isSharedOnly) && visible.length >= full * stated.length ? visible : undefined;
};

/** The ways to a title where something is stated, the surest first. */
const ways: readonly ((sources: Sources) => string | undefined)[] = [addressedTitle, newsroomTitle, titleBelow, statedPart, shownTitle];
