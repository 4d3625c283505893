import { isNumberWord } from "../number-words.ts";
import type { Passage } from "../passages.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isKnownPlace } from "./places.ts";
import { type NamedPassage, type NameSpan, renamed } from "./span.ts";
import { titledFrom } from "./titles.ts";

/** Words between an animal or a thing and the word that gives its name: `anjing pelacak bernama`. */
const betweenNoun = 3;

/**
 * `seekor kuda bernama Contoh`: is what stands before the token `from` said to be called so, and no person? Not who keeps it, `a goat herder named
 * Denby`, nor, where nouns follow what they tell of, who is told by it: `penumpang kapal bernama Budi`.
 */
const isCalled = ({ tokens }: Passage, from: number, words: Vocabulary): boolean => {
	const { names } = words;
	const end = names.namedCues.skipBack(tokens, from);
	if (end === from) return false;
	const farthest = Math.max(0, names.modify ? end - 1 : end - betweenNoun);
	for (let at = end; at > farthest && tokens[at - 1]?.kind !== "mark"; at--) {
		const noun = names.beings.before(tokens, at) ?? names.things.before(tokens, at);
		if (noun === undefined) continue;
		const before = tokens[at - noun.length - 1];
		const isFirst = before?.kind !== "word" || words.functionWords.has(before) || isNumberWord(before, words);
		return names.modify ? !names.roles.endsBefore(tokens, at - noun.length) : isFirst;
	}
	return false;
};

/** Does the word right before a name, with its forms of address, say that it is a ship's, a prize's or an animal's: `kapal feri Contoh`, `KM Contoh`? */
const isToldThing = (passage: Passage, span: NameSpan, words: Vocabulary): boolean => {
	const { tokens } = passage;
	if (span.kind === "organisation" || isKnownPlace(tokens, span, words)) return false;
	const from = titledFrom(tokens, span.from, words);
	const head = words.names.thingHeads.before(tokens, from);
	const isHeaded = head !== undefined && tokens[from - head.length]?.capital === true;
	return isHeaded || words.names.things.endsBefore(tokens, from) || (span.kind === "person" && isCalled(passage, from, words));
};

/** The names without those of things and animals, wherever they stand again. */
export const withoutThings = (all: readonly NamedPassage[], words: Vocabulary): readonly NamedPassage[] => {
	const told = new Set(
		all.flatMap(({ passage, spans }) => spans.filter((span) => isToldThing(passage, span, words)).map(({ text }) => text)),
	);
	const short = new Set([...told].map((text) => text.split(" ", 1)[0] ?? text));
	return renamed(all, (spans) => spans.filter(({ kind, text }) => kind === "organisation" || !(told.has(text) || short.has(text))));
};
