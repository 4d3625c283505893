import type { Json } from "../model/page.ts";

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
}

export interface LinkedAuthor {
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
/** Place in that list; its length for what is no article. */
const rankOf = (node: Node): number => {
	const types = typesOf(node);
	const place = articleTypes.findIndex((pattern) => types.some((type) => pattern.test(type)));
	return place >= 0 ? place : "headline" in node ? 1 : articleTypes.length;
};

/** Bounds a walk through data that refers to itself or is very deep. */
const deepest = 12;

/** What the article of these values says. Nodes of a list of other articles are left aside; a plain `WebPage` speaks last. */
export const linkedArticle = (values: readonly Json[]): LinkedArticle => {
	const nodes = values.flatMap((value) => gather(value, 0));
	const byId = new Map<string, Node>();
	for (const node of nodes) {
		const id = node["@id"];
		if (typeof id === "string" && (Object.keys(node).length > 2 || !byId.has(id))) byId.set(id, node);
	}
	const ranked = firstOfEach(nodes);
	const site =
		firstOf(ranked.flatMap((node) => agents(node["publisher"], byId, 0))) ??
		firstOf(nodes.filter((node) => typesOf(node).some((type) => /website$/i.test(type))).flatMap((node) => agents(node, byId, 0)));
	const lang = ranked.map((node) => text(node["inLanguage"])).find((value) => value !== undefined);
	const free = ranked.map((node) => freeOf(node)).find((value) => value !== undefined);
	return {
		headlines: ranked.flatMap((node) => strings(node["headline"] ?? (rankOf(node) < articleTypes.length - 1 ? node["name"] : undefined))),
		authors:
			ranked.map((node) => [...agents(node["author"], byId, 0), ...agents(node["creator"], byId, 0)]).find((list) => list.length > 0) ?? [],
		published: ranked.flatMap((node) => strings(node["datePublished"] ?? node["dateCreated"] ?? node["uploadDate"])),
		modified: ranked.flatMap((node) => strings(node["dateModified"])),
		...(site && { site: site.name }),
		...(lang && { lang }),
		...(free !== undefined && { free }),
	};
};

/** The first node of each kind, most telling first. Several of one kind are a list with the article at its head, or with nothing to tell them apart. */
const firstOfEach = (nodes: readonly Node[]): readonly Node[] => {
	const found: (Node | undefined)[] = articleTypes.map(() => undefined);
	for (const node of nodes) {
		const rank = rankOf(node);
		if (rank < articleTypes.length) found[rank] ??= node;
	}
	return found.filter((node) => node !== undefined);
};

const firstOf = <Value>(list: readonly Value[]): Value | undefined => list[0];

const isNode = (value: Json | undefined): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** Where an article may stand: at the top, in `@graph`, and as what a page is about. Lists, comments and breadcrumbs are not entered. */
const gather = (value: Json | undefined, depth: number): readonly Node[] => {
	if (depth > deepest || value === undefined) return [];
	if (Array.isArray(value)) return value.flatMap((item: Json) => gather(item, depth + 1));
	if (!isNode(value)) return [];
	return [value, ...["@graph", "mainEntity", "mainEntityOfPage"].flatMap((key) => gather(value[key], depth + 1))];
};

const typesOf = (node: Node): readonly string[] => strings(node["@type"]).map((type) => type.replace(/^.*[/:]/, ""));

const strings = (value: Json | undefined): readonly string[] =>
	Array.isArray(value)
		? value.flatMap((item: Json) => strings(item))
		: typeof value === "string" && value.trim() !== ""
			? [value.trim()]
			: typeof value === "number"
				? [String(value)]
				: isNode(value)
					? strings(value["@value"])
					: [];

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
	const values = [
		node["isAccessibleForFree"],
		...(Array.isArray(parts) ? parts : [parts]).map((part: Json | undefined) => (isNode(part) ? part["isAccessibleForFree"] : undefined)),
	].flatMap((value) => (value === undefined || value === null ? [] : [!/^(?:false|no|0)$/i.test(String(value).trim())]));
	return values.length > 0 ? values.every((free) => free) : undefined;
};
