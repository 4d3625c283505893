import type { ReadingPack } from "../model/language.ts";
import type { BlockId, ElementId, Page, TextBlock } from "../model/page.ts";
import type { LinkedArticle } from "./linked-data.ts";
import { namesIn } from "./person-names.ts";

/** Metas that name authors, most trusted first. */
const authorMetas = [
	"author",
	"citation_author",
	"parsely-author",
	"sailthru.author",
	"article:author_name",
	"article:author",
	"og:article:author",
	"article.author",
	"cxenseparse:author",
	"mediator_author",
	"byl",
	"authors",
	"dc.creator",
	"dcterms.creator",
	"dc.creator.personalname",
	"dcsext.author",
	"author_name",
	"page.author",
	"bt:author",
];

/** Words of class and id that mark a visible byline. */
const bylineHints = [
	"byline",
	"author",
	"authors",
	"writer",
	"reporter",
	"contributor",
	"contributors",
	"penulis",
	"pewarta",
	"autor",
	"autoren",
	"autores",
	"auteur",
	"autore",
	"verfasser",
	"signature",
	"journalist",
];

/** A byline is short, in characters, and stands this many blocks around the headline at most. */
const visible = { longest: 140, before: 6, after: 18 };

/** Who wrote the article: names only, in the page's order; empty when nobody is named. */
export const bylineOf = (
	page: Page,
	linked: LinkedArticle,
	packs: readonly ReadingPack[],
	site: string | undefined,
	titleBlock: BlockId | undefined,
): readonly string[] => {
	const clean = (texts: readonly string[]): readonly string[] => distinct(texts.flatMap((text) => namesIn(text, packs, site)));
	const properties = page.head.properties.filter(
		({ name }) =>
			/(?:^|\.)(?:author|creator|schema:author)(?:\.name)?$|^rel\.author$/.test(name) &&
			!/comment|review|publisher|isbasedon|citation/.test(name),
	);
	const sources: readonly (() => readonly string[])[] = [
		() => clean(linked.authors.filter(({ person }) => person).map(({ name }) => name)),
		() => authorMetas.map((meta) => clean(contents(page, meta))).find((names) => names.length > 0) ?? [],
		() => clean(labelled(page, packs)),
		() => clean(properties.filter(({ name }) => name.endsWith(".name")).map(({ content }) => content)),
		() => clean(properties.filter(({ name }) => !name.endsWith(".name")).map(({ content }) => content)),
		() => clean(seen(page, packs, titleBlock)),
		// An outlet that signs its own articles is better than nobody.
		() => distinct(linked.authors.flatMap(({ name }) => namesIn(name, packs, undefined))),
	];
	for (const source of sources) {
		const names = source();
		if (names.length > 0) return names;
	}
	return [];
};

const contents = (page: Page, name: string): readonly string[] =>
	page.head.metas.filter((meta) => meta.name === name).map(({ content }) => content);

/** Twitter cards name any field: `twitter:label1` says what `twitter:data1` is. */
const labelled = (page: Page, packs: readonly ReadingPack[]): readonly string[] => {
	const words = packs.flatMap((pack) => pack.bylines ?? []).map((word) => word.toLowerCase());
	return ["1", "2"].flatMap((n) => {
		const label =
			contents(page, `twitter:label${n}`)[0]
				?.toLowerCase()
				.replace(/[:\s]+$/, "") ?? "";
		return words.includes(label) ? contents(page, `twitter:data${n}`) : [];
	});
};

/** Lines near the headline that open with a word for authors, or stand in an element named after one. */
const seen = (page: Page, packs: readonly ReadingPack[], titleBlock: BlockId | undefined): readonly string[] => {
	const short = page.blocks.filter(
		(block): block is TextBlock => block.kind === "text" && !block.hidden && block.text.length <= visible.longest,
	);
	const near = (block: TextBlock): boolean =>
		titleBlock === undefined || (block.id >= titleBlock - visible.before && block.id <= titleBlock + visible.after);
	const opens = opener(packs);
	const worded = short.filter((block) => opens.test(block.text));
	const hinted = short.filter((block) => near(block) && block.id !== titleBlock && hintedAs(page, block.element));
	const first = worded.find(near) ?? hinted[0] ?? worded.at(-1);
	return first ? [first.text] : [];
};

const hintedAs = (page: Page, element: ElementId): boolean => {
	let at: ElementId | -1 = element;
	for (let steps = 0; steps < 3 && at !== -1; steps++) {
		const seenElement: Page["elements"][number] | undefined = page.elements[at];
		if (!seenElement) return false;
		if (seenElement.hints.some((hint) => bylineHints.includes(hint))) return true;
		at = seenElement.parent;
	}
	return false;
};

const opener = (packs: readonly ReadingPack[]): RegExp => {
	const words = packs.flatMap((pack) => pack.bylines ?? []).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return words.length > 0
		? new RegExp(`^[^\\p{L}\\p{N}]*(?:${words.join("|")})(?:\\s*[:|]\\s*|\\s+(?=\\p{Lu}|[^\\p{L}]*@|\\p{Lo}))\\S`, "iu")
		: /$^/;
};

const distinct = (names: readonly string[]): readonly string[] => {
	const kept: string[] = [];
	for (const name of names) if (!kept.some((other) => other.toLowerCase() === name.toLowerCase())) kept.push(name);
	return kept;
};
