import type { Cite, Entity } from "../../../model/facts.ts";
import { citeOf, type Passage } from "../passages.ts";
import { firstWithin } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { ageEnd } from "./cues.ts";
import type { NameSpan } from "./span.ts";
import { titleBefore } from "./titles.ts";

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

/** A name at its place, with what the whole article knows of it. */
export interface Mention {
	/** Index into the passages. */
	readonly passage: number;
	readonly span: NameSpan;
	readonly title?: string;
	/** First token of the title, or of the name when it has none. */
	readonly from: number;
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Is every word of `short` a word of `long`, in the same order? */
const isPartOf = (short: readonly string[], long: readonly string[]): boolean => {
	let at = 0;
	for (const word of long) if (word === short[at]) at++;
	return at === short.length && short.length < long.length;
};

/** Two bodies of one article may share three initials (a ministry and a commission), hardly four. */
const fewestInitials = 4;

const initials = (name: string): string =>
	(name.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [])
		.filter((word) => /^\p{Lu}/u.test(word))
		.map((word) => word.charAt(0))
		.join("")
		.toLowerCase();

/** Names that only stand in the brackets after another name as its alias. */
const isAlias = (passages: readonly Passage[], mention: Mention, all: readonly Mention[], words: Vocabulary): boolean => {
	const passage = passages[mention.passage];
	const owner = all.find((other) => other.passage === mention.passage && other.span.to === mention.span.from - 1);
	return (
		passage !== undefined &&
		owner !== undefined &&
		owner.span.kind !== mention.span.kind &&
		bracketed(passage, owner, all, words) === mention.span.text
	);
};

interface Group {
	readonly kind: Entity["kind"];
	readonly forms: Map<string, number>;
	readonly mentions: Mention[];
	/** Words of the forms, for joining. */
	readonly keys: Set<string>;
}

/** All mentions in order, with their titles. */
export const mentions = (passages: readonly Passage[], spans: readonly (readonly NameSpan[])[], words: Vocabulary): readonly Mention[] =>
	passages.flatMap((passage, index) =>
		(spans[index] ?? []).map((span) => {
			// `mantan kepala dinas berinisial AS`: what announces initials is no part of the office.
			const cue = span.kind === "person" ? (words.names.initialCues.before(passage.tokens, span.from)?.length ?? 0) : 0;
			const title =
				span.kind === "person" ? titleBefore(passage, { ...span, from: span.from - cue }, spans[index] ?? [], words) : undefined;
			return { passage: index, span, from: title?.from ?? span.from, ...(title !== undefined && { title: title.title }) };
		}),
	);

/** The name in brackets right after a name: `Badan Intelijen Negara (BIN)`. */
const bracketed = (passage: Passage, mention: Mention, all: readonly Mention[], words: Vocabulary): string | undefined => {
	const { tokens } = passage;
	if (tokens[mention.span.to]?.text !== "(") return undefined;
	// `PORT ALDER, Maine (AP) —`: an agency is no other name of a place.
	if (mention.span.kind === "place" && words.sources.outlets.at(tokens, mention.span.to + 1) !== undefined) return undefined;
	const close = firstWithin(tokens, mention.span.to + 1, mention.span.to + 6, ({ text }) => text === ")");
	if (close < 0) return undefined;
	const inside = passage.text.slice(tokens[mention.span.to]?.end, tokens[close]?.start).trim();
	if (!/^\p{Lu}[\p{L}\p{N} .-]*$/u.test(inside) || words.names.legalForms.has(inside.toLowerCase())) return undefined;
	// A full name in brackets is somebody else: who plays the part, who wrote the song.
	if (mention.span.kind === "person" && inside.includes(" ")) return undefined;
	const known = all.find((other) => other.passage === mention.passage && other.span.from === mention.span.to + 1);
	return known === undefined || known.span.kind === mention.span.kind || /^\p{Lu}{2,}$/u.test(inside) ? inside : undefined;
};

/** `Dinas Contoh (Dincon) Kota Melati` may come again as `Dincon Kota Melati` or `Dincon Melati`. */
const placedAliases = (
	passage: Passage,
	{ span }: Mention,
	alias: string,
	inPassage: readonly Mention[],
	words: Vocabulary,
): readonly string[] => {
	const close = firstWithin(passage.tokens, span.to + 1, passage.tokens.length, ({ text }) => text === ")");
	const place = inPassage.find(({ span: { kind, from } }) => kind === "place" && from === close + 1)?.span.text;
	if (span.kind !== "organisation" || place === undefined) return [];
	const [head = "", ...rest] = place.split(" ");
	const bare = words.names.placeHeads.has(head.toLowerCase()) ? [rest.join(" ")] : [];
	return [place, ...bare].map((where) => `${alias} ${where}`.toLowerCase());
};

/** Does a name with its office stand for itself, at the start of its clause or behind a word that hands it over: not `istri Budi alias Ujang`? */
const isOnItsOwn = ({ tokens }: Passage, { from }: Mention, { names, speech, functionWords }: Vocabulary): boolean => {
	const before = tokens[from - 1];
	if (before?.kind !== "word") return true;
	const hands = functionWords.has(before.low) && !speech.prepositions.has(before.low);
	return hands || names.aliasLeads.has(before.low) || speech.verbs.before(tokens, from) !== undefined;
};

/** Another name of a person told right behind, `Sumiati alias Bu Sum`, over an age in between: as the article gives it. */
const calledToo = (passage: Passage, mention: Mention, all: readonly Mention[], words: Vocabulary): string | undefined => {
	const { span } = mention;
	if (span.kind !== "person" || !isOnItsOwn(passage, mention, words)) return undefined;
	const after = ageEnd(passage.tokens, span.to, words) ?? span.to;
	const at = passage.tokens[after]?.text === "," ? after + 1 : after;
	const cue = words.names.aliasCues.at(passage.tokens, at);
	const other = cue && all.find(({ from, span: { kind } }) => kind === "person" && from === at + cue.length);
	return other?.span.text;
};

/** An organisation's name without the words for its legal form: `PT Contoh Tbk` is `Contoh`. */
const plainOrganisation = (name: string, words: Vocabulary): string =>
	wordsOf(name)
		.filter((word) => !words.names.legalForms.has(word))
		.join(" ");

/**
 * A short form of an organisation's name. A single word is one only when the rest is the legal form: `Suzuki` is not the company that sells
 * its cars.
 */
const isShortOrganisation = (short: string, long: string, words: Vocabulary): boolean => {
	const plain = plainOrganisation(short, words);
	if (plain === "") return false;
	return plain === plainOrganisation(long, words) || (wordsOf(plain).length > 1 && isPartOf(wordsOf(plain), wordsOf(long)));
};

/** Does `short` mean the same as the group? A part of its name, an alias that the text gives in brackets, or four and more initials. */
const means = (short: string, group: Group, kind: Entity["kind"], words: Vocabulary): boolean => {
	const key = short.toLowerCase();
	if (group.keys.has(key)) return true;
	const country = words.names.countries.get(key);
	for (const form of group.forms.keys()) {
		const long = form.toLowerCase();
		if (kind === "place") {
			if (country !== undefined && country === words.names.countries.get(long)) return true;
			const headed = words.names.placeHeads.has(wordsOf(long)[0] ?? "");
			if (headed && wordsOf(key).length > 1 && long.startsWith(`${key} `)) return true;
			// `Kampar` is another place than `Sungai Kampar`, but `Tol Kampar` is `Jalan Tol Kampar`.
			const isOwn = !words.names.namedAfterPlaces.has(wordsOf(long)[0] ?? "") || words.names.placeHeads.has(wordsOf(key)[0] ?? "");
			if (headed && isOwn && wordsOf(long).slice(1).join(" ") === wordsOf(key).join(" ")) return true;
		} else if (
			kind === "person" &&
			words.names.knownPeople.has(key) &&
			words.names.knownPeople.get(key) === words.names.knownPeople.get(long)
		)
			return true;
		else if (kind === "person" ? isPartOf(wordsOf(key), wordsOf(long)) : isShortOrganisation(short, form, words)) return true;
		const areInitials = kind === "organisation" && short.length >= fewestInitials && /^\p{Lu}+$/u.test(short);
		if (areInitials && initials(form) === key) return true;
	}
	return false;
};

/** Joins mentions into what they name: the longest form first, later and shorter forms under it. */
export const link = (
	passages: readonly Passage[],
	all: readonly Mention[],
	words: Vocabulary,
): readonly { readonly named: NamedEntity; readonly mentions: readonly Mention[] }[] => {
	const groups: Group[] = [];
	const longestFirst = all
		.filter((mention) => !isAlias(passages, mention, all, words))
		.toSorted((a, b) => wordsOf(b.span.text).length - wordsOf(a.span.text).length || a.passage - b.passage || a.span.from - b.span.from);
	for (const mention of longestFirst) {
		const { kind, text } = mention.span;
		const passage = passages[mention.passage];
		if (passage === undefined) continue;
		const inPassage = all.filter((other) => other.passage === mention.passage);
		const nickname = calledToo(passage, mention, inPassage, words);
		const alias = nickname ?? bracketed(passage, mention, all, words);
		const isMeant = (name: string): Group | undefined =>
			groups.find((candidate) => candidate.kind === kind && means(name, candidate, kind, words));
		let group = isMeant(text) ?? (nickname === undefined ? undefined : isMeant(nickname));
		if (group === undefined) {
			group = { kind, forms: new Map(), mentions: [], keys: new Set() };
			groups.push(group);
		}
		group.forms.set(text, (group.forms.get(text) ?? 0) + 1);
		group.keys.add(text.toLowerCase());
		if (alias !== undefined) {
			group.forms.set(alias, group.forms.get(alias) ?? 0);
			group.keys.add(alias.toLowerCase());
			for (const key of placedAliases(passage, mention, alias, inPassage, words)) group.keys.add(key);
		}
		group.mentions.push(mention);
	}
	return groups.flatMap((group) => {
		const ordered = group.mentions.toSorted((a, b) => a.passage - b.passage || a.span.from - b.span.from);
		const [name, ...aliases] = group.forms.keys();
		const [first, ...rest] = ordered.flatMap(({ passage, span }) => {
			const where = passages[passage];
			return where === undefined ? [] : [citeOf(where, span.from, span.to)];
		});
		if (name === undefined || first === undefined) return [];
		const titles = [...new Set(ordered.flatMap(({ title }) => title ?? []))];
		return [{ named: { kind: group.kind, name, aliases, titles, cites: [first, ...rest] }, mentions: ordered }];
	});
};
