import { describe, expect, test } from "vitest";
import { weights } from "../../src/engine/detect/detection-weights.ts";
import { features } from "../../src/engine/prose/features.ts";
import { clutterKinds } from "../../src/model/reading/label.ts";
import { labelFamilies, ruleIds } from "../../src/model/reading/rule-id.ts";
import { labelNames, sayReason, signWords, wordsAgainst } from "../../src/ui/words/say.ts";
import { english, indonesian } from "./messages.ts";

const rules = [
	...ruleIds,
	...labelFamilies.flatMap((family) => clutterKinds.map((label) => `${family}/${label}`)),
	...["site", "reader"].flatMap((family) => [...clutterKinds, "content"].map((label) => `${family}/${label}`)),
];
const tabled = features.map(({ id }) => id);

/** Has the rule words of its own, for a reason or for a sign of the first look? */
const isSaid = (rule: string): boolean =>
	sayReason({ rule, weight: 1, saw: "x", label: "promo" }, english.say) !== english.say("reasonOther", rule, "x") ||
	signWords({ rule, weight: 1, saw: "x" }, english.say) !== "x";

test("every rule of the engine has its sentence or topic", () => {
	expect(tabled.length).toBeGreaterThan(5);
	expect([...rules, ...tabled].filter((rule) => !isSaid(rule))).toEqual([]);
});

/** A topic says whether what was seen speaks for or against the text, which is the prose model's question: a rule names clutter. */
test("no rule has a mere topic, such as that of its family", () => {
	const said = (rule: string, weight: number): string => sayReason({ rule, weight, saw: "x", label: "promo" }, english.say);
	expect(rules.filter((rule) => said(rule, 1) !== said(rule, -1))).toEqual([]);
});

describe("a reason", () => {
	const reason = (rule: string, weight: number, saw: string) => ({ rule, weight, saw, label: "promo" as const });

	test.each([
		["phrase/promo", 5, "Baca juga", "Tertulis “Baca juga”, kata-kata yang mengajak pembaca ke halaman lain."],
		["phrase/promo", -2.06, "Baca juga", "Tertulis “Baca juga”, kata-kata yang mengajak pembaca ke halaman lain."],
		["phrase/credit", 4, "Editor:", "Tertulis “Editor:”, kata-kata yang menyebut pembuat atau pemilik artikel."],
		["phrase/ad", 4, "Iklan", "Tertulis “Iklan”, kata-kata penanda iklan."],
		["hint/related", 2, "terkait", "Kode halaman menamainya “terkait”."],
		["hint/near", -2.3, "date", "Dilihat dari namanya dalam kode halaman, “date”, ini tidak seperti isi artikel."],
		["shape/links", 2, "96%", "Hampir seluruhnya tautan (96%)."],
		["shape/headline link", 3, "Harga cabai naik", "Ini judul artikel lain berikut tautannya, diselipkan di antara paragraf."],
		["shape/role and length", -1, "paragraph · 8–20", "Dilihat dari panjang dan bentuknya, ini tidak seperti isi artikel."],
		["place/position", 0.7, "0.1–0.2", "Sebaliknya, dilihat dari letaknya di halaman, ini seperti isi artikel."],
		["site/promo", 100, ".box", "Catatan kami tentang situs ini menyebutnya (.box)."],
		["reader/own", 100, ".mine", "Aturan Anda sendiri menyebutnya (.mine)."],
		["prose/none", 1, "-2.1", "Ini tautan yang tidak terbaca seperti kalimat berita."],
		["neighbour/label", 4, "Berita terkait", "Berada di bawah label “Berita terkait”."],
		["neighbour/amid", 2, "Penulis: Rani", "Berada di tengah isi artikel."],
	])("of %s weighing %d reads as a sentence", (rule, weight, saw, sentence) => {
		expect(sayReason(reason(rule, weight, saw), indonesian.say)).toBe(sentence);
	});

	test.each(features.map(({ id, buckets }) => [id, buckets.at(-1) ?? ""]))(
		"of the prose model's %s does not show the name %s of its table",
		(id, bucket) => {
			expect(sayReason(reason(id, -1, bucket), indonesian.say)).not.toContain(bucket);
		},
	);

	test("of a rule nobody wrote a sentence for still quotes the evidence", () => {
		expect(sayReason(reason("moon/phase", 1, "full"), english.say)).toBe("Another rule, moon/phase, saw “full”.");
	});
});

test("a sign of the first look says what it goes by, with the number alone where it is a count", () => {
	expect(signWords({ rule: "links/mass", weight: -8, saw: "512 links" }, english.say)).toBe("more links than in an article: 512");
	expect(signWords({ rule: "headline/none", weight: -4, saw: "" }, indonesian.say)).toBe("tanpa judul");
	expect(signWords({ rule: "types/newsarticle", weight: 14, saw: "newsarticle" }, english.say)).toContain("newsarticle");
	expect(signWords({ rule: "together/little", weight: -9, saw: "75 characters" }, indonesian.say)).toBe(
		"hanya 75 huruf teks yang berdiri bersama",
	);
	expect(signWords({ rule: "moon/phase", weight: 1, saw: "" }, english.say)).toBe("moon/phase");
});

describe("what speaks against an article", () => {
	const rules = Object.keys(weights);

	test.each(rules)("is said of %s without its name", (rule) => {
		for (const saw of ["", "12 links"]) expect(signWords({ rule, weight: -1, saw }, english.say)).not.toMatch(/[a-z]\/[a-z]|^$/);
	});

	test("is said with the heaviest first, in so many sentences, each once", () => {
		const signs = [
			{ rule: "links/many", weight: -1, saw: "212 links" },
			{ rule: "types/article", weight: 9, saw: "article" },
			{ rule: "address/in-list", weight: -3, saw: "tag/banjir" },
			{ rule: "address/under-list", weight: -2, saw: "tag/banjir" },
			{ rule: "headline/none", weight: -4, saw: "" },
			{ rule: "times/many", weight: -0.5, saw: "40 time elements" },
		];
		expect(wordsAgainst(signs, english.say, 3)).toEqual([
			"no headline",
			"the address names no article: tag/banjir",
			"more links than in an article: 212",
		]);
		expect(wordsAgainst(signs, indonesian.say, 1)).toEqual(["tanpa judul"]);
	});

	test.each([
		["address/slug-5", "6 words", "number of words in the address (6)"],
		["address/number", "7 digits", "number of digits in the address (7)"],
		["headline/several", "4 h1", "number of headlines (4)"],
		["types/many", "9 articles", "number of articles the page names to machines (9)"],
		["together/scattered", "34% of the prose", "share of the text that stands together (34%)"],
	])("as a number names what was counted: %s", (rule, saw, words) => {
		expect(signWords({ rule, weight: -1, saw }, english.say)).toBe(words);
	});
});

test("every kind of clutter has a name and an example of its own", () => {
	const names = clutterKinds.flatMap((label) => [indonesian.say(labelNames[label].name), indonesian.say(labelNames[label].example)]);
	expect(new Set([...names, indonesian.say(labelNames.own.name)]).size).toBe(2 * clutterKinds.length + 1);
});
