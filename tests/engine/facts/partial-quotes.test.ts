import { expect, test } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";

/** Who says what stands between quote marks in a text. */
const speakersOf = (text: string, lang: string): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks })
		.quotes.filter(({ value: { direct } }) => direct)
		.map(({ value: { speaker } }) => speaker ?? "?");

test.each([
	["Hugo Tarn came. Nobody but Hugo Tarn called it “a bad joke” that day.", "en"],
	["Hugo Tarn, who denied that she called it “a bad joke”, left.", "en"],
	["Hugo Tarn denied he called it “a bad joke” in the hall.", "en"],
	["Hugo Tarn met a man who said she called it “a bad joke” once.", "en"],
	["Ratna Kusuma datang. Film karya Ratna Kusuma menggambarkan kota itu “baru riak kecil”.", "id"],
	["Ratna Kusuma datang. Pengacara Ratna Kusuma menyebut kasus itu “baru riak kecil”.", "id"],
	["Ratna Kusuma membantah ia menyebut kasus itu “baru riak kecil”.", "id"],
])("a few quoted words have no speaker by guess: %s", (text, lang) => expect(speakersOf(text, lang)).toEqual([]));

test.each([
	["Mayor Hugo Tarn called it “a bad joke” that day.", "en", "Hugo Tarn"],
	["Hugo Tarn (N-Nor.) called it “a bad joke” that day.", "en", "Hugo Tarn"],
	["The crews left after Hugo Tarn called it “a bad joke” that day.", "en", "Hugo Tarn"],
	["Hugo Tarn came. He called it “a bad joke” that day.", "en", "Hugo Tarn"],
	["Wali Kota Ratna Kusuma menyebut kasus itu “baru riak kecil”.", "id", "Ratna Kusuma"],
] as const)("a few quoted words have the speaker beside them: %s", (text, lang, speaker) =>
	expect(speakersOf(text, lang)).toEqual([speaker]),
);
