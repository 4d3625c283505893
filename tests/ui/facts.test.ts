// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import type { Cite, Fact, KeyFacts } from "../../src/model/reading/facts.ts";
import { type FactChoices, factGroups } from "../../src/ui/facts/fact-groups.ts";
import { amountWords } from "../../src/ui/facts/fact-words.ts";
import { type FactActions, factsView } from "../../src/ui/facts/facts.ts";
import { factsPieces } from "../../src/ui/facts/facts-pieces.ts";
import { factsText } from "../../src/ui/facts/facts-text.ts";
import { noFacts } from "../builders/no-facts.ts";
import { english, indonesian } from "./messages.ts";

const cite = (start: number): Cite => ({ piece: 0, start, end: start + 1 });
const fact = <Value>(value: Value, times = 1): Fact<Value> => ({
	value,
	cites: [cite(0), ...Array.from({ length: times - 1 }, (_, index) => cite(index + 1))],
});

const choices: FactChoices = { keySentences: 3, words: () => "kemarin" };
const person = (name: string, times: number): KeyFacts["who"][number] => fact({ name, kind: "person" as const }, times);
const crowd: KeyFacts = {
	...noFacts,
	who: [
		person("Budi", 3),
		person("Dewi", 2),
		person("Ana", 1),
		person("Citra", 1),
		person("Eka", 1),
		person("Fajar", 1),
		person("Gita", 1),
	],
};

const actions = () => ({ goTo: vi.fn<FactActions["goTo"]>(), copy: vi.fn<FactActions["copy"]>() });
const view = (facts: KeyFacts, doing: FactActions = actions()): HTMLElement =>
	factsView({ kind: "ready", groups: factGroups(facts, indonesian, choices) }, indonesian, doing);
const words = (element: HTMLElement): readonly (string | null)[] =>
	[...element.querySelectorAll("li:not([hidden]) .fact-words")].map((each) => each.textContent);

describe("the panel", () => {
	test("shows no group that holds nothing, and says so when there is none", () => {
		expect(
			[...view({ ...noFacts, where: [fact({ name: "Teluk Biru" })] }).querySelectorAll("h3")].map((title) => title.textContent),
		).toEqual(["Di mana"]);
		expect(view(noFacts).textContent).toContain(indonesian.say("factsNone"));
	});

	test("shows five at a glance in the order of the engine, the others on request", () => {
		const panel = view(crowd);
		expect(words(panel)).toEqual(["Budi", "Dewi", "Ana", "Citra", "Eka"]);
		const more = panel.querySelector<HTMLButtonElement>(".more");
		expect(more?.textContent).toBe("2 lagi");
		more?.click();
		expect(words(panel)).toEqual(["Budi", "Dewi", "Ana", "Citra", "Eka", "Fajar", "Gita"]);
		expect(panel.querySelector(".more")).toBeNull();
	});

	test("says where the facts come from", () => {
		expect(view(crowd).textContent).toContain(indonesian.say("factsOrigin"));
	});

	test("leads to each mention in turn", () => {
		const doing = actions();
		const button = view(crowd, doing).querySelector<HTMLButtonElement>(".fact");
		for (let press = 0; press < 4; press += 1) button?.click();
		expect(doing.goTo.mock.calls.map(([to]) => to.start)).toEqual([0, 1, 2, 0]);
	});

	test("holds as many key sentences as the reader wants, in the order of the text", () => {
		const facts = { ...noFacts, sentences: ["Satu.", "Dua.", "Tiga."].map((sentence) => fact(sentence)) };
		expect(factGroups(facts, indonesian, { ...choices, keySentences: 2 })[0]?.rows.map((row) => row.words)).toEqual(["Satu.", "Dua."]);
	});

	test("says when facts are still being read or cannot be had, without an empty panel", () => {
		expect(factsView({ kind: "reading" }, indonesian, actions()).getAttribute("aria-busy")).toBe("true");
		expect(factsView({ kind: "missing", why: "Gagal." }, indonesian, actions()).textContent).toContain("Gagal.");
	});
});

describe("a fact reads", () => {
	const row = (facts: Partial<KeyFacts>, reader = indonesian) => {
		const { words, detail } = factGroups({ ...noFacts, ...facts }, reader, choices)[0]?.rows[0] ?? { words: "" };
		return [words, detail];
	};

	test.each([
		[{ who: [fact({ name: "Dewi", title: "Bupati", kind: "person" as const, aliases: ["Bu Dewi"] })] }, ["Bupati Dewi", "juga Bu Dewi"]],
		[{ quotes: [fact({ words: "Kami lega,", speaker: "Harun", direct: true })] }, ["“Kami lega,”", "Harun"]],
		[{ quotes: [fact({ words: "Mereka lega", direct: false })] }, ["Mereka lega", "Penutur tidak disebut"]],
		[{ sources: [fact({ name: "BMKG", as: "agency" as const })] }, ["BMKG", "lembaga"]],
	] as const)("%j", (facts, expected) => {
		const [words, detail] = row(facts);
		expect([words?.replace(/\u00a0/gu, " "), detail]).toEqual(expected);
	});

	test.each([
		[{ kind: "percent", value: 12.5 }, "12,5%"],
		[{ kind: "count", value: 212, unit: "jembatan" }, "212 jembatan"],
		[{ kind: "money", value: 25000, currency: "IDR" }, "Rp 25.000"],
		[{ kind: "money", value: 1.5e12, currency: "IDR" }, "Rp 1,5 triliun"],
		[{ kind: "money", value: 7_315_400_000, currency: "IDR" }, "Rp 7.315.400.000"],
		[{ kind: "money", value: 2_470_800, currency: "USD" }, "US$2.470.800"],
		[{ kind: "money", value: 2_500_000, currency: "USD" }, "US$2,5 juta"],
		[{ kind: "money", value: 38.7, currency: "GBP" }, "£38,70"],
		[{ kind: "count", value: 3_141_592, unit: "warga" }, "3.141.592 warga"],
		[{ kind: "money", value: 5, currency: "uang" }, "uang 5"],
		[{ kind: "count", value: 48, of: 72, unit: "batang" }, "48/72 batang"],
	] as const)("the amount %j as «%s» where the article's words are long", (amount, expected) => {
		expect(amountWords(amount, "x".repeat(50), indonesian.locale).replace(/\u00a0/gu, " ")).toBe(expected);
	});

	test("an amount in the article's own words where they are short", () => {
		const facts = { ...noFacts, howMuch: [fact({ kind: "count" as const, value: 2300, unit: "employees" })] };
		expect(factGroups(facts, indonesian, { ...choices, words: () => "2,300\nemployees" })[0]?.rows[0]?.words).toBe("2,300 employees");
	});

	test("a range of amounts once", () => {
		const end = (value: number, start: number): Fact<{ readonly kind: "count"; readonly value: number; readonly unit: string }> => ({
			value: { kind: "count", value, unit: "m" },
			cites: [{ piece: 0, start, end: 9 }],
		});
		const rows = factGroups({ ...noFacts, howMuch: [end(4, 0), end(6, 2)] }, indonesian, { ...choices, words: () => "4-6 meter" })[0]?.rows;
		expect(rows?.map(({ words }) => words)).toEqual(["4-6 meter"]);
	});

	test.each([
		["2017-05-06", "Sabtu, 6 Mei 2017"],
		["2017-05", "Mei 2017"],
		["2017", "2017"],
		["2017-05-06T18:00", "Sabtu, 6 Mei 2017 pukul 18.00"],
		["2017-05-01/2017-05-03", "Senin, 1 Mei 2017 – Rabu, 3 Mei 2017"],
		["2017-W18", "pekan ke-18 tahun 2017"],
		["2017-Q2", "triwulan 2 tahun 2017"],
		["2017-H1", "paruh pertama 2017"],
		["198X", "1980-an"],
		["entah", "entah"],
	])("the time %s as «%s»", (iso, expected) => {
		expect(row({ when: [fact({ iso, stated: ["year"] })] })[0]).toBe(expected);
	});

	test.each([
		[{ iso: "2017-05-06", year: 2017, month: 5, day: 6, stated: [] }, "dihitung dari “kemarin”"],
		[{ iso: "2017-05-06", year: 2017, month: 5, day: 6, stated: ["month", "day"] }, "dihitung dari “kemarin”"],
		[{ iso: "2017-05", year: 2017, month: 5, stated: ["year", "month"] }, undefined],
		[{ iso: "2017-05-06/2017-06-09", stated: ["month", "day"] }, "dihitung dari “kemarin”"],
		[{ iso: "2017-05-06/2017-06-09", stated: ["year", "month", "day"] }, undefined],
	] as const)("the time %j says what it was worked out from, if it was", (when, detail) => {
		expect(row({ when: [fact(when)] })[1]).toBe(detail);
	});

	test("in the reader's own language", () => {
		expect(row({ when: [fact({ iso: "2017-05", stated: ["year"] })] }, english)[0]).toBe("May 2017");
	});
});

test("facts as parts of a document are a heading and a list for each kind", () => {
	const groups = factGroups(
		{ ...noFacts, who: [fact({ name: "Dewi", kind: "person" as const, aliases: ["Bu Dewi"] }), person("Ana", 1)] },
		indonesian,
		choices,
	);
	const list = (...items: readonly string[]) => ({ kind: "list", ordered: false, items: items.map((text) => ({ runs: [{ text }] })) });
	expect(factsPieces("Fakta", groups, "Asal.")).toEqual([
		{ kind: "heading", level: 2, runs: [{ text: "Fakta" }] },
		{ kind: "heading", level: 3, runs: [{ text: "Siapa" }] },
		list("Dewi (juga Bu Dewi)", "Ana"),
		{ kind: "paragraph", runs: [{ text: "Asal." }] },
	]);
	expect(factsPieces("Fakta", [], "Asal.")).toEqual([]);
});

test("copied facts are text: a heading and a line for each", () => {
	const groups = factGroups(
		{ ...noFacts, who: [fact({ name: "Dewi", kind: "person" as const, aliases: ["Bu Dewi"] })] },
		indonesian,
		choices,
	);
	expect(factsText("Judul", groups, "Asal.")).toBe("Judul\n\nSiapa\n- Dewi (juga Bu Dewi)\n\nAsal.");
});
