import { describe, expect, it } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts, type NameFinder } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import { finderOf, whoOf } from "./named.ts";

/** Who says the quoted words of a text; `?` where nobody is told. */
const speakers = (text: string, lang: string, names?: NameFinder): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks, ...(names && { names }) })
		.quotes.filter(({ value }) => value.direct)
		.map(({ value: { speaker } }) => speaker ?? "?");

describe("what somebody is makes a person of a name", () => {
	it.each([
		["in small letters", "The trawlerman Stelios Vamvakas wants more.", finderOf(), ["person Stelios Vamvakas"]],
		["with a second capital", "Local dairy farmer Bram O'Keefe credits the nurse.", finderOf(), ["person Bram O'Keefe"]],
		["at the start of a sentence", "Publican Ned Hathersage agreed.", finderOf(), ["person Ned Hathersage"]],
		["taken into the name", "Baker Toula Rizos sold out.", finderOf(["person", "Baker Toula Rizos"]), ["person Toula Rizos"]],
		["taken for a body", "They met the minister, Beatrix Oakes.", finderOf(["organisation", "Beatrix Oakes"]), ["person Beatrix Oakes"]],
		[
			"in several words",
			"Deputy Public Prosecutor Meena Pillai left.",
			finderOf(["organisation", "Deputy Public Prosecutor Meena Pillai"]),
			["person Meena Pillai"],
		],
	])("%s", (_, text, names, who) => expect(whoOf(text, names, "en")).toEqual(who));
	it.each([
		["a strait", "They sailed to Cook Skerry Strait.", finderOf(["place", "Cook Skerry Strait"])],
		["a name of two words", "Baker Denby sold out.", finderOf(["person", "Baker Denby"])],
	])("but the word may be part of it: %s", (_, text, names) =>
		expect(whoOf(text, names, "en").filter((name) => !name.includes("Baker Denby"))).toEqual([]),
	);
	it("behind a body and a comma", () =>
		expect(
			whoOf("Kursi itu kosong, kata anggota KPU Kota Melati, Barnabas.", finderOf(["organisation", "KPU Kota Melati"]), "id"),
		).toContain("person Barnabas"));
	it("but not what the body goes on with", () =>
		expect(
			whoOf(
				"“Atap rusak,” ujar Kepala Pusat Data, Informasi, dan Humas Melati Surya Wirasana.",
				finderOf(["person", "Surya Wirasana"]),
				"id",
			),
		).not.toContain("person Informasi"));
	it("but no body loses the first word of its name", () => {
		const company = "Builder Supply Company";
		expect(whoOf(`${company} closed.`, finderOf(["organisation", company]), "en")).toEqual([`organisation ${company}`]);
	});
});

describe("who speaks", () => {
	const suryaAndTarmuji = finderOf(["person", "Lusa Prakoso"], ["person", "Tarmuji"], ["person", "Marsinem"], ["person", "Sumirah"]);
	it.each([
		["tells a story", "Lusa Prakoso datang.\n\n“Kami tidur di surau,” cerita Marsinem, pedagang tempe.", ["Marsinem"]],
		["shouts from behind", "Lusa Prakoso berpidato. “Jangan bohong lagi,” sahut Marsinem dari belakang.", ["Marsinem"]],
		["denies it", "“Api dari dapur,” kata Lusa Prakoso. Haji Tarmuji membantah. “Kompor mati,” bantahnya.", ["Lusa Prakoso", "Tarmuji"]],
		[
			"has just opened a sentence",
			"“Kami saudara,” kata Lusa Prakoso. Haji Tarmuji datang. “Sejak dulu,” katanya.",
			["Lusa Prakoso", "Tarmuji"],
		],
		["is kin, told behind a comma", "“Dia minta bubur,” timpal ibunda RN, Sumirah, yang menunggu.", ["Sumirah"]],
		["has a title in small letters", "“Kami ralat,” kata Kepala Dinas Seruni, drg. Sumirah, Kamis (4/12).", ["Sumirah"]],
	])("%s", (_, text, names) => expect(speakers(text, "id", suryaAndTarmuji)).toEqual(names));
	it("is not whose story is told", () =>
		expect(speakers("Kisah Lusa Prakoso, anak petani, mengharukan.", "id", suryaAndTarmuji)).toEqual([]));
	it.each([
		[
			"said to be another's colleague",
			"“It is the tide,” said Lena Denby. “It works,” added her colleague, Tomasz Zielik.",
			["Lena Denby", "Tomasz Zielik"],
		],
		[
			"told by a pronoun behind what was written",
			"Hugh Pellow apologised. In a statement he said: “We failed him, and we know it.”",
			["Hugh Pellow"],
		],
		[
			"not behind a name that tells of another",
			"“No,” said Orla Finch. Denby lawyer Tomasz Zielik left. “I stay here,” she said.",
			["Orla Finch", "Orla Finch"],
		],
	])("%s", (_, text, names) =>
		expect(
			speakers(
				text,
				"en",
				finderOf(
					["person", "Lena Denby"],
					["person", "Tomasz Zielik"],
					["person", "Hugh Pellow"],
					["person", "Orla Finch"],
					["person", "(?<!Lena )Denby"],
				),
			),
		).toEqual(names),
	);
});
