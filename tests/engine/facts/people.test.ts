import { describe, expect, it } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts, type NameFinder } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import type { Entity } from "../../../src/model/facts.ts";

/** A finder that finds the given names wherever they stand. */
const finderOf =
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

const whoOf = (text: string, names: NameFinder, lang: string): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks, names }).who.map(({ value: { kind, name, aliases = [] } }) =>
		[kind, name, ...aliases.map((alias) => `= ${alias}`)].join(" "),
	);

describe("the people of an article", () => {
	it.each([
		[
			"are found by their initials, one after the other, where no tagger sees them",
			"Polisi menangkap pria berinisial AR (27), BS (31) dan C (40). Menurut polisi, BS merupakan residivis.",
			finderOf(),
			["person BS", "person AR", "person C"],
		],
		[
			"are no initials that open the name of a body",
			"Sopir berinisial RS (45) dirawat di RS Melati Medika. RS mengantuk.",
			finderOf(["organisation", "RS Melati Medika"]),
			["person RS", "organisation RS Melati Medika"],
		],
		[
			"are found by an age in words",
			"Warga desa itu, Surya, 39 tahun, mengungsi bersama Ratna (41 tahun) kemarin.",
			finderOf(),
			["person Surya", "person Ratna"],
		],
		[
			"bear no degrees, and a degree is no body",
			"Hadir Ratna Kusuma, S.STP., M.AP., bersama Surya Wiratama SH MH dan Laila Melati M.Kes kemarin.",
			finderOf(["person", "Ratna Kusuma"], ["organisation", "AP"], ["person", "Surya Wiratama SH MH"], ["person", "Laila Melati M.Kes"]),
			["person Ratna Kusuma", "person Surya Wiratama", "person Laila Melati"],
		],
		[
			"are no form of address alone",
			"Hadir Ketua DPRD Hj. Ratna Kusuma kemarin.",
			finderOf(["person", "Hj"], ["person", "Ratna Kusuma"], ["organisation", "DPRD"]),
			["organisation DPRD", "person Ratna Kusuma"],
		],
		[
			"are two where a dash joins two whole names",
			"Lawan mereka adalah Surya Jaya Wiratama-Ratna Kusuma di kota itu.",
			finderOf(["person", "Surya Jaya Wiratama-Ratna Kusuma"]),
			["person Surya Jaya Wiratama", "person Ratna Kusuma"],
		],
		[
			"are two where a stroke joins them",
			"Mereka mengalahkan Surya Wiratama/Ratna Kusuma di kota itu.",
			finderOf(["person", "Surya Wiratama"]),
			["person Surya Wiratama", "person Ratna Kusuma"],
		],
		[
			"are one where a small word of names joins them",
			"Jaksa menuntut Surya Wiratama bin Darmo Melati lima tahun.",
			finderOf(["person", "Surya Wiratama"], ["person", "Darmo Melati"]),
			["person Surya Wiratama bin Darmo Melati"],
		],
		[
			"keep their other name",
			"Polisi menemukan Sumiati Melati alias Bu Sum (48). Rumah Bu Sum sepi.",
			finderOf(["person", "Sumiati Melati"], ["person", "Sum(?!i)"]),
			["person Sumiati Melati = Sum"],
		],
		[
			"are not swallowed by the end of an office",
			"Hadir Kasat Reskrim Polres Melati, Surya Wiratama, kemarin.",
			finderOf(["organisation", "Reskrim Polres"], ["place", "Melati"], ["person", "Surya Wiratama"]),
			["organisation Polres Melati", "person Surya Wiratama"],
		],
	])("%s", (_, text, names, expected) => expect(whoOf(text, names, "id")).toEqual(expected));
	it.each([
		[
			"leave a double name whole and drop letters of honour",
			"They met Maeve Ellison-Hughes and Rupert Denby QC at the harbour.",
			finderOf(["person", "Maeve Ellison-Hughes"], ["person", "Rupert Denby QC"]),
			["person Maeve Ellison-Hughes", "person Rupert Denby"],
		],
		[
			"are found by their age at the start of a sentence",
			"Maeve Okoro-Denby, 23, of Norvale, was charged on Monday.",
			finderOf(),
			["person Maeve Okoro-Denby"],
		],
	])("%s in English", (_, text, names, expected) => expect(whoOf(text, names, "en")).toEqual(expected));
});
