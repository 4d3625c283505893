import type { ReadingPack } from "../../model/language.ts";
import { once } from "../../model/once.ts";
import type { Block } from "../../model/page.ts";
import { never, oneOf } from "../text/pattern.ts";
import type { CreditSources } from "./credit-sources.ts";
import { isOfReaders } from "./readers.ts";
import { dateWordsOf, stamp } from "./stamp.ts";

/** Metas that say when the article came out, most trusted first. */
const publishedMetas = [
	"article:published_time",
	"og:article:published_time",
	"article:published",
	"og:published_time",
	"datepublished",
	"parsely-pub-date",
	"sailthru.date",
	"cxenseparse:recs:publishtime",
	"cxenseparse:publishtime",
	"article.published",
	"published_at",
	"publishdate",
	"publish-date",
	"publish_date",
	"pubdate",
	"publication_date",
	"citation_publication_date",
	"citation_date",
	"dc.date.issued",
	"dcterms.created",
	"dc.date",
	"dcterms.date",
	"dcterms.issued",
	"dc.date.created",
	"datecreated",
	"article:post_date",
	"published-date",
	"release_date",
	"content_publishdate",
	"content_date_publisheddate",
	"og:pubdate",
	"created",
	"date",
	"bt:pubdate",
	"iso-8601-publish-date",
	"lp.article:published",
	"dcsext.articlefirstpublished",
	"shareaholic:article_published_time",
	"timestamp",
];

const modifiedMetas = [
	"article:modified_time",
	"og:updated_time",
	"article:updated",
	"datemodified",
	"last-modified",
	"lastmod",
	"dcterms.modified",
	"dc.date.modified",
	"revised",
];

/** A visible date stands in a short line, this many blocks around the headline. */
const visible = { longest: 160, before: 8, after: 15 };

/** The day an article came out stands this many blocks from the day of its last change at most. */
const besideChange = 3;

export interface Dates {
	readonly published?: string;
	readonly modified?: string;
}

/** When the article came out and was last changed, ISO 8601. A day seen near the headline counts only where nothing is stated. */
export const datesOf = ({ page, metas: contents, linked, packs, markup, titleBlock }: CreditSources): Dates => {
	const words = dateWordsOf(packs);
	// Many templates are left declared American, whatever the article's language.
	const american = page.head.lang.toLowerCase() === "en-us" && packs[0]?.code === "en";
	const read = (texts: readonly string[]): string | undefined => {
		for (const text of texts) {
			const date = stamp(text, words, american);
			if (date) return date;
		}
		return undefined;
	};
	const properties = (pattern: RegExp): readonly string[] =>
		page.head.properties.filter(({ name }) => pattern.test(name) && !/comment|review/.test(name)).map(({ content }) => content);
	const published =
		read(linked.published) ??
		read(publishedMetas.flatMap(contents)) ??
		read(properties(/(?:^|\.)(?:datepublished|schema:datepublished|datecreated|article:published_time)$/)) ??
		read(properties(/^time\.pubdate$/)) ??
		seen(
			{ page, titleBlock, markup },
			(text) => stamp(text, words, american),
			once(() => changePattern(packs)),
		) ??
		inPath(page.url) ??
		read(properties(/^time$/));
	const modified = read(linked.modified) ?? read(modifiedMetas.flatMap(contents)) ?? read(properties(/(?:^|\.)datemodified$/));
	return { ...(published && { published }), ...(modified && { modified }) };
};

/**
 * The date in a short line nearest to the headline: times of the page first, then lines named after dates, then any. The day of a change
 * counts only where no other stands beside it.
 */
const seen = (
	{ page, titleBlock, markup }: Pick<CreditSources, "page" | "titleBlock" | "markup">,
	read: (text: string) => string | undefined,
	change: () => RegExp,
): string | undefined => {
	const from = (titleBlock ?? 0) - visible.before;
	const to = titleBlock === undefined ? 60 : titleBlock + visible.after;
	const near = page.blocks.slice(Math.max(0, from), to).filter(({ element }) => !isOfReaders(page, element));
	const away = ({ id }: Block): number => (titleBlock === undefined ? id : 2 * Math.abs(id - titleBlock) + (id < titleBlock ? 1 : 0));
	// A site's head has today's date, lists have those of other articles.
	const nearest = [...near].sort((one, other) => away(one) - away(other));
	const all = page.head.properties.filter(({ name, element }) => name === "time" && element !== -1);
	const times = nearest.flatMap((block) =>
		all.filter(({ element }) => element === block.element || (block.kind === "text" && block.runs.some((run) => run.element === element))),
	);
	for (const { content } of times) {
		const date = read(content);
		if (date) return date;
	}
	// A quote has the day on which that was said.
	const lines = nearest.flatMap((block) =>
		block.kind === "text" && !block.hidden && block.role !== "quote" && block.text.length <= visible.longest ? [block] : [],
	);
	const hinted = lines.filter((block) => page.elements[block.element]?.hints.some((hint) => markup.date().has(hint)));
	const after = lines.filter((block) => titleBlock === undefined || block.id > titleBlock);
	let changed: { readonly date: string; readonly id: number } | undefined;
	for (const { id, text } of new Set([...hinted, ...after, ...lines])) {
		if (changed && Math.abs(id - changed.id) > besideChange) continue;
		const date = read(text);
		if (!date) continue;
		const unchanged = text.replace(change(), " ");
		const published = unchanged === text ? date : read(unchanged);
		if (published) return published;
		changed ??= { date, id };
	}
	return changed?.date;
};

/** From a word for a change up to a word for publication, or to the end of the line. */
const changePattern = (packs: readonly ReadingPack[]): RegExp => {
	const wholly = (phrases: readonly string[]): string => `(?<!\\p{L})${oneOf(phrases)}(?!\\p{L})`;
	const updated = packs.flatMap((pack) => pack.updated ?? []);
	const published = packs.flatMap((pack) => pack.published ?? []);
	return updated.length === 0
		? never
		: new RegExp(`${wholly(updated)}.*?(?=${published.length === 0 ? "" : `${wholly(published)}|`}$)`, "giu");
};

/** `/2021/05/03/` in the address. */
const inPath = (url: string | undefined): string | undefined => {
	const match = url?.match(/^https?:\/\/[^/]+\/(?:.*\/)?((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/);
	return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined;
};
