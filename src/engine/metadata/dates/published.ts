import { firstMade } from "../../../model/first-made.ts";
import { dayOf, isoDay } from "../../text/calendar.ts";
import type { CreditSources } from "../credit-sources.ts";
import { dateWordsOf } from "./date-words.ts";
import { isOthersTime } from "./other-days.ts";
import { dateBelow, seenDate } from "./seen-date.ts";
import { stamp } from "./stamp.ts";

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
	"dcterms.issued",
	"article:post_date",
	"published-date",
	"release_date",
	"content_publishdate",
	"content_date_publisheddate",
	"og:pubdate",
	"bt:pubdate",
	"iso-8601-publish-date",
	"lp.article:published",
	"dcsext.articlefirstpublished",
	"shareaholic:article_published_time",
];

/** Metas that say a day and not of what: that of the last change on many sites. */
const unsaidMetas = ["dc.date", "dcterms.date", "dc.date.created", "datecreated", "created", "date", "timestamp"];

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

/** In milliseconds. */
const oneDay = 864e5;

/** `2021-05-03` of any time on that day. */
const day = (date: string): string => date.slice(0, 10);

/** The days of an article, ISO 8601; absent where the page tells none. */
export interface Dates {
	readonly published?: string;
	readonly modified?: string;
}

/**
 * When the article came out and was last changed, ISO 8601. A day seen near the headline counts where none is stated, where what is stated is not
 * said to be that of publication and later, and where two statements differ by more than a zone.
 */
export const datesOf = (sources: CreditSources): Dates => {
	const { page, metas: contents, linked, packs } = sources;
	const words = dateWordsOf(packs);
	// Many templates are left declared American, whatever the article's language.
	const american = page.head.lang.toLowerCase() === "en-us" && packs[0]?.code === "en";
	const dateIn = (text: string): string | undefined => stamp(text, words, american);
	const read = (texts: readonly string[]): string | undefined => firstMade(texts, dateIn);
	const properties = (pattern: RegExp): readonly string[] =>
		page.head.properties.filter(({ name }) => pattern.test(name) && !/comment|review/.test(name)).map(({ content }) => content);
	const ownTime = (): string | undefined =>
		firstMade(page.head.properties, ({ name, content, element }) => {
			const date = name === "time" ? dateIn(content) : undefined;
			// Whose it is costs a search through the page: comments have many that say no day.
			return date && (element === -1 || !isOthersTime(sources, element)) ? date : undefined;
		});
	/** The day that the page states without saying what for, or one that readers see, where that is earlier or the only one. */
	const seen = (): string | undefined => {
		const unsaid = read(unsaidMetas.flatMap(contents));
		const date = seenDate(sources, dateIn, unsaid !== undefined);
		return unsaid && !(date && day(date) < day(unsaid)) ? unsaid : date;
	};
	const [told, meta] = [read(linked.published), read(publishedMetas.flatMap(contents))];
	// Zones may put one moment on two days.
	const isApart = told && meta && Math.abs(Date.parse(day(told)) - Date.parse(day(meta))) > oneDay;
	const published =
		(isApart && day(seen() ?? "") === day(meta) ? meta : told) ??
		meta ??
		read(properties(/(?:^|\.)(?:datepublished|schema:datepublished|datecreated|article:published_time)$/)) ??
		read(properties(/^time\.pubdate$/)) ??
		seen() ??
		inPath(page.url) ??
		ownTime() ??
		dateBelow(sources, dateIn);
	const modified = read(linked.modified) ?? read(modifiedMetas.flatMap(contents)) ?? read(properties(/(?:^|\.)datemodified$/));
	return { ...(published && { published }), ...(modified && { modified }) };
};

/** `/2021/05/03/` in the path of the address, where there is such a day. */
const inPath = (url: string | undefined): string | undefined => {
	const match = url?.match(/^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/);
	const day = match ? dayOf(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
	return day && isoDay(day);
};
