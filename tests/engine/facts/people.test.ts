import { describe, expect, it, test } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import { finderOf, whoOf } from "./named.ts";

test.each([
	["in a passage of its own", "Surya Wiratama pulang kemarin.\n\n(Dedi/Tim)", ["person Surya Wiratama"]],
	["behind the last sentence", "Surya Wiratama pulang kemarin. (Dedi)", ["person Surya Wiratama"]],
	["but who is named in a sentence is somebody", "Surya Wiratama pulang bersama sopirnya (Dedi)", ["person Surya Wiratama", "person Dedi"]],
])("who wrote an article, in brackets at its end, is nobody in it: %s", (_, text, who) =>
	expect(whoOf(text, finderOf(["person", "Surya Wiratama"], ["person", "Dedi"]), "id")).toEqual(who),
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
			"are two where a dash joins two whole names behind a word for a pair",
			"Lawan mereka adalah pasangan nomor dua Surya Jaya Wiratama-Ratna Kusuma di kota itu.",
			finderOf(["person", "Surya Jaya Wiratama-Ratna Kusuma"]),
			["person Surya Jaya Wiratama", "person Ratna Kusuma"],
		],
		[
			"are two where a dash joins two whole names, one of which stands elsewhere",
			"Lawan mereka adalah Surya Jaya Wiratama-Ratna Kusuma di kota itu. Ratna Kusuma menang.",
			finderOf(["person", "Surya Jaya Wiratama-Ratna Kusuma"], ["person", "Ratna Kusuma(?= menang)"]),
			["person Ratna Kusuma", "person Surya Jaya Wiratama"],
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
			"leave their other name to kin and friends who are told by them",
			"Istri Surya Wira, yang akrab disapa Bu Siti, menangis. Anak buah Joko Lemang alias Ujang pulang.",
			finderOf(["person", "Surya Wira"], ["person", "Siti"], ["person", "Joko Lemang"], ["person", "Ujang"]),
			["person Surya Wira", "person Siti", "person Joko Lemang", "person Ujang"],
		],
		[
			"keep their other name behind an office",
			"Sementara itu Bupati Surya Wira, yang akrab disapa Pak Wiro, pulang.",
			finderOf(["person", "Surya Wira"], ["person", "Wiro"]),
			["person Surya Wira = Wiro"],
		],
		[
			"are not swallowed by the end of an office",
			"Hadir Kasat Reskrim Polres Melati, Surya Wiratama, kemarin.",
			finderOf(["organisation", "Reskrim Polres"], ["place", "Melati"], ["person", "Surya Wiratama"]),
			["organisation Polres Melati", "person Surya Wiratama"],
		],
	])("%s", (_, text, names, expected) => expect(whoOf(text, names, "id")).toEqual(expected));
	it("are not every hospital that their initials mean as well", () => {
		const text = "Pelaku berinisial RS (31) kabur. Korban dirawat di RS. Ia membaik, kata Direktur RS. Polisi mengejar RS.";
		const names = finderOf(["organisation", "RS(?=[.])"]);
		const { who, quotes } = keyFacts(fromText({ title: "", text, lang: "id" }), { packs: factsPacks, names });
		expect(who.map(({ value: { name }, cites }) => [name, cites.length])).toEqual([["RS", 1]]);
		expect(quotes.map(({ value: { speaker } }) => speaker)).toEqual(["Direktur RS"]);
	});
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
			"leave a double name among others whole",
			"They met Anna Maria Garcia-Lopez Perez at the harbour.",
			finderOf(["person", "Anna Maria Garcia-Lopez Perez"]),
			["person Anna Maria Garcia-Lopez Perez"],
		],
		[
			"leave their other name to a wife who is told by them",
			"The wife of Tom Hale, better known as Ann Lowe, was there.",
			finderOf(["person", "Tom Hale"], ["person", "Ann Lowe"]),
			["person Tom Hale", "person Ann Lowe"],
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

test("a given name that is a word for a thing is somebody's where it stands capitalised inside a sentence", () => {
	const names = finderOf(["person", "Novel(?: Wiratama)?"], ["person", "Hari Melati"]);
	expect(whoOf("Penyidik Novel Wiratama pulang. Menurut Novel, itu benar.", names, "id")).toEqual(["person Novel Wiratama = Novel"]);
	expect(whoOf("Novel Wiratama terbit lagi. Hari Melati dirayakan pada Hari Melati.", names, "id")).toEqual([]);
});

test("a letter in brackets behind a degree is no other name", () =>
	expect(whoOf("Dokter Surya Wiratama(K) hadir.", finderOf(["person", "Surya Wiratama"]), "id")).toEqual(["person Surya Wiratama"]));
