import { expect, test } from "vitest";
import { finderOf, placesOf, whereOf } from "./named.ts";

test.each([
	["Jl. Melati No. 5 macet sejak pagi dan warga di sana menunggu.", ["Jl. Melati No. 5"]],
	["Gudang di Jalan Melati No.15A, Bandung, terbakar.", ["Jalan Melati No.15A", "Bandung"]],
	["Rumah di Jalan Melati Nomor 8, Bandung, terbakar.", ["Jalan Melati Nomor 8", "Bandung"]],
	["Warung di Jl. Melati No. 5 RT 03 terbakar.", ["Jl. Melati No. 5"]],
	["Rumah di Jalan Melati No itu terbakar.", ["Jalan Melati"]],
	["Gudang di Jl. Melati 22 Bandung terbakar.", ["Jl. Melati 22", "Bandung"]],
	["Ruko di Jalan Melati No. 10-12 terbakar.", ["Jalan Melati No. 10-12"]],
	["Jalan Melati No. 8 ditutup, dan Jalan Melati macet.", ["Jalan Melati No. 8 = Jalan Melati"]],
])("a street with the number of a house is one place: %s", (text, places) => expect(whereOf(text, "id")).toEqual(places));

test.each([
	[
		"Jl. KH Surya Wiratama",
		[
			["person", "Surya Wiratama"],
			["place", "Jl"],
		],
	],
	[
		"Jl. Jend. Surya Wiratama",
		[
			["person", "Surya Wiratama"],
			["place", "Jl. Jend"],
		],
	],
	[
		"Jalan S. Wiratama No. 8",
		[
			["person", "Wiratama No"],
			["place", "Jalan S"],
		],
	],
	[
		"Jl. H.R. Surya Wiratama Kav. 5",
		[
			["place", "Surya Wiratama Kav"],
			["place", "Jl. H.R"],
		],
	],
] as const)("a street is called after somebody: %s", (street, names) =>
	expect(placesOf(`Truk itu mogok di ${street} dan menutup jalan.`, finderOf(...names))).toEqual([street]),
);
