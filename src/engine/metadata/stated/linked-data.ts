import { firstMade } from "../../../model/first-made.ts";
import type { Json, Page } from "../../../model/reading/page.ts";
import { type Belonging, belongingOn } from "./linked-own.ts";

/** What the JSON-LD of a page states about its article, as written: names are not cleaned, dates not read. */
export interface LinkedArticle {
	readonly headlines: readonly string[];
	readonly authors: readonly LinkedAuthor[];
	readonly published: readonly string[];
	readonly modified: readonly string[];
	readonly site?: string;
	readonly lang?: string;
	/** `isAccessibleForFree`, of the article or of one of its parts. */
	readonly free?: boolean;
	/** The text, most often with its markup. */
	readonly body?: string;
}

interface LinkedAuthor {
	readonly name: string;
	readonly person: boolean;
}

type Node = { readonly [key: string]: Json };

/** Types of schema.org that are an article themselves, most telling first. Every subtype ends in one of these words. */
const articleTypes = [
	/newsarticle$/i,
	/(?:article|posting|report)$/i,
	/(?:review|recipe|videoobject|creativework|episode)$/i,
	/webpage$/i,
] as const;
/** What may be a part of a page beside its article (a film, what somebody thinks of a product) speaks only where it is known to be the page's. */
const besides = 2;
/** Place in that list; its length for what is no article. */
const rankOf = (node: Node): number => {
	const types = typesOf(node);
	const place = articleTypes.findIndex((pattern) => types.some((type) => pattern.test(type)));
	return place >= 0 ? place : "headline" in node && !isSite(node) ? 1 : articleTypes.length;
};

/** Bounds a walk through data that refers to itself or is very deep. */
const deepest = 12;

/** What the data of the page says of its article. Nodes of a list of other articles are left aside; a plain `WebPage` speaks last. */
export const linkedArticle = (page: Page): LinkedArticle => {
	const nodes = nodesOf(page.head.linkedData);
	const byId = new Map<string, Node>();
	for (const node of nodes) {
		const id = node["@id"];
		if (typeof id === "string" && (Object.keys(node).length > 2 || !byId.has(id))) byId.set(id, node);
	}
	const own = ownOfEach(nodes, page);
	/** What the first node says that says it. */
	const first = <Value>(saidBy: (node: Node) => Value | undefined): Value | undefined => firstMade(own, ([, node]) => saidBy(node));
	const named = (node: Node, key: string): readonly LinkedAuthor[] => agents(node[key], byId, 0);
	const authors = own.map(([, node]) => [...named(node, "author"), ...named(node, "creator")]);
	const site = first((node) => named(node, "publisher")[0]?.name) ?? nodes.filter(isSite).flatMap((node) => agents(node, byId, 0))[0]?.name;
	const lang = first((node) => text(node["inLanguage"]));
	const free = first(freeOf);
	const body = first((node) => strings(node["articleBody"])[0]);
	return {
		headlines: own.flatMap(([rank, node]) => headlinesOf(node, rank)),
		authors: authors.find((some) => some.length > 0) ?? [],
		published: own.flatMap(([, node]) => [node["datePublished"], node["dateCreated"], node["uploadDate"]].flatMap(strings)),
		modified: own.flatMap(([, node]) => strings(node["dateModified"])),
		...(site && { site }),
		...(lang && { lang }),
		...(free !== undefined && { free }),
		...(body && { body }),
	};
};

const headlinesOf = (node: Node, rank: number): readonly string[] => {
	const headlines = strings(node["headline"]);
	return headlines.length > 0 || rank >= articleTypes.length - 1 ? headlines : strings(node["name"]);
};

/** Where a node says its page's address. Its `@id` may be no more than a name within the data. */
const addressesOf = (node: Node): readonly string[] => {
	const { mainEntityOfPage: page } = node;
	return [node["url"], node["@id"], ...(isNode(page) ? [page["@id"], page["url"]] : [page])].flatMap(strings);
};

/** Nodes of the page's article before such as do not tell. */
const order: readonly Belonging[] = ["address", "headline", "unsaid", "unlike"];

/** Is it known to be the page's? */
const isKnown = (whose: Belonging): boolean => whose === "address" || whose === "headline";

/**
 * The node of each kind that is the article's, with its rank, most telling first. Several of one kind are a list: the one at the page's
 * address is meant, else the one with its headline, else the first. Where an article is known, another with a headline of its own is none.
 */
const ownOfEach = (nodes: readonly Node[], page: Page): readonly (readonly [number, Node])[] => {
	const belonging = belongingOn(page);
	const ranked = nodes.flatMap((node) => {
		const rank = rankOf(node);
		if (rank >= articleTypes.length) return [];
		return [{ node, rank, whose: belonging({ addresses: addressesOf(node), headlines: headlinesOf(node, rank) }) }];
	});
	const hasOwn = ranked.some(({ rank, whose }) => rank < besides && isKnown(whose));
	const own = new Map<number, (typeof ranked)[number]>();
	const isOther = (rank: number, whose: Belonging): boolean => {
		if (whose === "other") return true;
		return rank === besides ? !isKnown(whose) : rank < besides && hasOwn && whose === "unlike";
	};
	for (const one of ranked) {
		const { rank, whose } = one;
		const before = own.get(rank);
		if (!isOther(rank, whose) && (!before || order.indexOf(whose) < order.indexOf(before.whose))) own.set(rank, one);
	}
	return [...own].map(([rank, { node }]) => [rank, node] as const).sort(([one], [other]) => one - other);
};

const isNode = (value: Json | undefined): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** Where an article may stand beside the top: as one of several, and as what a page is about. Lists, comments and breadcrumbs are not entered. */
const entered = ["@graph", "mainEntity", "mainEntityOfPage"];

const nodesOf = (values: readonly Json[]): readonly Node[] => {
	const nodes: Node[] = [];
	const gather = (value: Json | undefined, depth: number): void => {
		if (depth > deepest) return;
		if (Array.isArray(value)) for (const item of value) gather(item, depth + 1);
		if (!isNode(value)) return;
		nodes.push(value);
		for (const key of entered) gather(value[key], depth + 1);
	};
	for (const value of values) gather(value, 0);
	return nodes;
};

const typesOf = (node: Node): readonly string[] => strings(node["@type"]).map((type) => type.replace(/^.*[/:]/, ""));

const isSite = (node: Node): boolean => typesOf(node).some((type) => /website$/i.test(type));

const strings = (value: Json | undefined): readonly string[] => stringsAt(value, 0);

const stringsAt = (value: Json | undefined, depth: number): readonly string[] => {
	if (depth > deepest) return [];
	if (Array.isArray(value)) return value.flatMap((item: Json) => stringsAt(item, depth + 1));
	if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
	if (typeof value === "number") return [String(value)];
	return isNode(value) ? stringsAt(value["@value"], depth + 1) : [];
};

const text = (value: Json | undefined): string | undefined => strings(isNode(value) ? (value["alternateName"] ?? value["name"]) : value)[0];

/** Names of people and organisations however they are written: text, object, list, reference by `@id`, one inside the other. */
const agents = (value: Json | undefined, byId: ReadonlyMap<string, Node>, depth: number): readonly LinkedAuthor[] => {
	if (depth > deepest || value === undefined) return [];
	if (Array.isArray(value)) return value.flatMap((item: Json) => agents(item, byId, depth + 1));
	if (typeof value === "string") return value.trim() === "" ? [] : [{ name: value.trim(), person: true }];
	if (!isNode(value)) return [];
	const names = strings(value["name"]);
	if (names.length > 0) return names.map((name) => ({ name, person: !typesOf(value).some((type) => /organi[sz]ation$/i.test(type)) }));
	const given = [...strings(value["givenName"]), ...strings(value["familyName"])].join(" ");
	if (given !== "") return [{ name: given, person: true }];
	const id = value["@id"];
	const meant = typeof id === "string" ? byId.get(id) : undefined;
	return meant && meant !== value ? agents(meant, byId, depth + 1) : [];
};

const freeOf = (node: Node): boolean | undefined => {
	const parts = node["hasPart"];
	const values = [node, ...(Array.isArray(parts) ? parts : [parts])]
		.map((part: Json | undefined) => (isNode(part) ? part["isAccessibleForFree"] : undefined))
		.filter((value) => value !== undefined && value !== null);
	return values.length > 0 ? values.every((value) => !/^(?:false|no|0)$/i.test(String(value).trim())) : undefined;
};
