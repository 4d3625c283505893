import { describe, expect, it } from "vitest";
import { finderOf, placesOf, whoOf } from "./named.ts";

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
			"are not who bears a company's name, where one mention tells a person",
			"PT Surya Wira bangkrut. Surya Wira, 50 tahun, menangis. Ini akhir segalanya, kata Surya Wira.",
			finderOf(["organisation", "PT Surya Wira"], ["person", "(?<!PT )Surya Wira"]),
			["person Surya Wira", "organisation PT Surya Wira"],
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
