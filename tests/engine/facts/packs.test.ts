import { describe, expect, it } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { entities, findDates, keyFacts } from "../../../src/engine/facts/index.ts";
import { citeOf, passage, textOf } from "../../../src/engine/facts/passages.ts";
import { listed } from "../../../src/engine/facts/phrases.ts";
import { vocabulary } from "../../../src/engine/facts/vocabulary.ts";
import { factsPacks } from "../../../src/lang/facts.ts";
import { samplesEn } from "../../../src/lang/facts-en-samples.ts";
import { samplesId } from "../../../src/lang/facts-id-samples.ts";
import type { Amount } from "../../../src/model/reading/facts.ts";

const samples = { id: samplesId, en: samplesEn };

const facts = (text: string, lang: string) => keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks });

const amountText = (amount: Amount): string => {
	switch (amount.kind) {
		case "money":
			return `${amount.value} ${amount.currency}`;
		case "percent":
			return `${amount.value} %`;
		case "count":
			return `${amount.value}${amount.of === undefined ? "" : `/${amount.of}`} ${amount.unit}`;
	}
};

it("has samples for every pack", () => expect(factsPacks.map(({ code }) => code)).toEqual(Object.keys(samples)));

describe.each(factsPacks.map((pack) => [pack.code, pack] as const))("the pack of %s", (code, pack) => {
	const proof = samples[code as keyof typeof samples]; // the test above holds the two lists together
	it("lists no word twice", () => {
		const lists = (value: unknown, path: string): readonly (readonly [path: string, list: string])[] =>
			typeof value === "string"
				? [[path, value]]
				: Object.entries((value ?? {}) as object).flatMap(([key, inner]) => lists(inner, `${path}.${key}`));
		const twice = lists(pack, code).flatMap(([path, list]) => {
			const words = listed(list);
			return words.filter((word, at) => words.indexOf(word) < at).map((word) => `${path}: ${word}`);
		});
		expect(twice).toEqual([]);
	});
	it.each(proof.dates)("dates: %s", (text, published, iso) => {
		expect(findDates(text, { packs: [pack], lang: code, published }).map(({ value }) => value.iso)).toEqual(iso);
	});
	it.each(proof.amounts)("amounts: %s", (text, amounts) => {
		expect(facts(text, code).howMuch.map(({ value }) => amountText(value))).toEqual(amounts);
	});
	it.each(proof.quotes)("quotes: %s", (text, quotes) => {
		const direct = facts(text, code).quotes.filter(({ value }) => value.direct);
		expect(direct.map(({ value }) => [value.words, value.speaker ?? "?"])).toEqual(quotes);
	});
	it.each(proof.names)("names: %s", (text, names) => {
		expect(entities(text, code, { packs: [pack] }).map(({ kind, text: name }) => `${kind} ${name}`)).toEqual(names);
	});
	it.each(proof.sources)("sources: %s", (text, sources) => {
		expect(facts(text, code).sources.map(({ value }) => `${value.as} ${value.name}`)).toEqual(sources);
	});
	it.each(proof.sentences)("sentences: %s", (text, sentences) => {
		const read = passage(0, text, false, vocabulary(pack));
		expect(read.sentences.map(({ from, to }) => textOf(read, from, to))).toEqual(sentences);
		expect(read.sentences.every(({ from, to }) => citeOf(read, from, to).end > citeOf(read, from, to).start)).toBe(true);
	});
});
