import { describe, expect, it, test } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";

/** What is said in a text, direct and reported, as `speaker: words`; `?` where nobody is told. */
const said = (text: string, lang = "id"): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks }).quotes.map(
		({ value: { speaker, words } }) => `${speaker ?? "?"}: ${words}`,
	);
const speakers = (text: string, lang?: string): readonly string[] => said(text, lang).map((line) => line.replace(/:.*/u, ""));

describe("nobody is taken for a speaker", () => {
	it.each([
		["by kin", "Kakak kandung Darmo Wicaksono mengatakan adiknya tidak bersalah."],
		["by who speaks for them", "Kuasa hukum Darmo Wicaksono menyatakan banding ditolak."],
		["in a clause about another", "Petugas yang menangkap Darmo Wicaksono mengatakan pelaku tidak melawan."],
		["of whom residents tell", "Menurut warga, Darmo Wicaksono dikenal baik."],
		["whose report speaks", "Kemarin laporan Wirya Santika yang dibacakan di sidang menyebutkan bahwa harga naik."],
		["whose ruling speaks", "Kemarin putusan hakim Darmo Wicaksono yang dibacakan kemarin menyatakan bahwa terdakwa bersalah."],
		["whose followers speak", "Kemarin pendukung Darmo Wicaksono yang memadati lapangan mengatakan bahwa mereka menang."],
		["of whose flood a map tells", "Kemarin peta Darmo Wicaksono soal banjir itu menyebutkan bahwa air naik."],
		["who did something to another", "Perempuan yang disekap oleh Darmo Wicaksono mengaku tidak diberi makan."],
		["who goes on with something", "Wirya Santika melanjutkan kuliah di Bandung."],
		["who thanks", "Wirya Santika mengucapkan terima kasih."],
	])("%s", (_, text) => expect(said(text)).toEqual([]));
	it.each([
		["who did something to another", "A woman who was attacked by Marlow Denby has revealed she was afraid for years."],
		["by what is theirs", "Marlow Denby's lawyer said the appeal had failed."],
		["of whom others speak", "Orla Finch is said to be the only person the couple trust with the house."],
	])("%s, in English", (_, text) => expect(said(text, "en")).toEqual([]));
	test("who makes sure of something", () => expect(said("Wirya Santika memastikan gelar juara.")).toEqual([]));
	test("but who assures that nothing happened", () =>
		expect(speakers("Wirya Santika memastikan tidak ada korban jiwa dalam peristiwa itu.")).toEqual(["Wirya Santika"]));
	test.each([
		["as an example", "Sebut saja Wirya Santika, Ratih Pramesti, dan teman mereka."],
		["before a comma about others", "Sesudah aksi Wirya Santika di lapangan itu, beberapa pihak menilai bahwa ia pantas menang."],
	])("%s", (_, text) => expect(said(text)).toEqual([]));
	test.each([
		["who is told of at length", "Wirya Santika, ketika dijumpai di ruang kerjanya, mengatakan pihaknya menindaklanjuti laporan itu."],
		[
			"who stands beside another between commas",
			"Wirya Santika, saat mendampingi Bupati Joko Melati, Senin, mengatakan bahwa jalan rusak.",
		],
		["whom the words rest on by office and name", "Menurut Ketua Forum Melati, Wirya Santika, jalan rusak."],
		["whose office has its field", "Kemarin pemimpin oposisi Wirya Santika, dalam wawancara itu, mengatakan bahwa jalan rusak."],
		["who does something before speaking", "Wirya Santika yang meninjau lokasi banjir menyebutkan, banjir kali ini yang terparah."],
		["whom the sentence opens with", "Kata Wirya Santika, pelebaran jalan baru dimulai tahun depan."],
	])("but %s", (_, text) => expect(speakers(text)).toEqual(["Wirya Santika"]));
	test("but who is told without a name", () =>
		expect(speakers("Seorang diplomat asing yang enggan disebut namanya mengatakan bantuan itu sudah siap.")).toEqual([
			"Seorang diplomat asing",
		]));
	test("but who is told by a birthday", () =>
		expect(
			speakers('Wirya Santika menang dalam dua gim.\n\n"Angin agak kencang," tutur atlet kelahiran Purwodadi, 12 Januari 1999 itu.'),
		).toEqual(["Wirya Santika"]));
	test("for whom the text has come to by an office", () =>
		expect(
			speakers(
				'"Kami siap," kata Wirya Santika.\n\nWakil Gubernur yang datang ke lokasi berjanji membantu. "Dua bulan selesai," tegasnya.',
			),
		).toEqual(["Wirya Santika", "?"]));
	test("who is only named beside the one whom the sentence is about", () =>
		expect(speakers('Wirya Santika memuji Ratih Pramesti. "Ini hari yang baik," ujarnya.')).toEqual(["Wirya Santika"]));
	test("who leads a passage that ends with another", () =>
		expect(speakers('Wirya Santika datang. Ratih Pramesti menjawab dengan tenang.\n\n"Ini hari yang baik," ujarnya.')).toEqual([
			"Ratih Pramesti",
		]));
	test("for a body that is only pointed at", () =>
		expect(said("Darmo Wicaksono mengatakan sawah kering. Lembaga ini menyebutkan hujan datang pekan depan.")).toHaveLength(1));
	test("for whom the passage has just named", () =>
		expect(
			speakers(
				'"Kami siap," kata Wirya Santika.\n\nKapten tim, Ratih Pramesti, mengajak penonton datang. "Sampai jumpa," ucap pemain bola itu.',
			).at(-1),
		).toBe("Ratih Pramesti"));
	test("to whom something is said", () => expect(said("Hal itu disampaikan kepada Darmo Wicaksono di balai desa.")).toEqual([]));
	test("for a thing: it is not he", () =>
		expect(said("Marlow Denby said he was calm. The brochure is new. It tells people to store water.", "en")).toHaveLength(1));
	test("for words of another whom the text has come to", () =>
		expect(
			speakers('"Kami siap," kata Wirya Santika.\n\nSatu keluhan datang dari Bupati Ratih Pramesti. "Ini mimpi buruk bagi kami semua."'),
		).toEqual(["Wirya Santika", "?"]));
	test("for a document", () =>
		expect(said("Darmo Wicaksono mengatakan sawah kering. Laporan itu menyebutkan hujan datang pekan depan.")).toHaveLength(1));
});

describe("the speaker is", () => {
	it.each([
		["kin, by name after the comma", "Menurut istri Darmo Wicaksono, Ratih Pramesti, suaminya pergi sejak Senin.", "Ratih Pramesti"],
		[
			"whom the clause is about",
			"Bupati Darmo Wicaksono yang didampingi wakilnya, Ratih Pramesti, menegaskan acara tetap berjalan.",
			"Darmo Wicaksono",
		],
		["who goes on, before a comma", "Wirya Santika melanjutkan, panen dimulai besok pagi.", "Wirya Santika"],
		["called with a first name that is a form of address elsewhere", '"Kami siap," kata Bupati Sri Lestari.', "Sri Lestari"],
		["somebody only described", '"Kami menunggu giliran sejak subuh," kata salah seorang warga.', "salah seorang warga"],
	])("%s", (_, text, speaker) => expect(speakers(text).at(-1)).toBe(speaker));
	it.each([
		["named nowhere else", '"We waited since dawn," Ms Tarrow said.', "Tarrow"],
		["somebody only described", '"We waited since dawn," the harbour master said.', "the harbour master"],
	])("%s, in English", (_, text, speaker) => expect(speakers(text, "en")).toEqual([speaker]));
});

test.each([
	[
		"a quote that the passage before announces",
		"Seorang pejabat kementerian melanjutkan:\n\n“Kami akan memeriksa semua jalan itu besok pagi.”",
	],
	["a later passage points back", '"Kami menunggu hujan," kata seorang pejabat kementerian.\n\n"Sawah sudah kering," kata pejabat itu.'],
])("a source without a name stands where it is told, also where %s", (_, text) => {
	const { sources } = keyFacts(fromText({ title: "", text, lang: "id" }), { packs: factsPacks });
	const cited = sources.flatMap(({ cites }) => cites.map(({ piece, start, end }) => text.split("\n\n")[piece]?.slice(start, end)));
	expect(cited).toEqual([expect.stringMatching(/^seorang pejabat kementerian$/i)]);
});

test("kin is no title of whose kin it is", () =>
	expect(
		keyFacts(fromText({ title: "", text: "Menurut istri Darmo Wicaksono, Ratih Pramesti, suaminya pergi.", lang: "id" }), {
			packs: factsPacks,
		}).who.map(({ value: { title, name } }) => [title ?? "", name].join(" ").trim()),
	).toContain("Darmo Wicaksono"));

test("quote upon quote of which nobody is told to be the speaker is read in a moment", { timeout: 2000 }, () => {
	const passages = Array.from(
		{ length: 16 },
		(_, at) => `“Kami akan bangun jembatan itu lagi ${at}.” “Kita semua menunggu hujan ${at} hari.”`,
	);
	expect(new Set(speakers(passages.join("\n\n")))).toEqual(new Set(["?"]));
});
