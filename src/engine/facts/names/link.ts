import { firstMade } from "../../../model/first-made.ts";
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

/** What mentions name, and these in order of the text. */
export interface Linked {
	readonly named: NamedEntity;
	readonly mentions: readonly Mention[];
}

/** What is named, while its mentions come in. */
interface Group {
	readonly kind: Entity["kind"];
	/** Its names, the fullest first. */
	readonly forms: Set<string>;
	/** In lower case its names, and what else it may be called. */
	readonly keys: Set<string>;
	readonly mentions: Mention[];
}

/** Does a name mean the same as the group: one of its names, an alias that the text gave, or short for one? */
const means = (name: string, { kind, keys, forms }: Group, words: Vocabulary): boolean =>
	keys.has(name.toLowerCase()) || [...forms].some((form) => isShortFor(name, form, kind, words));

const linkedOf = (group: Group): Linked | undefined => {
	const mentions = group.mentions.toSorted(byPlace);
	const [name, ...aliases] = group.forms;
	const [first, ...rest] = mentions.map(({ passage, span }) => citeOf(passage, span.from, span.to));
	if (name === undefined || first === undefined) return undefined;
	const titles = [...new Set(mentions.flatMap(({ title }) => title ?? []))];
	return { named: { kind: group.kind, name, aliases, titles, cites: [first, ...rest] }, mentions };
};

/** Joins mentions into what they name: the longest form first, later and shorter forms under it. */
export const link = (all: readonly Mention[], words: Vocabulary): readonly Linked[] => {
	const groups: Group[] = [];
	const owners = new Map(all.map((mention) => [mention, ownerOf(mention, all, words)] as const));
	/** Whom the article calls so anywhere. */
	const called = new Map([...owners].flatMap(([{ span }, owner]) => (owner === undefined ? [] : [[span.text, owner] as const])));
	// A nickname comes behind the name of whoever bears it.
	const size = (mention: Mention): number => (owners.get(mention) === undefined ? nameLength(mention.span.text, words) : 0);
	const longestFirst = all.filter((mention) => !isAlias(mention, all, words)).toSorted((a, b) => size(b) - size(a) || byPlace(a, b));
	for (const mention of longestFirst) {
		const { kind, text } = mention.span;
		const inPassage = all.filter((other) => other.passage === mention.passage);
		const nickname = calledToo(mention, inPassage, words);
		const alias = nickname ?? bracketed(mention, all, words);
		const groupOf = (name: string): Group | undefined => groups.find((group) => group.kind === kind && means(name, group, words));
		const names = [
			owners.get(mention),
			text,
			nickname,
			begunBy(mention, all, words),
			kind === "person" ? called.get(text) : undefined,
		].filter((name) => name !== undefined);
		const known = firstMade(names, groupOf);
		const group = known ?? { kind, forms: new Set(), keys: new Set(), mentions: [] };
		if (known === undefined) groups.push(group);
		group.mentions.push(mention);
		for (const form of alias === undefined ? [text] : [text, alias]) {
			group.forms.add(form);
			group.keys.add(form.toLowerCase());
		}
		for (const key of alias === undefined ? [] : placedAliases(mention, alias, inPassage, words)) group.keys.add(key);
	}
	return groups.flatMap((group) => linkedOf(group) ?? []);
};
