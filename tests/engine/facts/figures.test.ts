import { describe, expect, test } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";

/** The amounts of a text with their units. */
const amountsOf = (text: string, lang: string): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks }).howMuch.map(({ value }) => {
		const unit = value.kind === "count" ? value.unit : value.kind === "money" ? value.currency : "%";
		return `${value.value} ${unit}`;
	});

describe("figures as another language writes them", () => {
	test.each([
		["Panitia membayar US$1,200, S$2,750 dan Rp9,000.", "id", ["1200 USD", "2750 SGD", "9000 IDR"]],
		["Tarifnya US$ 1,250.50, lalu $2,500.75.", "id", ["1250.5 USD", "2500.75 USD"]],
		["Tarif naik dari Rp 9,500 hingga Rp 11,500.", "id", ["9500 IDR", "11500 IDR"]],
		["Ia berutang 1,200 dolar.", "id", ["1200 USD"]],
		["Panen 1,625 juta ton bernilai US$1,250 miliar.", "id", ["1625000 ton", "1250000000 USD"]],
		["Inflasi 1,234 persen dan berat 0,250 kg atau 0.375 kg.", "id", ["1.234 %", "0.25 kg", "0.375 kg"]],
		["They paid €1.250,50 and €1.250.000, at $3.459 a gallon.", "en", ["1250.5 EUR", "1250000 EUR", "3.459 USD"]],
	])("%s", (text, lang, amounts) => expect(amountsOf(text, lang)).toEqual(amounts));

	test.each(["Jaraknya 1,200 meter.", "Jaraknya 1,200-1,500 meter.", "Luasnya 2½ km.", "Ada 1.20.300 ton."])(
		"what could be either, or is none, is not told: %s",
		(text) => expect(amountsOf(text, "id")).toEqual([]),
	);

	const numbers = [
		"1",
		"12,5",
		"12.5",
		"1,200",
		"1.200",
		"1,200.50",
		"1.200,50",
		"1,2,3",
		"1.20.30",
		"0,5",
		"0.500",
		"1,200,300.5",
		"½",
		"2½",
		"3²",
		"١٢",
		"1:30",
		"1.2.3,4",
	];
	const around = [
		["US$", ""],
		["Rp ", ""],
		["", " persen"],
		["", " percent"],
		["", " km"],
		["", "C"],
		["Rp ", " juta"],
		["", " dolar"],
		["", " dollars"],
		["", " kali"],
	] as const;
	test.each(["id", "en"])("no form of a number comes out as something that is none: %s", (lang) => {
		const texts = numbers.flatMap((number) =>
			around.map(([before, after]) => `Lina 7 km ${before}${number}${after}, ${before}${number}-${number}${after}.`),
		);
		for (const text of texts) for (const amount of amountsOf(text, lang)) expect(amount, text).toMatch(/^-?\d+(?:\.\d+)?(?:e[+-]\d+)? /u);
	});
});

test.each([
	["Suhu di Lembayung mencapai 34,6C, di hulu 17C.", "id", ["34.6 °C", "17 °C"]],
	["Ia duduk di kursi 12C, lalu di gerbong 3C.", "id", []],
	["She wore a size 36C.", "en", []],
	["The lake warmed to 17.5C and the roof to 95F; flat 17C, seat 12C and a Quorl 500C stood empty.", "en", ["17.5 °C", "95 °F"]],
	["Lagunya diputar 2,3 juta kali, diunduh 40 ribu kali, dan ia tiga kali absen.", "id", ["2300000 kali", "40000 kali", "3 kali"]],
	["Naik dua kali lipat, tiga kali lebih besar, dua kali sehari, selama 3 kali 24 jam.", "id", []],
	["It was played 2 million times, and he fell 14 times.", "en", ["2000000 times", "14 times"]],
	["It is five times the size, eats six times a day and costs nine times more.", "en", []],
	["Lina menang di nomor 500 meter dan kelas 57 kilogram, bukan di kelas 3 sekolah dasar.", "id", ["500 m", "57 kg"]],
	["Saham Bank Contoh -2,5 persen hari itu.", "id", ["-2.5 %"]],
])("measures and counts: %s", (text, lang, amounts) => expect(amountsOf(text, lang)).toEqual(amounts));

test.each([
	[
		"It paid QX$6, NZ$6,500, $50k, $5b and ₹10 lakh, then RM500 and USD70.",
		"en",
		["6500 NZD", "50000 USD", "5000000000 USD", "1000000 INR", "500 MYR", "70 USD"],
	],
	["The 28m catamaran sank before 28m people.", "en", ["28000000 people"]],
	["Sampai pukul 4 petang tarif naik dari 7 persen ke 12 persen.", "id", ["7 %", "12 %"]],
	["Kurs turun 1,7 persen menjadi 1,165 dolar AS, lalu US$ 1,170.", "id", ["1.7 %"]],
	["Beratnya 1,8 kilo dan ongkosnya 14 kali biaya semula.", "id", ["1.8 kilo"]],
])("a sign, a letter or a word beside the figures changes what they say: %s", (text, lang, amounts) =>
	expect(amountsOf(text, lang)).toEqual(amounts),
);
