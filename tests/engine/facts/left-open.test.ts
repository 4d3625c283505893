import { expect, it } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import { finderOf, whoOf } from "./named.ts";

const names = finderOf(
	["person", "Darmo Wiratama"],
	["person", "Ratih Pramesti"],
	["person", "Lena Quist"],
	["organisation", "Badan Contoh Nasional"],
);

/** Who says each statement of a text; `?` where nobody is told. */
const speakers = (text: string, lang = "id"): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks, names }).quotes.map(({ value: { speaker } }) => speaker ?? "?");

/** Where it is easy to hand words to the wrong person: nobody is better, and so is who is written there. */
it.each([
	[
		"a trade with an age or an origin is not who spoke last",
		'"Ia ditahan," kata Ratih Pramesti.\n\n"Saya menyesal," kata mahasiswa asal Bandung itu.',
		["Ratih Pramesti", "?"],
	],
	[
		"who is behind a passive leads a passage",
		'"Saya rugi," kata Ratih Pramesti.\n\nHal serupa dialami Darmo Wiratama.\n\n"Lapak saya rusak," ujarnya.',
		["Ratih Pramesti", "Darmo Wiratama"],
	],
	[
		"with the word for who it is as well",
		'"Saya rugi," kata Ratih Pramesti.\n\nHal serupa dialami pedagang sayur Darmo Wiratama.\n\n"Lapak saya rusak," ujarnya.',
		["Ratih Pramesti", "Darmo Wiratama"],
	],
	[
		"who stands behind a noun may lead or be told of",
		'"Saya rugi," kata Ratih Pramesti.\n\nBanjir menimpa petani Darmo Wiratama.\n\n"Lapak saya rusak," ujarnya.',
		["Ratih Pramesti", "?"],
	],
	[
		"and so does who is introduced by name",
		'"Saya rugi," kata Ratih Pramesti.\n\nDi sana ada petani bernama Darmo Wiratama.\n\n"Sawah saya kering," ujarnya.',
		["Ratih Pramesti", "Darmo Wiratama"],
	],
	[
		"the head of a body is not who heads a part of it",
		'Kepala Bidang Humas Badan Contoh Nasional (BCN) Ratih Pramesti datang. "Perlu dibangun," kata Kepala BCN.',
		["BCN"],
	],
	[
		"a child that is named does not speak for its mother",
		'Ibu dari bocah yang bernama Darmo Wiratama mengatakan, "Anak saya hilang."',
		["?"],
	],
	["an address goes on over a comma", '"Harga naik," kata seorang ibu di Pasar Melati, Ciracas Timur, Rabu.', ["seorang ibu"]],
	[
		"whose side speaks is no name, and the one behind it not theirs",
		'"Kami ikhlas," kata pihak keluarga, Darmo Wiratama yang wafat kemarin dimakamkan.',
		["pihak keluarga"],
	],
] as const)("%s", (_, text, told) => expect(speakers(text)).toEqual(told));

it.each([
	["Asked about it, Lena Quist said the pier fell.", "en", ["Lena Quist"]],
	["Demikian pula Darmo Wiratama mengatakan bahwa harga naik.", "id", ["Darmo Wiratama"]],
] as const)("a verb that opens a sentence takes no statement away: %s", (text, lang, told) => expect(speakers(text, lang)).toEqual(told));

it.each([
	["Polisi pulang. (Darmo Wiratama/tim)", []],
	["Polisi pulang. (Badan Contoh Nasional)", ["organisation Badan Contoh Nasional"]],
	["Polisi pulang. (Darmo Wiratama belum menjawab.)", ["person Darmo Wiratama"]],
	["Polisi pulang. (Sumber: Badan Contoh Nasional)", ["organisation Badan Contoh Nasional"]],
	['"Kota ini indah." (Darmo Wiratama)', ["person Darmo Wiratama"]],
] as const)("only names alone in brackets at the end are a signature: %s", (text, who) => expect(whoOf(text, names, "id")).toEqual(who));
