import type { BlockId, Page, TextBlock } from "../model/page.ts";
import type { LinkedArticle } from "./linked-data.ts";

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

/** Shares of common words, 0 to 1, from which two headlines are the same one. */
const same = 0.6;

/** The shortest text that can be a headline on its own, in characters. */
const shortest = 8;

/**
 * The headline of the article, without the name of the site.
 *
 * The visible `h1` that agrees with what the page states is preferred: the statement may be cut or made for search engines.
 * Without one the statement counts (JSON-LD, then metas), then a lone `h1`, then the `<title>`.
 */
export const titleOf = (page: Page, linked: LinkedArticle, site: string | undefined): Title => {
	const names = [site, ...hostNames(page.url)].flatMap((name) => (name ? [fold(name)] : []));
	const metas = titleMetas.flatMap((name) => page.head.metas.filter((meta) => meta.name === name).map((meta) => meta.content));
	const microdata = page.head.properties
		.filter(({ name }) => name === "headline" || name.endsWith(".headline"))
		.map(({ content }) => content);
	const stated = [...linked.headlines, ...metas, ...microdata]
		.map((text) => withoutSite(plain(text), names))
		.filter((text) => text.length > 0 && !names.includes(fold(text)));
	const headings = page.blocks.filter(
		(block): block is TextBlock => block.kind === "text" && block.role === "heading" && block.text.length >= shortest,
	);
	const whole = plain(page.head.title);
	const agreeing = (level: readonly number[], floor: number): TextBlock | undefined => {
		const near = headings
			.filter((block) => level.includes(block.level ?? 1) && !names.includes(fold(block.text)))
			.map((block) => ({ block, likeness: Math.max(0, ...[...stated, ...parts(whole), whole].map((text) => likeness(block.text, text))) }))
			.filter(({ likeness }) => likeness >= floor);
		return near.reduce<(typeof near)[number] | undefined>((best, each) => (best && best.likeness >= each.likeness ? best : each), undefined)
			?.block;
	};
	const block = agreeing([1], same) ?? agreeing([2, 3], 0.9);
	if (block) return { title: plain(block.text), block: block.id };
	const said = stated[0];
	if (said) return { title: said };
	const alone = headings.filter((heading) => heading.level === 1);
	const cut = withoutSite(whole, names);
	if (alone.length === 1 && alone[0] && !names.includes(fold(alone[0].text))) return { title: plain(alone[0].text), block: alone[0].id };
	return { title: cut || said || "" };
};

/** Titles hold entities written twice (`&amp;quot;`) often enough to be worth undoing. */
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
	rdquo: "”",
	ldquo: "“",
	hellip: "…",
};

const plain = (text: string): string =>
	text
		.replace(
			/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{2,6}));/gi,
			(written, decimal: string | undefined, hex: string | undefined, name: string | undefined) =>
				name
					? (entities[name.toLowerCase()] ?? written)
					: String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? "20", 16)),
		)
		.replace(/<\/?[a-z][^<>]{0,80}>/gi, "")
		.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
		.replace(/\s+/g, " ")
		.trim();

const wordsOf = (text: string): readonly string[] =>
	text
		.normalize("NFKD")
		.replace(/\p{M}+/gu, "")
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];
const fold = (text: string): string => wordsOf(text).join(" ");

const parts = (text: string): readonly string[] => text.split(separators).filter((part) => part.trim() !== "");

/** Takes the site's name off either end of a title; a title that is nothing else stays as it is. */
const withoutSite = (title: string, names: readonly string[]): string => {
	const pieces = title.split(new RegExp(`(${separators.source})`, "u"));
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
const hostNames = (url: string | undefined): readonly string[] => {
	const host = url?.match(/^https?:\/\/([^/:?#]+)/)?.[1]?.replace(/^www\d?\./, "") ?? "";
	const labels = host.split(".");
	return host === "" ? [] : [host, ...labels.slice(0, -1).filter((label) => label.length > 3), labels.slice(-2).join(".")];
};

/** How much two headlines are the same, 0 to 1: shared words over all words; scripts without spaces are compared by characters. */
const likeness = (one: string, other: string): number => {
	const [a, b] = [tokens(one), tokens(other)];
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

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const tokens = (text: string): readonly string[] => (unspaced.test(text) ? [...fold(text).replaceAll(" ", "")] : wordsOf(text));
