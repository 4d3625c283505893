import type { Cite, Entity } from "../../../model/reading/facts.ts";
import { citeOf } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { bracketed, calledToo, isAlias, placedAliases } from "./aliases.ts";
import { byPlace, type Mention } from "./mentions.ts";
import { begunBy, ownerOf } from "./nicknames.ts";
import { isShortFor, nameLength } from "./short-forms.ts";

/** Somebody or something the article names, under all its names. */
export interface NamedEntity {
	readonly kind: Entity["kind"];
	/** The fullest form. */
	readonly name: string;
	/** The other forms, in order of appearance. */
	readonly aliases: readonly string[];
	/** Offices and forms of address before the name, in order of appearance. */
	readonly titles: readonly string[];
	readonly cites: readonly [Cite, ...Cite[]];
}

interface Group {
	readonly kind: Entity["kind"];
	readonly forms: Map<string, number>;
	readonly mentions: Mention[];
	/** Words of the forms, for joining. */
	readonly keys: Set<string>;
}

/** Does a name mean the same as the group: one of its names, an alias that the text gave, or short for one? */
const means = (name: string, { kind, keys, forms }: Group, words: Vocabulary): boolean =>
	keys.has(name.toLowerCase()) || [...forms.keys()].some((form) => isShortFor(name, form, kind, words));

/** What mentions name, and these in order of the text. */
export interface Linked {
	readonly named: NamedEntity;
	readonly mentions: readonly Mention[];
}

/** Joins mentions into what they name: the longest form first, later and shorter forms under it. */
export const link = (all: readonly Mention[], words: Vocabulary): readonly Linked[] => {
	const groups: Group[] = [];
	const owners = new Map(all.map((mention) => [mention, ownerOf(mention, all, words)] as const));
	// A nickname comes behind the name of whoever bears it.
	const size = (mention: Mention): number => (owners.get(mention) === undefined ? nameLength(mention.span.text, words) : 0);
	const longestFirst = all.filter((mention) => !isAlias(mention, all, words)).toSorted((a, b) => size(b) - size(a) || byPlace(a, b));
	for (const mention of longestFirst) {
		const { kind, text } = mention.span;
		const inPassage = all.filter((other) => other.passage === mention.passage);
		const nickname = calledToo(mention, inPassage, words);
		const alias = nickname ?? bracketed(mention, all, words);
		const isMeant = (name: string): Group | undefined =>
			groups.find((candidate) => candidate.kind === kind && means(name, candidate, words));
		const owner = owners.get(mention);
		const begun = begunBy(mention, all, words);
		let group =
			(owner === undefined ? undefined : isMeant(owner)) ??
			isMeant(text) ??
			(nickname === undefined ? undefined : isMeant(nickname)) ??
			(begun === undefined ? undefined : isMeant(begun));
		if (group === undefined) {
			group = { kind, forms: new Map(), mentions: [], keys: new Set() };
			groups.push(group);
		}
		group.forms.set(text, (group.forms.get(text) ?? 0) + 1);
		group.keys.add(text.toLowerCase());
		if (alias !== undefined) {
			group.forms.set(alias, group.forms.get(alias) ?? 0);
			group.keys.add(alias.toLowerCase());
			for (const key of placedAliases(mention, alias, inPassage, words)) group.keys.add(key);
		}
		group.mentions.push(mention);
	}
	return groups.flatMap((group) => {
		const ordered = group.mentions.toSorted(byPlace);
		const [name, ...aliases] = group.forms.keys();
		const [first, ...rest] = ordered.map(({ passage, span }) => citeOf(passage, span.from, span.to));
		if (name === undefined || first === undefined) return [];
		const titles = [...new Set(ordered.flatMap(({ title }) => title ?? []))];
		return [{ named: { kind: group.kind, name, aliases, titles, cites: [first, ...rest] }, mentions: ordered }];
	});
};
