import { range } from "../../../model/range.ts";
import { firstWithin } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { ageEnd, pastAge } from "./cues.ts";
import { byPlace, type Mention } from "./mentions.ts";
import { isShortFor } from "./short-forms.ts";

/** Whom the article means by a name that is no part of theirs: a nickname, or the beginning of a long first name. */

/** A shorter beginning of a name may be another name, and so may one that leaves out fewer letters. */
const beginning = { letters: 4, left: 2 };

/** Tokens of the name between the words for it and the one that points back: `yang akrab disapa Kak Long itu`. */
const longestCalled = 4;

/** `Laras, sapaan akrabnya,` and `Laras, begitu ia disapa,`: is a name said behind it to be what somebody is called? */
const isSaidBehind = ({ passage: { tokens }, span }: Mention, { names }: Vocabulary): boolean =>
	tokens[span.to]?.text === "," && [names.aliasTails, names.aliasOwners].some((book) => book.startsAt(tokens, span.to + 1));

/** `Laras, sapaan akrab Larasati Winoto`: the longer name behind the words for what its bearer is called. */
const toldBehind = ({ passage, span }: Mention, all: readonly Mention[], { names }: Vocabulary): string | undefined => {
	const start = span.to + 1;
	const from = names.aliasOwners.skip(passage.tokens, start);
	const isOwner = (other: Mention): boolean => other.passage === passage && other.span.kind === "person" && other.from === from;
	const owner = from > start ? all.find(isOwner)?.span.text : undefined;
	return owner !== undefined && owner.length > span.text.length ? owner : undefined;
};

/** `Perempuan yang akrab disapa Kak Long itu`: is a name what somebody is called who is told by a noun alone? */
const isSaidBefore = ({ passage: { tokens }, span, from }: Mention, all: readonly Mention[], words: Vocabulary): boolean => {
	const start = [from, span.from].find((at) => words.names.aliasCues.endsBefore(tokens, at));
	if (start === undefined) return false;
	const cue = words.names.aliasCues.skipBack(tokens, start);
	const points = firstWithin(tokens, span.to, span.to + longestCalled, (token) => words.speech.demonstratives.has(token));
	const noun = tokens[cue - 1];
	const isNamed = all.some((other) => other.passage.tokens === tokens && pastAge(tokens, other.span.to, words) === cue);
	// `warga yang akrab disapa Ngah`: somebody new.
	return points === span.to && noun?.kind === "word" && !words.names.residents.has(noun) && !isNamed;
};

/** Is a name of one word the beginning of the first word of another: `Laras` of `Larasati Winoto`? */
const opens = (short: string, long: string): boolean => {
	const [first = ""] = long.split(" ", 1);
	return (
		short.length >= beginning.letters && !short.includes(" ") && first.length >= short.length + beginning.left && first.startsWith(short)
	);
};

/** A nickname blended of beginnings has so many letters at least, and each beginning: shorter ones are names of their own (`Rani` beside Rahmat Nirwana). */
const blend = { letters: 5, piece: 2 };

/** Is a nickname made of the beginnings of these words of a name, two or more, one behind another: `Suwin` of `Surya Winata`? */
const isBlend = (nickname: string, words: readonly string[], begun = 0): boolean => {
	if (nickname === "") return begun > 1;
	return words.some((word, at) =>
		range(blend.piece, Math.min(word.length, nickname.length) + 1).some(
			(length) => nickname.startsWith(word.slice(0, length)) && isBlend(nickname.slice(length), words.slice(at + 1), begun + 1),
		),
	);
};

/** The longest name of these people where all are forms of it; undefined where several people are among them, or none. */
const onlyOf = (people: readonly Mention[], words: Vocabulary): string | undefined => {
	const names = people.map(({ span }) => span.text);
	const [longest] = names.toSorted((a, b) => b.length - a.length);
	return longest !== undefined && names.every((name) => isShortFor(name, longest, "person", words)) ? longest : undefined;
};

/** The only one of these people of whose name a nickname is blended; a name of its own is blended of none. */
const blendedOf = (people: readonly Mention[], nickname: string, words: Vocabulary): string | undefined => {
	if (nickname.length < blend.letters || words.names.givenNames.includes(nickname)) return undefined;
	return onlyOf(
		people.filter(({ span }) => isBlend(nickname, span.text.toLowerCase().split(" "))),
		words,
	);
};

/**
 * The fuller name of a person whom a mention calls by a nickname, as the words around say: the last whose name holds it, `Dilla` in `Nurfadilla`. Told by
 * a noun alone it is else the only one named near, or of several near the only one that it blends; behind a nickname the only one at all that it blends,
 * since an article may leave its full name out.
 */
export const ownerOf = (mention: Mention, all: readonly Mention[], words: Vocabulary): string | undefined => {
	const { kind, text } = mention.span;
	if (kind !== "person") return undefined;
	const nickname = text.split(" ").at(-1)?.toLowerCase() ?? "";
	const before = all.filter((other) => other.span.kind === "person" && byPlace(other, mention) < 0 && other.span.text !== text);
	const held = before.findLast(({ span }) => span.text.toLowerCase().includes(nickname))?.span.text;
	if (isSaidBehind(mention, words)) return toldBehind(mention, all, words) ?? held ?? blendedOf(before, nickname, words);
	if (!isSaidBefore(mention, all, words)) return undefined;
	const near = before.filter(({ passage }) => passage.index >= mention.passage.index - 1);
	return held ?? onlyOf(near, words) ?? blendedOf(near.length > 0 ? near : before, nickname, words);
};

/**
 * The one name of the article that a name of one word begins; undefined where several do, where the short one has an office or an age of its own,
 * is introduced as a name, is a common one (`Andi` beside `Andika`) or comes first, and in languages whose nouns modify, where more words begin with
 * names.
 */
export const begunBy = (mention: Mention, all: readonly Mention[], words: Vocabulary): string | undefined => {
	const { kind, text } = mention.span;
	if (kind !== "person" || words.names.modify || words.names.givenNames.includes(text.toLowerCase())) return undefined;
	const long = [...new Set(all.flatMap(({ span }) => (span.kind === "person" && opens(text, span.text) ? [span.text] : [])))];
	const [only] = long;
	if (only === undefined || long.length > 1) return undefined;
	const own = all.filter(({ span }) => span.text === text);
	const first = all.find(({ span }) => span.text === only);
	const isIntroduced = own.some(
		({ title, passage, span, from }) =>
			words.names.namedCues.endsBefore(passage.tokens, from) ||
			(title !== undefined && !words.names.honorifics.includes(title.toLowerCase())) ||
			ageEnd(passage.tokens, span.to, words) !== undefined,
	);
	return isIntroduced || first === undefined || own.some((other) => byPlace(other, first) < 0) ? undefined : only;
};
