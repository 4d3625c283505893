import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts, type NameFinder } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import type { Entity } from "../../../src/model/reading/facts.ts";

/** A finder that finds the given names wherever they stand. */
export const finderOf =
	(...names: readonly (readonly [Entity["kind"], string])[]): NameFinder =>
	(text) =>
		names.flatMap(([kind, name]) =>
			Array.from(text.matchAll(new RegExp(name, "gu")), ({ index, 0: found }) => ({
				kind,
				text: found,
				start: index,
				end: index + found.length,
			})),
		);

/** The places of an Indonesian text. */
export const placesOf = (text: string, names: NameFinder): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang: "id" }), { packs: factsPacks, names }).where.map(({ value: { name } }) => name);

/** Who stands in a text, with kind and other names: `person Surya = Ujang`. */
export const whoOf = (text: string, names: NameFinder, lang: string): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks, names }).who.map(({ value: { kind, name, aliases = [] } }) =>
		[kind, name, ...aliases.map((alias) => `= ${alias}`)].join(" "),
	);

/** The places of a text with their other names, by rules alone: `Kota Contoh = Contoh`. */
export const whereOf = (text: string, lang: string): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks }).where.map(({ value: { name, aliases = [] } }) =>
		[name, ...aliases.map((alias) => `= ${alias}`)].join(" "),
	);
