import { describe, expect, it } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import { finderOf } from "./named.ts";

const names = finderOf(["person", "Darmo Wiratama"], ["person", "Ratih(?: Pramesti)?"]);

/** Who says each statement of an Indonesian text; `?` where nobody is told. */
const speakers = (text: string): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang: "id" }), { packs: factsPacks, names }).quotes.map(({ value: { speaker } }) => speaker ?? "?");

const spoken = '"Saya senang," kata Ratih Pramesti di Jakarta.\n\n';

describe("somebody told by another's name is not that other", () => {
	it.each([
		["in the passage before a pronoun", `${spoken}Mantan kekasih Darmo Wiratama ini tertawa.\n\n"Belum ada rencana," tandasnya.`],
		[
			"with an office before the name",
			`${spoken}Menurut istri hakim Darmo Wiratama itu, film adalah bagian dari industri.\n\nIa mencontohkan satu film pendek.`,
		],
	])("%s", (_, text) => expect(speakers(text)).toEqual(["Ratih Pramesti", "Ratih Pramesti"]));
	it("right before the pronoun, where it stays open who is meant", () =>
		expect(speakers(`${spoken}Kakak Darmo Wiratama tersebut lalu pamit. "Sampai jumpa," ujarnya.`)).toEqual(["Ratih Pramesti", "?"]));
});

describe("behind whom they serve the holder of an office is named", () => {
	it.each([
		["closed by a word of time", '"Tidak benar," kata pengacara Darmo Wiratama, Ratih Pramesti saat ditemui.', ["Ratih Pramesti"]],
		["closed by a mark", '"Tidak benar," kata pengacara Darmo Wiratama, Ratih Pramesti.', ["Ratih Pramesti"]],
		["by one name, behind an office that no name follows else", '"Belum pulang," kata staf Darmo Wiratama, Ratih saat ditemui.', ["Ratih"]],
		[
			"behind an office of whom they serve",
			'"Benar," kata juru bicara Presiden Darmo Wiratama, Ratih Pramesti, di sana.',
			["Ratih Pramesti"],
		],
		[
			"before the verb, and for the pronoun behind it",
			'Pengacara Darmo Wiratama, Ratih Pramesti, mengatakan kliennya sakit. "Dia demam," ujarnya.',
			["Ratih Pramesti", "Ratih Pramesti"],
		],
		["for the pronoun alone", 'Istri Darmo Wiratama, Ratih Pramesti, menangis. "Dia demam," ujarnya.', ["Ratih Pramesti"]],
	])("%s", (_, text, told) => expect(speakers(text)).toEqual(told));
	it("but without another name it may be the holder", () =>
		expect(speakers('"Tidak benar," kata pengacara Darmo Wiratama, Senin.')).toEqual(["Darmo Wiratama"]));
	it("nor is a further description another", () =>
		expect(speakers('"Tidak benar," kata sopir Darmo Wiratama, adik Ratih Pramesti, di sana.')).toEqual(["Darmo Wiratama"]));
});

describe("who is called by name in a clause about them", () => {
	it("speaks, and so do the words behind", () =>
		expect(
			speakers(
				'"Berisik," kata salah satu tetangganya.\n\nTetangga lain yang bernama Ratih Pramesti mengatakan bahwa ia resah. "Kami lelah."',
			),
		).toEqual(["salah satu tetangganya", "Ratih Pramesti", "Ratih Pramesti"]));
	it("does not where somebody else is the subject", () =>
		expect(speakers("Warga yang melihat pria bernama Darmo Wiratama mengatakan jalan itu rusak.")).toEqual([]));
});

it.each([
	[
		"described by others' names",
		`${spoken}Promotor yang pernah mengundang penari semahir Darmo Wiratama, serta grup itu menulis, "Kami bangga."`,
		["Ratih Pramesti", "Ratih Pramesti"],
	],
	["said twice over, by a second verb", '"Saya lelah. (Kini) Saya pulih," kata Ratih Pramesti saat bercerita.', ["Ratih Pramesti"]],
	["not judged so", "Gol itu tak dinilai wasit Darmo Wiratama sebagai gol.", []],
	["a film that tells of them", `${spoken}Film ini bercerita tentang Darmo Wiratama.`, ["Ratih Pramesti"]],
	["unwilling to say anything", "Ratih Pramesti enggan berkomentar tentang hal itu.", []],
])("who is %s", (_, text, told) => expect(speakers(text)).toEqual(told));

describe("a pronoun behind a passage that somebody is only the object of", () => {
	it("may mean either, so nobody is told", () =>
		expect(speakers(`${spoken}Polisi memutuskan menahan Darmo Wiratama kemarin.\n\n"Ia dikhawatirkan lari," ujarnya.`)).toEqual([
			"Ratih Pramesti",
			"?",
		]));
	it("means the object where nobody spoke", () =>
		expect(speakers('Warga menyambut Darmo Wiratama kemarin.\n\n"Terima kasih," ujarnya.')).toEqual(["Darmo Wiratama"]));
});

describe("who is told by where they are from is named behind it", () => {
	it.each([
		["a body", '"Harga naik," kata pengamat politik dari Universitas Contoh, Ratih Pramesti.', ["Ratih Pramesti"]],
		["a place, with forms of address", '"Harga naik," kata warga di Jalan Melati, Dr. Hj. Ratih Pramesti, Senin.', ["Ratih Pramesti"]],
		["but no place is a name", '"Harga naik," kata warga di Kampung Baru, Jakarta, Senin. Ratih diam.', ["?"]],
		["nor is who has one named anew", '"Harga naik," kata Darmo Wiratama di Polda Contoh, Jakarta, Senin.', ["Darmo Wiratama"]],
	])("%s", (_, text, told) => expect(speakers(text)).toEqual(told));
});

it("an office goes by its body in short once that was told", () =>
	expect(speakers('Wakil Ketua Majelis Contoh Rakyat (MCR) Ratih Pramesti datang. "Perlu dibangun," kata Wakil Ketua MCR.')).toEqual([
		"Ratih Pramesti",
	]));

it.each([
	["an office need not be that of who spoke last", `${spoken}"Saya siap," ujar bupati itu.`, ["Ratih Pramesti", "?"]],
	["what somebody is called is no statement", "Si Kancil, demikian ia dijuluki Ratih Pramesti, menang.", []],
])("%s", (_, text, told) => expect(speakers(text)).toEqual(told));

it.each([
	["what somebody leaves unsaid is no statement", "Darmo Wiratama tidak merinci keberatan yang disampaikan Ratih Pramesti.", []],
	["nor what they would rather not say", "Darmo Wiratama masih enggan menjelaskan alasan itu.", []],
	["nor what they have yet to tell", "Ratih Pramesti belum bisa menjelaskan alasan itu.", []],
	[
		"but what they say all the same is one",
		"Ratih Pramesti tidak merinci kerugian, namun memastikan bahwa warga selamat.",
		["Ratih Pramesti"],
	],
	["by a pronoun as well", "Ratih Pramesti tidak merinci kerugian, tetapi dia mengatakan bahwa warga selamat.", ["Ratih Pramesti"]],
	["unless a noun says it", "Ratih Pramesti tidak merinci kerugian, tetapi warga mengatakan bahwa semua selamat.", []],
	["and so is a denial denied", "Ratih Pramesti tidak membantah bahwa ia hadir.", ["Ratih Pramesti"]],
	[
		"and what another says behind it",
		"Darmo Wiratama tidak menyebut nama, tetapi Ratih Pramesti mengatakan bahwa ada dua orang.",
		["Ratih Pramesti"],
	],
] as const)("%s", (_, text, told) => expect(speakers(text)).toEqual(told));
