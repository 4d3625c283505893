import { describe, expect, it, test } from "vitest";
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

const placesOf = (text: string, names: NameFinder): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang: "id" }), { packs: factsPacks, names }).where.map(({ value: { name } }) => name);

const whoOf = (text: string, names: NameFinder, lang: string): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks, names }).who.map(({ value: { kind, name, aliases = [] } }) =>
		[kind, name, ...aliases.map((alias) => `= ${alias}`)].join(" "),
	);

describe("the bodies of an article", () => {
	it.each([
		[
			"end with the place that the article has elsewhere",
			"Hujan turun di Kabupaten Melati. Hadir anggota KPU Melati kemarin.",
			finderOf(["place", "Kabupaten Melati"], ["organisation", "KPU"]),
			["organisation KPU Melati"],
		],
		[
			"go on as the article has them elsewhere",
			"Ia dibawa ke Polres Melati Jaya. Anggota Polres Melati Jaya siaga.",
			finderOf(["organisation", "Polres(?= Melati Jaya siaga)"], ["organisation", "Polres Melati Jaya(?!  siaga)(?=[.])"]),
			["organisation Polres Melati Jaya"],
		],
		[
			"are those whose name stands without its legal form",
			"Direktur PT Melati Jaya datang. Pendiri Melati Jaya, Surya Wiratama, pulang.",
			finderOf(["organisation", "PT Melati Jaya"], ["person", "(?<!PT )Melati Jaya"], ["person", "Surya Wiratama"]),
			["organisation PT Melati Jaya = Melati Jaya", "person Surya Wiratama"],
		],
		[
			"are known ones before a place of the article",
			"Hujan turun di Kabupaten Melati. Menurut Walhi Melati, hutan itu gundul.",
			finderOf(["place", "Kabupaten Melati"], ["person", "Walhi Melati"]),
			["organisation Walhi Melati"],
		],
		[
			"may be called after a person",
			"Korban dirawat di RSUD dr. Surya Darma, kata Direktur RSUD Melati, dr. Ratna Kusuma.",
			finderOf(["person", "Surya Darma"], ["organisation", "RSUD(?= dr)"], ["organisation", "RSUD Melati"], ["person", "Ratna Kusuma"]),
			["organisation RSUD dr. Surya Darma", "organisation RSUD Melati", "person Ratna Kusuma"],
		],
		[
			"are not called after who leads them",
			"Hadir Direktur RSUD dr. Ratna Kusuma kemarin.",
			finderOf(["person", "Ratna Kusuma"], ["organisation", "RSUD"]),
			["organisation RSUD", "person Ratna Kusuma"],
		],
		[
			"are no people with initials of their own behind an office",
			"Polisi menahan Direktur PT Melati Jaya, Surya Melati Wiratama (SMW). SMW membantah.",
			finderOf(["organisation", "PT Melati Jaya"], ["organisation", "Surya Melati Wiratama"], ["organisation", "SMW"]),
			["person Surya Melati Wiratama = SMW", "organisation PT Melati Jaya"],
		],
		[
			"end with their sentence, though it ends in capitals",
			"Harganya 5 dolar AS. Bank Melati Jaya memperkirakan kenaikan.",
			finderOf(),
			["organisation Bank Melati Jaya"],
		],
		[
			"are one with their abbreviation and place",
			"Dinas Kesehatan (Dinkes) Kota Melati buka. Kepala Dinkes Melati hadir.",
			finderOf(["organisation", "Dinas Kesehatan"], ["place", "Kota Melati"], ["organisation", "Dinkes Melati"]),
			["organisation Dinas Kesehatan = Dinkes = Dinkes Melati"],
		],
		[
			"are unions of countries, not places",
			"Bantuan itu berasal dari Uni Eropa kemarin.",
			finderOf(["place", "Uni Eropa"]),
			["organisation Uni Eropa"],
		],
		[
			"begin behind the dash of a dateline",
			"LEMBAYUNG — Dinas Kesehatan (Dinkes) Kota Lembayung mencatat dua kasus.",
			finderOf(["organisation", "LEMBAYUNG — Dinas Kesehatan"]),
			["organisation Dinas Kesehatan = Dinkes"],
		],
		["end before a sum", "Proyek itu adalah Universitas Melati Rp 165 miliar dan jalan.", finderOf(), ["organisation Universitas Melati"]],
	])("%s", (_, text, names, expected) => expect(whoOf(text, names, "id")).toEqual(expected));
	it("leave the person behind office and place alone", () => {
		const text = "Warga Kabupaten Melati Bukit datang. Wakil Bupati Melati Bukit Surya Wiratama tidak menampik hal itu.";
		const names = finderOf(["place", "Kabupaten Melati Bukit"], ["place", "Bukit Surya Wiratama"]);
		expect(whoOf(text, names, "id")).toEqual(["person Surya Wiratama"]);
	});
});

describe("the places of an article", () => {
	it.each([
		[
			"end before a date",
			"APBD Kabupaten Melati Tahun Anggaran 2022 disahkan.",
			finderOf(["place", "Kabupaten Melati Tahun"]),
			["Kabupaten Melati"],
		],
		["are no word that opens a sentence", "Puncak arus mudik terjadi kemarin.", finderOf(["place", "Puncak"]), []],
		[
			"may be villages called after a beach",
			"Ia tinggal di Desa Pantai Melati sejak lahir.",
			finderOf(["place", "Pantai Melati"]),
			["Desa Pantai Melati"],
		],
		[
			"end before who holds their office",
			"Hal itu dikatakan Kepala Dinas Kesehatan (Dinkes) Kota Semarang Surya Wiratama kemarin.",
			finderOf(["place", "Kota Semarang Surya Wiratama"]),
			["Kota Semarang"],
		],
	])("%s", (_, text, names, expected) => expect(placesOf(text, names)).toEqual(expected));
});

test("who wrote an article, in brackets at its end, is nobody in it", () =>
	expect(whoOf("Surya Wiratama pulang kemarin.\n\n(Dedi/Tim)", finderOf(["person", "Surya Wiratama"], ["person", "Dedi"]), "id")).toEqual([
		"person Surya Wiratama",
	]));

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
			"are no initials of a thing, nor a club's with its points",
			"Ini kecerdasan buatan alias KBT. Di bawah Melati FC (39) ada WBA (29).",
			finderOf(["organisation", "Melati FC"]),
			["organisation Melati FC"],
		],
		[
			"are found by an age in words",
			"Warga desa itu, Surya, 39 tahun, mengungsi bersama Ratna (41 tahun) kemarin.",
			finderOf(),
			["person Surya", "person Ratna"],
		],
		[
			"are no houses and bodies that are years old",
			"Masjid Raya, 50 tahun, dipugar. Hadir Grup Band Lembayung, 20 tahun, dan Ratna, 39 tahun, kemarin.",
			finderOf(["person", "Masjid Raya"], ["person", "Grup Band Lembayung"]),
			["organisation Grup Band Lembayung", "person Ratna"],
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
		[
			"are no bridge that is years old",
			"Maeve Okoro-Denby, 23, of Norvale, was there. The Norvale Bridge, 45 years, is closed.",
			finderOf(["person", "Norvale Bridge"]),
			["person Maeve Okoro-Denby"],
		],
		[
			"are no part of a house that is called after them",
			"He died at St Mary's Hospital. They will appear at Norvale Magistrates' Court.",
			finderOf(["place", "St Mary's Hospital"], ["organisation", "Norvale Magistrates"]),
			["organisation St Mary's Hospital", "organisation Norvale Magistrates' Court"],
		],
		[
			"are no bodies with the words that open a sentence or go on behind a name",
			"But Green Harbour lost. A Marlowe University poll released on Monday said so.",
			finderOf(["organisation", "But Green Harbour"], ["organisation", "Marlowe University poll released"]),
			["organisation Green Harbour", "organisation Marlowe University"],
		],
		[
			"are no body that a tagger took for a place, nor a country without its last full stop",
			"The U.S. sent the New Norvale Police Department home.",
			finderOf(["organisation", "U[.]S"], ["place", "New Norvale Police Department"]),
			["organisation New Norvale Police Department"],
		],
	])("%s in English", (_, text, names, expected) => expect(whoOf(text, names, "en")).toEqual(expected));
});
