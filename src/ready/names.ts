import type { NameFinder } from "../engine/facts/index.ts";
import { nameModel } from "../engine/names/model.ts";
import { tagger } from "../engine/names/tagger.ts";
import { nameData } from "../names-data/index.ts";

type Tagger = ReturnType<typeof tagger>;

/** Models decoded so far: that takes milliseconds, and most readers need one language. */
const taggers = new Map<string, Tagger>();

const taggerOf = (lang: string): Tagger | undefined => {
	const known = taggers.get(lang);
	const data = Object.entries(nameData).find(([code]) => code === lang)?.[1];
	if (known !== undefined || data === undefined) return known;
	const made = tagger(nameModel(data));
	taggers.set(lang, made);
	return made;
};

/** Finds names with the trained models; undefined for languages without one. */
export const findNames: NameFinder = (text, lang) => taggerOf(lang)?.(text);
