import { expect, test } from "vitest";
import { finderOf, whoOf } from "./named.ts";

test.each([
	["Yusup bin Darmo-Lestari dan Rani Sukma datang.", finderOf(["person", "Yusup"]), "id", ["person Yusup bin Darmo-Lestari"]],
	["Hakim mendengar Yusup binti Haji Darmo Kelana.", finderOf(["person", "Darmo Kelana"]), "id", ["person Yusup binti Haji Darmo Kelana"]],
	[
		"Polisi memeriksa Lina van den Broek, Arun a/l Muru dan Camila dos Lira.",
		finderOf(["person", "Lina"], ["person", "Arun"], ["person", "Camila"]),
		"id",
		["person Lina van den Broek", "person Arun a/l Muru", "person Camila dos Lira"],
	],
	["Then Orla met Luke van der Quist there.", finderOf(["person", "Luke"], ["place", "Quist"]), "en", ["person Luke van der Quist"]],
	['The vote went to Jamie "Jonno" Quist in May.', finderOf(["person", "Jamie"]), "en", ['person Jamie "Jonno" Quist']],
	[
		'Gitaris Andra "Badai" Kelana dan Lina "Budi" pulang.',
		finderOf(["person", "Andra"], ["person", "Lina"]),
		"id",
		['person Andra "Badai" Kelana', "person Lina"],
	],
	[
		"Menurut Brigjen Pol. Helfi Kelana, Iptu Aang Sukma pulang.",
		finderOf(["person", "Kelana"], ["person", "Sukma"]),
		"id",
		["person Helfi Kelana", "person Aang Sukma"],
	],
	[
		"Film garapan Kamila Seda tayang. Kamila pulang.",
		finderOf(["person", "Seda"], ["person", "Kamila(?= pulang)"]),
		"id",
		["person Kamila Seda = Kamila"],
	],
	[
		"Hj. Fatchiyah A. Kelana dan Muh. Dahlan pulang.",
		finderOf(["person", "Fatchiyah A"], ["person", "Dahlan"]),
		"id",
		["person Fatchiyah A. Kelana", "person Muh. Dahlan"],
	],
	[
		"Kata Surya Kamis itu, Lina Dinas Contoh tutup, kata Rani Golkar.",
		finderOf(["person", "Surya"], ["person", "Lina"], ["person", "Rani"]),
		"id",
		["person Surya", "person Lina", "person Rani"],
	],
])("a name is told with all its words: %s", (text, names, lang, who) =>
	expect(whoOf(text, names, lang).toSorted()).toEqual([...who].sort()),
);

test.each([
	["Referee: Ms Kirsten Quist, for the last time.", "en", ["person Kirsten Quist"]],
	["The crop is lost, Agriculture Minister Sosten Quist-Banda said on Tuesday.", "en", ["person Sosten Quist-Banda"]],
	["Analyst Hiroko Quist-Wells kept her rating.", "en", ["person Hiroko Quist-Wells"]],
	["The enterprise minister, Fionnuala Mac Giolla Quist, called it a pity.", "en", ["person Fionnuala Mac Giolla Quist"]],
	["Deputy Commissioner of Police Surendra Quist said so.", "en", ["person Surendra Quist"]],
	["The chairman Lt Col (retd) Roderick Quist said so.", "en", ["person Roderick Quist"]],
	["Daerah Khusus Ibu Kota Melati.", "id", []],
	["Korban ialah pelajar SMK berinisial RAF (16).", "id", ["person RAF"]],
])("who is told by an office or an address is found without a tagger's help: %s", (text, lang, who) =>
	expect(whoOf(text, finderOf(), lang)).toEqual(who),
);

test.each([
	["Ketua DPD Contoh, FX Yapan Ngau, pulang.", finderOf(["organisation", "FX Yapan Ngau"]), ["person FX Yapan Ngau"]],
	["Koh Afuk, pemilik gerai Makmur Sel, pulang.", finderOf(["person", "Afuk"], ["person", "Makmur Sel"]), ["person Afuk"]],
])("who holds an office, and a shop that is nobody: %s", (text, names, who) =>
	expect(whoOf(text, names, "id").filter((name) => !name.startsWith("organisation"))).toEqual(who),
);
