import { expect, test } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import type { Entity } from "../../../src/model/facts.ts";
import { finderOf, whoOf } from "./named.ts";

const titled = (text: string, lang: string, ...names: readonly (readonly [Entity["kind"], string])[]): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks, names: finderOf(...names) }).who.map(
		({ value: { kind, name, title } }) => [kind, name, ...(title === undefined ? [] : [`<${title}>`])].join(" "),
	);

test("initials have the office that announces them", () => {
	expect(titled("Polisi menahan mantan Kepala Dinas Pasar Lembayung berinisial BT di rumahnya.", "id")).toContain(
		"person BT <mantan Kepala Dinas Pasar Lembayung>",
	);
});

test("initials between commas hold the office before them, unless bodies stand in a row", () => {
	expect(titled("Polisi menahan direktur PT Angin Timur, BT, pada Senin.", "id")).toContain("person BT <direktur PT Angin Timur>");
	expect(titled("Hadir direktur PT Angin Timur, BTX, dan lainnya.", "id").join()).not.toContain("person");
});

test.each([
	["The union president Rowan Ashdown spoke.", "person Rowan Ashdown <union president>"],
	["Norvale's energy minister, Rowan Ashdown, opened it.", "person Rowan Ashdown <energy minister>"],
	["Delegates met president Rowan Ashdown.", "person Rowan Ashdown <president>"],
])("an office has what says whose it is: %s", (text, who) => {
	expect(titled(text, "en", ["person", "Rowan Ashdown"])).toContain(who);
});

test("a saint belongs to the name of a house", () => {
	expect(titled("He was taken to St. Orla's Hospital.", "en", ["organisation", "Orla's Hospital"])).toEqual([
		"organisation St. Orla's Hospital",
	]);
});

test("who is called by one word keeps the form of address", () => {
	const text = "“Kami capek,” kata warga Desa Melati, Mak Ranti, di posko.";
	expect(whoOf(text, finderOf(["person", "Ranti"], ["place", "Desa Melati"]), "id")).toEqual(["person Mak Ranti"]);
});

test("a holder between commas makes what stands before a body", () => {
	const names = finderOf(["place", "Suluh Riau"], ["place", "Tarmuji"]);
	expect(whoOf("Direktur Suluh Riau, Tarmuji, mendesak polisi.", names, "id")).toEqual(["organisation Suluh Riau", "person Tarmuji"]);
	expect(whoOf("Direktur Suluh Riau, Tarmuji, dan lainnya mendesak polisi.", names, "id")).toEqual([]);
});

test("what is put in behind a name tells that it is a company's", () => {
	const names = finderOf(["person", "Corrie Power"]);
	expect(whoOf("Corrie Power, a Norvale-based company, will build it.", names, "en")).toEqual(["organisation Corrie Power"]);
	expect(whoOf("Corrie Power, a former company director, will build it.", names, "en")).toEqual(["person Corrie Power"]);
});
