import { expect, test } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import type { Entity } from "../../../src/model/reading/facts.ts";
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
	["Chief executive Rowan Ashdown spoke.", "person Rowan Ashdown <Chief executive>"],
	["Union leader Rowan Ashdown spoke.", "person Rowan Ashdown <Union leader>"],
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

test("a coach behind the name of the team speaks for it", () => {
	const text = "Gol dicetak Surya Wiratama. Pelatih Gelora Lembah, Marwata, memuji timnya. “Mereka disiplin sejak awal,” ujarnya.";
	const names = finderOf(["person", "Surya Wiratama"], ["place", "Marwata"]);
	const facts = keyFacts(fromText({ title: "", text, lang: "id" }), { packs: factsPacks, names });
	expect(facts.quotes.map(({ value }) => value.speaker)).toEqual(["Marwata"]);
});

test.each([
	["A judge sentenced former school treasurer Gail Finch to six years.", [["organisation", "Gail Finch"]], ["person Gail Finch"]],
	["Prosecutor Lena Ashdown said it was over.", [], ["person Lena Ashdown"]],
	["She will rise to No. 18 in the rankings.", [["organisation", "No"]], []],
] as const)("who is who in «%s»", (text, found, who) => {
	expect(whoOf(text, finderOf(...found), "en")).toEqual(who);
});

test.each([
	["Detective Inspector Rowan Ashdown said the road was closed.", "person Rowan Ashdown <Detective Inspector>"],
	["Deputy Chief Constable Rowan Ashdown said the road was closed.", "person Rowan Ashdown <Deputy Chief Constable>"],
])("the ranks of the police are told: %s", (text, who) => expect(titled(text, "en")).toEqual([who]));

test("a rank with more of it in brackets is none of the body before it", () => {
	const names = finderOf(["organisation", "Pordasi Letkol"], ["person", "Surya Wiratama"]);
	const text = "Ketua Pordasi Letkol (Purn) Surya Wiratama membuka lomba itu.";
	expect(titled(text, "id", ["organisation", "Pordasi Letkol"], ["person", "Surya Wiratama"])).toContain("organisation Pordasi");
	expect(whoOf(text, names, "id")).not.toContain("organisation Pordasi Letkol = Purn");
});

test("whom an office is for does not hold it, but a body that one is of belongs to it", () => {
	expect(titled("Ia menjadi saksi untuk Surya Winata di sana.", "id", ["person", "Surya Winata"])).toEqual(["person Surya Winata"]);
	expect(titled("The mayor of Norvale, Rowan Ashdown, spoke.", "en", ["person", "Rowan Ashdown"])).toEqual([
		"person Rowan Ashdown <mayor of Norvale>",
	]);
});

test.each([
	[
		"a club that the article names elsewhere",
		"Ferona menang lagi. Pelatih Ferona Surya Winata senang.",
		[
			["organisation", "Ferona(?= menang)"],
			["person", "Ferona Surya Winata"],
		],
		["organisation Ferona", "person Surya Winata <Pelatih Ferona>"],
	],
	[
		"where the office was taken for part of the name",
		"Ferona menang lagi. Pelatih Ferona Surya Winata senang.",
		[
			["organisation", "Ferona(?= menang)"],
			["person", "Pelatih Ferona Surya Winata"],
		],
		["organisation Ferona", "person Surya Winata <Pelatih Ferona>"],
	],
	[
		"with the town of its name",
		"Ferona menang lagi. Pelatih Ferona Bandung Surya Winata senang.",
		[
			["organisation", "Ferona(?= menang)"],
			["organisation", "Ferona Bandung Surya Winata"],
		],
		["organisation Ferona", "person Surya Winata <Pelatih Ferona Bandung>"],
	],
	[
		"which the last word of a company tells",
		"Analis Ferona Sekuritas Surya Winata senang.",
		[["person", "Ferona Sekuritas Surya Winata"]],
		["organisation Ferona Sekuritas", "person Surya Winata <Analis Ferona Sekuritas>"],
	],
	[
		"but not a longer body from its end",
		"Bank Ferona untung. Komisaris Bank Ferona Sekuritas Surya Winata hadir.",
		[
			["organisation", "Bank Ferona(?= untung)"],
			["organisation", "Bank Ferona Sekuritas Surya Winata"],
		],
		["organisation Bank Ferona Sekuritas Surya Winata"],
	],
	[
		"but not a name that ends like a body's",
		"Ferona menang lagi. Manajer Ferona Motor Indonesia, Surya Winata, senang.",
		[
			["organisation", "Ferona(?= menang)"],
			["organisation", "Ferona Motor Indonesia"],
			["person", "Surya Winata"],
		],
		["organisation Ferona", "organisation Ferona Motor Indonesia", "person Surya Winata <Manajer Ferona Motor Indonesia>"],
	],
	[
		"nor the first name of somebody",
		"Pelatih Luis Surya Winata senang. Luis pulang.",
		[
			["person", "Luis Surya Winata"],
			["person", "Luis(?= pulang)"],
		],
		["person Luis Surya Winata <Pelatih>"],
	],
] as const)("an office and its holder are parted from the body between: %s", (_, text, names, who) =>
	expect(titled(text, "id", ...names).filter((name) => !name.endsWith("Bandung"))).toEqual(expect.arrayContaining([...who])),
);

test("a title behind which another person is named is not theirs, and none stands twice", () => {
	expect(titled("She met Don Denby, an economist, and Lena Quist there.", "en", ["person", "Don Denby"], ["person", "Lena Quist"])).toEqual(
		["person Don Denby", "person Lena Quist"],
	);
	expect(titled("Prince Rowan left. He saw Prince Rowan.", "en", ["person", "Prince Rowan(?= left)"], ["person", "Rowan(?=\\.)"])).toEqual([
		"person Rowan <Prince>",
	]);
});

test.each(["pelaksanaan tugas", "hasil kerja"])("what somebody does is no office: %s", (deed) =>
	expect(titled(`Ia melihat ${deed} Surya Winata di lapangan.`, "id", ["person", "Surya Winata"])).toEqual(["person Surya Winata"]),
);
