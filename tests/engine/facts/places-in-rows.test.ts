import { expect, test } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts, type NameFinder } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import { finderOf } from "./named.ts";

/** The places of a text in the order of the alphabet. */
const where = (text: string, lang: string, names: NameFinder): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks, names })
		.where.map(({ value: { name } }) => name)
		.toSorted();

test.each([
	[
		"places in a row are told by the first",
		"Tambak tersebar di Kaliwuri, Lasuru, Sluko, dan Kragun. Warga datang.",
		finderOf(["place", "Kaliwuri"], ["person", "Sluko"]),
		["Kaliwuri", "Kragun", "Lasuru", "Sluko"],
	],
	["no row ends before a deed", "Di Kaliwuri, Surya dan Rani pulang.", finderOf(["place", "Kaliwuri"]), ["Kaliwuri"]],
	[
		"people the article comes back to are none of a row",
		"Ia lahir di Kaliwuri, Suryo dan Ranu. Suryo pulang.",
		finderOf(["place", "Kaliwuri"], ["person", "Suryo"]),
		["Kaliwuri"],
	],
	[
		"a body is none of a row",
		"Ia datang ke Kaliwuri, Partai Contoh dan Kragun.",
		finderOf(["place", "Kaliwuri"], ["organisation", "Partai Contoh"]),
		["Kaliwuri"],
	],
	[
		"words that tell a place from another are part of its name",
		"Banjir di Kabupaten Kaliwuri Tengah Selatan dan Sungai Sambo Kecil.",
		finderOf(["place", "Kabupaten Kaliwuri"], ["place", "Sungai Sambo"]),
		["Kabupaten Kaliwuri Tengah Selatan", "Sungai Sambo Kecil"],
	],
	[
		"a place whose name opens so is one",
		"Banjir di Kabupaten Hulu Sungai Wuri.",
		finderOf(["place", "Kabupaten Hulu Sungai Wuri"]),
		["Kabupaten Hulu Sungai Wuri"],
	],
	[
		"places are abbreviated",
		"Banjir di Kabupaten Kaliwuri Barat (KKB) surut.",
		finderOf(["place", "Kabupaten Kaliwuri Barat"]),
		["Kabupaten Kaliwuri Barat"],
	],
	["a common word that opens a quote is none", '"Palu dicuri," kata Surya. Ia mencari palu itu.', finderOf(["place", "Palu"]), []],
	[
		"a dateline may have a word that stands small elsewhere",
		"MUARA KALIWURI – Banjir surut. Di muara itu air tenang.",
		finderOf(),
		["Muara Kaliwuri"],
	],
	["a dateline goes on with the day", "KALIWURI 27 Oktober (Antara) - Banjir surut.", finderOf(), ["Kaliwuri"]],
	["a part of the paper is none", "LIPUTAN KHUSUS – Banjir surut. Kasus khusus itu selesai.", finderOf(), []],
])("%s", (_, text, names, places) => expect(where(text, "id", names)).toEqual(places));

test("a street behind a word that places follow is one, whatever it looks like", () =>
	expect(where("She bought a field off Quist Lane and a house at Denby Quay.", "en", finderOf(["person", "Quist Lane"]))).toEqual([
		"Denby Quay",
		"Quist Lane",
	]));
