import { describe, expect, it, test } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts, type NameFinder } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import { finderOf, whoOf } from "./named.ts";

/** Who says the quoted words of a text; `?` where nobody is told. */
const speakers = (text: string, names: NameFinder, lang = "id"): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks, names })
		.quotes.filter(({ value }) => value.direct)
		.map(({ value: { speaker } }) => speaker ?? "?");

describe("a nickname is its bearer", () => {
	it.each([
		[
			"said so behind it",
			"Wulandari Prasojo memaparkan hal itu. “Hujan turun terus,” kata Landa, sapaan akrabnya.",
			finderOf(["person", "Wulandari Prasojo"], ["person", "Landa"]),
			["person Wulandari Prasojo = Landa"],
		],
		[
			"said so behind it, before the name",
			"“Hujan turun terus,” kata Landa, sapaan akrab Wulan Prasojo. Landa pulang.",
			finderOf(["person", "Wulan Prasojo"], ["person", "Landa"]),
			["person Wulan Prasojo = Landa"],
		],
		[
			"of somebody told by a noun alone",
			"Angka itu dibantah Maimunah Satar. Perempuan yang akrab disapa Kak Ngah itu menghitung ulang.",
			finderOf(["person", "Maimunah Satar"], ["person", "Ngah"]),
			["person Maimunah Satar = Kak Ngah"],
		],
		[
			"behind an office and a preposition",
			"Sidang dengan terdakwa Rosdiana Puang alias Osa digelar. Osa hadir.",
			finderOf(["person", "Rosdiana Puang"], ["person", "Osa"]),
			["person Rosdiana Puang = Osa"],
		],
		[
			"that begins a long name",
			"Kapten tim, Kristiani Welong, menangis. “Ini untuk Papa Yopi,” kata Kristi. Yopi Rantung wafat lalu.",
			finderOf(["person", "Kristiani Welong"], ["person", "Kristi(?!ani)"], ["person", "Yopi(?: Rantung)?"]),
			["person Kristiani Welong = Kristi", "person Yopi Rantung = Papa Yopi"],
		],
		[
			"wherever it stands again",
			"Angka itu dibantah Maimunah Satar. Perempuan yang akrab disapa Ngah itu menghitung ulang. Lalu Ngah pulang.",
			finderOf(["person", "Maimunah Satar"], ["person", "Ngah"]),
			["person Maimunah Satar = Ngah"],
		],
		[
			"blended of the words of the name, though another is named behind that",
			"Surya Winata menegur Rosdiana Puang. Pria yang akrab disapa Suwin itu pulang.",
			finderOf(["person", "Surya Winata"], ["person", "Rosdiana Puang"], ["person", "Suwin"]),
			["person Surya Winata = Suwin", "person Rosdiana Puang"],
		],
		[
			"better known than the name",
			"Penyanyi Surya Winata atau lebih dikenal dengan Cak Long tampil. Cak Long pulang.",
			finderOf(["person", "Surya Winata"], ["person", "Cak Long"]),
			["person Surya Winata = Cak Long"],
		],
	])("%s", (_, text, names, who) => expect(whoOf(text, names, "id")).toEqual(who));
	it.each([
		[
			"of one of two people, as it may be either",
			"Surya Winata menegur Rosdiana Puang. Warga yang akrab disapa Ngah itu pulang.",
			finderOf(["person", "Surya Winata"], ["person", "Rosdiana Puang"], ["person", "Ngah"]),
			["person Surya Winata", "person Rosdiana Puang", "person Ngah"],
		],
		[
			"a nickname whose full name the article leaves out",
			"Bayu Wirasana hadir. “Hujan turun terus,” kata Tika, sapaan akrabnya.",
			finderOf(["person", "Bayu Wirasana"], ["person", "Tika"]),
			["person Bayu Wirasana", "person Tika"],
		],
		[
			"a name with an age of its own",
			"Kristiani Welong datang. Lalu Kristi (34) pulang.",
			finderOf(["person", "Kristiani Welong"], ["person", "Kristi(?!ani)"]),
			["person Kristiani Welong", "person Kristi"],
		],
		[
			"the beginning of two names",
			"Kristiani Welong dan Kristianto Loho datang. Kristi pulang.",
			finderOf(["person", "Kristiani Welong"], ["person", "Kristianto Loho"], ["person", "Kristi(?!an)"]),
			["person Kristiani Welong", "person Kristianto Loho", "person Kristi"],
		],
		[
			"a common name",
			"Andika Welong datang. Lalu Andi pulang.",
			finderOf(["person", "Andika Welong"], ["person", "Andi(?!ka)"]),
			["person Andika Welong", "person Andi"],
		],
		[
			"whoever is said to be called so",
			"Kristiani Welong datang. Lalu warga lain bernama Kristi pulang.",
			finderOf(["person", "Kristiani Welong"], ["person", "Kristi(?!ani)"]),
			["person Kristiani Welong", "person Kristi"],
		],
	])("but not %s", (_, text, names, who) => expect(whoOf(text, names, "id")).toEqual(who));
});

test("a name of letters from inside an office is a name", () =>
	expect(whoOf("Kasat Reskrim Polres Contoh hadir. Lalu Karim pulang.", finderOf(["person", "Karim"]), "id")).toEqual(["person Karim"]));

test("an office in short is its holder, and nobody by itself", () => {
	const names = finderOf(["person", "Budi Lamasi"], ["person", "Mendes"], ["person", "Wamentan"]);
	const text = "Menteri Desa Budi Lamasi datang. “Koperasi ini baik sekali,” kata Mendes. Wakil Menteri Pertanian absen; Wamentan sakit.";
	expect(whoOf(text, names, "id")).toEqual(["person Budi Lamasi"]);
	expect(speakers(text, names)).toEqual(["Budi Lamasi"]);
});

describe("whole names", () => {
	it.each([
		["from Bali", "Kepala Basarnas Seruni I Made Suwirya hadir.", finderOf(["person", "Made Suwirya"]), "id", ["person I Made Suwirya"]],
		["from Bali, unseen", "Hadir pula kemarin Ni Luh Kartini.", finderOf(), "id", ["person Ni Luh Kartini"]],
		["from Buton", "Bupati Melati La Ode Samsir hadir.", finderOf(["person", "Ode Samsir"]), "id", ["person La Ode Samsir"]],
		["from Korea", "Direktur pabrik itu, Kim Tae-jin, hadir.", finderOf(["person", "Kim Tae"]), "id", ["person Kim Tae-jin"]],
		[
			"behind an office and its place",
			"Gubernur Riau Zulham Putra Lubis hadir. Zulham pulang.",
			finderOf(["person", "Putra Lubis"], ["person", "Zulham"]),
			"id",
			["person Zulham Putra Lubis = Zulham"],
		],
		["before a dash of another kind", "The Kim Dae-led group met.", finderOf(["person", "Kim Dae"]), "en", ["person Kim Dae"]],
	])("%s", (_, text, names, lang, who) => expect(whoOf(text, names, lang)).toEqual(who));
	test("a weekday may be the last of them", () => {
		const text = "“Tanah ini sudah lama,” kata tokoh masyarakat, Datuk Mamat Sabtu.";
		expect(speakers(text, finderOf(["person", "Mamat Sabtu"]))).toEqual(["Mamat Sabtu"]);
		expect(keyFacts(fromText({ title: "", text, lang: "id", published: "2025-06-24" }), { packs: factsPacks }).when).toEqual([]);
	});
});

describe("a name behind words for what somebody is called", () => {
	it.each([
		["is the nickname where they say whose", "“Halo,” kata Wulan Prasojo, nama panggilannya Landa.", "Wulan Prasojo"],
		["may be who called them so", "Landa, begitu ia dijuluki Wulan Prasojo, tiba. “Halo,” kata Landa.", "Landa"],
	])("%s", (_, text, speaker) => expect(speakers(text, finderOf(["person", "Wulan Prasojo"], ["person", "Landa"]))).toEqual([speaker]));
	it("is not blended of somebody far where another stands near", () =>
		expect(
			whoOf(
				"Surya Winata hadir.\n\nJalan rusak.\n\nRosdiana Puang datang. Orang yang akrab disapa Suwin itu pulang.",
				finderOf(["person", "Surya Winata"], ["person", "Rosdiana Puang"], ["person", "Suwin"]),
				"id",
			),
		).toContain("person Rosdiana Puang = Suwin"));
	it("nor is theirs who stands near a citizen called so", () =>
		expect(
			whoOf(
				"Camat Surya Winata datang. Warga yang akrab disapa Suwin itu pulang.",
				finderOf(["person", "Surya Winata"], ["person", "Suwin"]),
				"id",
			),
		).toContain("person Suwin"));
	it("nor is a short name that may be its own", () =>
		expect(
			speakers(
				"Rahmat Nirwana ditahan.\n\n“Saya sedih,” kata Rani, sapaan akrabnya.",
				finderOf(["person", "Rahmat Nirwana"], ["person", "Rani"]),
			),
		).toEqual(["Rani"]));
	it("nor of single letters, where two stand near", () =>
		expect(
			whoOf(
				"Surya Winata menegur Rosdiana Puang. Orang yang akrab disapa Swin itu pulang.",
				finderOf(["person", "Surya Winata"], ["person", "Rosdiana Puang"], ["person", "Swin"]),
				"id",
			),
		).toContain("person Swin"));
});
