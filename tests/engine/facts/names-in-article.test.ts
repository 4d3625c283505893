import { describe, expect, it } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts, type NameFinder } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import type { Entity } from "../../../src/model/reading/facts.ts";

/** A finder that finds the given names, each wherever it stands. */
const finderOf =
	(...names: readonly (readonly [Entity["kind"], string])[]): NameFinder =>
	(text) =>
		names.flatMap(([kind, name]) =>
			Array.from(text.matchAll(new RegExp(name, "gu")), ({ index }) => ({ kind, text: name, start: index, end: index + name.length })),
		);

const namesOf = (text: string, names: NameFinder, lang = "id"): readonly string[] => {
	const { who, where } = keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks, names });
	return [...who.map(({ value }) => `${value.kind} ${value.name}`), ...where.map(({ value }) => `place ${value.name}`)];
};

describe("the names of an article", () => {
	it("keep a name between commas in a first passage without dateline", () => {
		const text = "Kapal itu dilepas ketua panitia, Surya Wiratama, di dermaga. Penonton bersorak.";
		expect(namesOf(text, finderOf(["person", "Surya Wiratama"]))).toEqual(["person Surya Wiratama"]);
	});
	it("are not the word for a neighbourhood that a broadcaster is called by, too", () => {
		const text = "Warga RT 05 memadamkan api.\n\nMenurut Surya Wiratama, warga RT 06 ikut membantu.";
		expect(namesOf(text, finderOf(["person", "Surya Wiratama"]))).toEqual(["person Surya Wiratama"]);
	});
	it("part a place of the article from the office before it and the person after it", () => {
		const text = "Warga Desa Melati Jaya menanam padi.\n\nHal itu disampaikan Kepala Desa Melati Jaya Suwandi.";
		const names = finderOf(["place", "Warga Desa Melati Jaya"], ["person", "Jaya Suwandi"]);
		expect(namesOf(text, names)).toEqual(["person Suwandi", "place Desa Melati Jaya"]);
	});
	it("take what stands between a local office and its holder for a place, but not the first of several holders", () => {
		const names = finderOf(["person", "Melati Jaya"], ["person", "Surya Wiratama"], ["person", "Ratna Kusuma"]);
		const people = ["person Surya Wiratama", "person Ratna Kusuma"];
		expect(namesOf("Hadir Bupati Melati Jaya, Surya Wiratama, kemarin. Ratna Kusuma pulang.", names)).toEqual([
			...people,
			"place Melati Jaya",
		]);
		expect(namesOf("Hadir Bupati Melati Jaya, Surya Wiratama, dan Ratna Kusuma.", names)).toEqual(["person Melati Jaya", ...people]);
	});
	it("leave a person whose name begins like a place alone when no office stands before", () => {
		const text = "Hujan turun di Melati Jaya.\n\nPanitia memilih Melati Jaya Suwandi.";
		const names = finderOf(["place", "Melati Jaya(?! S)"], ["person", "Melati Jaya Suwandi"]);
		expect(namesOf(text, names)).toContain("person Melati Jaya Suwandi");
	});
});

describe("what the words around tell of a name", () => {
	it.each([
		[
			"a body stands between its head's office and the head",
			"Pelatih Melati Putra, Surya Wiratama, mengaku puas.",
			finderOf(["person", "Melati Putra"], ["person", "Surya Wiratama"]),
			["organisation Melati Putra", "person Surya Wiratama"],
		],
		[
			"a place of the article stands between body and holder",
			"Hujan turun di Kabupaten Melati. Hadir Ketua DPRD Melati Surya Wiratama.",
			finderOf(["place", "Kabupaten Melati"], ["organisation", "DPRD"], ["person", "Melati Surya Wiratama"]),
			["organisation DPRD", "person Surya Wiratama", "place Kabupaten Melati"],
		],
		[
			"initials are a person",
			"Polisi menangkap pria berinisial AR (27). AR mengaku bersalah.",
			finderOf(["organisation", "AR"]),
			["person AR"],
		],
		[
			"a form of address may stand before the holder of the office",
			"Kepala Seksi Pelayanan Terpadu, H. Surya Wiratama, mengaku puas.",
			finderOf(["person", "Pelayanan Terpadu"], ["person", "Surya Wiratama"]),
			["organisation Pelayanan Terpadu", "person Surya Wiratama"],
		],
		[
			"points are no age of a club",
			"Tempat pertama diduduki Melati FC (61).",
			finderOf(["organisation", "Melati FC"]),
			["organisation Melati FC"],
		],
		[
			"two words for what it is, one place",
			"Katak itu hidup di Taman Nasional Gunung Melati.",
			finderOf(["place", "Taman Nasional Gunung Melati"]),
			["place Taman Nasional Gunung Melati"],
		],
		[
			"the body of an office may stand in the way of its place",
			"Hujan turun di Kabupaten Melati. Hadir Ketua Ikatan Petani (IP) Melati H. Surya Wiratama.",
			finderOf(["place", "Kabupaten Melati"], ["person", "Melati H. Surya Wiratama"]),
			["organisation Ikatan Petani", "person H. Surya Wiratama", "place Kabupaten Melati"],
		],
		[
			"a village has not its headman's name",
			"Tambang itu ada di Desa Melati Jaya. Kades Melati Jaya Sarip lega.",
			finderOf(["place", "Desa Melati Jaya"], ["place", "Melati Jaya Sarip"]),
			["person Sarip", "place Desa Melati Jaya"],
		],
		[
			"a body ends before the form of address",
			"Hadir Kepala Dinas Melati Dr. Hj. Ratna Kusuma.",
			finderOf(["organisation", "Dinas Melati Dr. Hj"], ["person", "Ratna Kusuma"]),
			["organisation Dinas Melati", "person Ratna Kusuma"],
		],
		[
			"an estate is no person",
			"Rina adalah warga Perumahan Griya Asri.",
			finderOf(["person", "Griya Asri"]),
			["place Perumahan Griya Asri"],
		],
		["who is addressed is a person", "Kios milik Haji Oman hangus.", finderOf(["place", "Oman"]), ["person Oman"]],
		["who has an age is a person", "Menurut saksi, Nenih (39), warga panik.", finderOf(), ["person Nenih"]],
		["points of a club are no age", "Jarak terdekat ada pada Melati (25). Laga ditunda.", finderOf(), []],
		[
			"what abbreviates a plan is no body",
			"Dewan membahas Rencana Tata Ruang Wilayah (RTRW). RTRW berlaku sejak lama.",
			finderOf(["organisation", "Rencana Tata Ruang Wilayah"], ["organisation", "RTRW"]),
			[],
		],
		[
			"what is quoted is a medium",
			"Panen mundur, dikutip dari Melati Ekspres.",
			finderOf(["place", "Melati Ekspres"]),
			["organisation Melati Ekspres"],
		],
		[
			"the first word may only open a sentence",
			"Tanpa Surya Wiratama tim kalah.",
			finderOf(["person", "Tanpa Surya Wiratama"]),
			["person Surya Wiratama"],
		],
		[
			"a neighbourhood's number is no name",
			"Warga Kampung Melati RT 03 mengungsi.",
			finderOf(["place", "Kampung Melati RT"]),
			["place Kampung Melati"],
		],
		["a level is no village", "Pemenang Desa Tingkat Kabupaten diumumkan.", finderOf(["place", "Desa Tingkat"]), []],
		[
			"a school keeps its kind",
			"Ia mengajar di SMP Negeri 2 Melati.",
			finderOf(["person", "SMP Negeri 2 Melati"]),
			["organisation SMP Negeri 2 Melati"],
		],
		["a currency is no country", "Keripik senilai 18 ribu dolar AS dikapalkan.", finderOf(["place", "AS"]), []],
		[
			"a body keeps all its fields",
			"Menurut Badan Angin, Awan, dan Hujan (BAAH), langit cerah.",
			finderOf(["organisation", "BAAH"]),
			["organisation Badan Angin, Awan, dan Hujan"],
		],
	] as const)("%s", (_, text, names, expected) => expect(namesOf(text, names)).toEqual(expected));
	it("knows a name again behind the word that opens its sentence", () => {
		const text = "Hadir pula Surya Wiratama. Sementara Surya pulang.";
		const { who } = keyFacts(fromText({ title: "", text, lang: "id" }), {
			packs: factsPacks,
			names: finderOf(["person", "Surya Wiratama"]),
		});
		expect(who.map(({ cites }) => cites.length)).toEqual([2]);
	});
	it("gives nobody the title of whom they defend", () => {
		const text = "Kuasa hukum terdakwa, Surya Wiratama, menilai tuntutan berat.";
		const { who } = keyFacts(fromText({ title: "", text, lang: "id" }), {
			packs: factsPacks,
			names: finderOf(["person", "Surya Wiratama"]),
		});
		expect(who.map(({ value }) => value)).toEqual([{ name: "Surya Wiratama", kind: "person" }]);
	});
});

describe("other names of one body", () => {
	it("joins four initials to a name, fewer only where the text does", () => {
		const names = finderOf(
			["organisation", "Badan Penjaga Kebun Nasional"],
			["organisation", "BPKN"],
			["organisation", "Kementerian Perdagangan dan Koperasi"],
			["organisation", "Komisi Pemantau Kebun"],
			["organisation", "KPK"],
		);
		expect(namesOf("Kementerian Perdagangan dan Koperasi menolak. KPK menangkap tiga pejabat.", names)).toHaveLength(2);
		expect(namesOf("Komisi Pemantau Kebun (KPK) menolak. KPK menangkap tiga pejabat.", names)).toHaveLength(1);
		expect(namesOf("Badan Penjaga Kebun Nasional menolak. BPKN menangkap tiga pejabat.", names)).toHaveLength(1);
	});
	it("takes no legal form for another name", () => {
		const text = "PT Angin Timur (Persero) untung.";
		const { who } = keyFacts(fromText({ title: "", text, lang: "id" }), {
			packs: factsPacks,
			names: finderOf(["organisation", "PT Angin Timur"]),
		});
		expect(who.map(({ value }) => value)).toEqual([{ name: "PT Angin Timur", kind: "organisation" }]);
	});
});

describe("what is somebody's", () => {
	it("is no other name", () => {
		const names = finderOf(["person", "Marlow Denby(?!')"], ["organisation", "Denby's"], ["place", "Norvale's Kessin"]);
		const text = "Marlow Denby was seen at home. Denby's lawyer declined. Officials in Norvale's Kessin region agreed.";
		expect(namesOf(text, names, "en")).toEqual(["person Marlow Denby", "place Norvale", "place Kessin"]);
	});
	it("may be the name of a house", () =>
		expect(namesOf("The firm Harrow's opened in May. Harrow's sold tea.", finderOf(["organisation", "Harrow's"]), "en")).toEqual([
			"organisation Harrow's",
		]));
});
