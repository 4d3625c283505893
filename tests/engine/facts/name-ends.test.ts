import { describe, expect, test } from "vitest";
import { entities } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import { finderOf, placesOf, whoOf } from "./named.ts";

/** Where names begin and end, and which of two stands for the other. */

test.each([
	["Marks & Denby closed the pier.", ["Marks & Denby"]],
	["She met Ibn al-Walid there.", ["Ibn al-Walid"]],
	["She met al-Hassan there.", ["al-Hassan"]],
])("a name goes on over what joins its words: %s", (text, names) =>
	expect(entities(text, "en", { packs: factsPacks }).map(({ text: name }) => name)).toEqual(names),
);

describe("of a place", () => {
	test.each([
		["a comma parts two", "Sukabumi, Jawa Barat", ["Sukabumi", "Jawa Barat"]],
		["a word for what it is begins another", "Kota Lembayung Kecamatan Melati", ["Kota Lembayung", "Kecamatan Melati"]],
		["the number of a ward is no part", "Desa Melati RT 03", ["Desa Melati"]],
		["nor a weekday", "Bandung Rabu", ["Bandung"]],
		["but a market is called by its day", "Pasar Rabu", ["Pasar Rabu"]],
	])("%s", (_, place, places) => expect(placesOf(`Warga ${place} datang kemarin.`, finderOf(["place", place]))).toEqual(places));
});

test("a full name in brackets is another's", () =>
	expect(
		whoOf("Surya Wiratama (Cokro Aminoto) datang.", finderOf(["person", "Surya Wiratama"], ["person", "Cokro Aminoto"]), "id"),
	).toEqual(["person Surya Wiratama", "person Cokro Aminoto"]));

test("a cup or an operation with its number is nobody", () =>
	expect(
		whoOf("Kini Piala II dan Operasi XV dimulai.", finderOf(["organisation", "Piala II"], ["organisation", "Operasi XV"]), "id"),
	).toEqual([]));

test.each([
	["Amy Lin of Norvale Police", "person Amy Lin"],
	["Joan of Arc", "person Joan of Arc"],
	["Lady Jane R&B", "person Jane R&B"],
	["Mary Queen of Scots", "person Mary Queen of Scots"],
])("whom somebody is of is no part of the name: %s", (name, who) =>
	expect(whoOf(`It was ${name} who came there.`, finderOf(["person", name]), "en")).toEqual([who]),
);

test.each([
	["Lena Denby said Sunday", "en", "person Lena Denby"],
	["Lena Denby on Monday", "en", "person Lena Denby"],
	["Surya Wiratama Selasa", "id", "person Surya Wiratama"],
	["Ludwig van der Quist", "en", "person Ludwig van der Quist"],
	["Otto zu Quist", "en", "person Otto zu Quist"],
	["Luca degli Denby", "en", "person Luca degli Denby"],
])("what a tagger took of the clause is no part of a name: %s", (name, lang, who) =>
	expect(whoOf(`It was ${name} that the pier fell.`, finderOf(["person", name]), lang)).toEqual([who]),
);

test("a body that the pack knows, or whose name ends like one, has no ending of an owner", () =>
	expect(
		whoOf(
			"The European Union’s envoy met the Harbour Association's clerk at McQuist's.",
			finderOf(["organisation", "European Union’s"], ["organisation", "Harbour Association's"], ["organisation", "McQuist's"]),
			"en",
		),
	).toEqual(["organisation European Union", "organisation Harbour Association", "organisation McQuist's"]));

test.each(["Police Officer", "Former Mayor", "Total Deaths"])("two words with an age between commas need be nobody: %s", (words) =>
	expect(whoOf(`${words}, 24, came up at the meeting.`, finderOf(), "en")).toEqual([]),
);

test("a small word that only opens its sentence is nobody, unless somebody of the article is called so", () => {
	const names = finderOf(["person", "Demi(?= (?:menjaga|pulang))"], ["person", "Surya Wiratama"], ["person", "Demi Wiratama"]);
	expect(whoOf("Demi menjaga adat, Surya Wiratama datang.", names, "id")).toEqual(["person Surya Wiratama"]);
	expect(whoOf("Aktris Demi Wiratama datang. Demi pulang.", names, "id")).toEqual(["person Demi Wiratama = Demi"]);
});
