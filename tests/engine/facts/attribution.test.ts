import { describe, expect, test } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";

/** Who says the last words that a text quotes; `?` where nobody is told. */
const speaker = (text: string, lang: string): string | undefined => {
	const { quotes } = keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks });
	const last = quotes.filter(({ value: { direct } }) => direct).at(-1);
	return last && (last.value.speaker ?? "?");
};

const before = "Wirya Santika meninjau sawah. ";

describe("in Indonesian, who speaks is told", () => {
	test.each([
		["behind the words", '"Panen dimulai besok pagi," kata Ratih Pramesti.'],
		["behind the words, in a sentence that begins anew", '"Panen dimulai besok pagi." Kata Ratih Pramesti.'],
		["behind the words, with a small word between", '"Panen dimulai besok pagi," kata lagi Ratih Pramesti.'],
		["behind the words, with an office that is explained", '"Panen dimulai," kata Ketua Forum Tani Melati (FTM), Ratih Pramesti.'],
		["behind the words, with an abbreviated name", '"Panen dimulai besok pagi," kata R. Pramesti.', "R. Pramesti"],
		["behind the words, up to the day", '"Panen dimulai besok pagi," kata Ratih Pramesti Senin siang.'],
		["behind the words, up to a dash", '"Panen dimulai besok pagi," kata Ratih Pramesti – sawah pun ramai.'],
		["ahead of the words, behind its verb", 'Kata Ratih Pramesti, "Panen dimulai besok pagi."'],
		["ahead of the words, before its verb", 'Ratih Pramesti mengatakan, "Panen dimulai besok pagi."'],
		["ahead of the words, before its verb and a word like that", 'Ratih Pramesti mengatakan bahwa "panen dimulai besok pagi".'],
		["ahead of the words, as whose word it is", 'Menurut Ratih Pramesti, "Panen dimulai besok pagi."'],
		["ahead of the words, by a colon alone", 'Ratih Pramesti: "Panen dimulai besok pagi."'],
		["behind a dash", "“Panen dimulai besok pagi.” – Ratih Pramesti"],
	])("%s", (_, text, name = "Ratih Pramesti") => expect(speaker(`${before}${text}`, "id")).toBe(name));
	test.each([
		["a suffix of the verb behind the words", '"Panen dimulai besok pagi," ujarnya.'],
		["a suffix of the verb ahead of them", 'Katanya, "Panen dimulai besok pagi."'],
		["a pronoun behind the verb", '"Panen dimulai besok pagi," kata dia.'],
		["a pronoun before it", 'Ia mengatakan, "Panen dimulai besok pagi."'],
		["a pronoun whose word it is", 'Menurut dia, "Panen dimulai besok pagi."'],
	])("as somebody named before, by %s", (_, text) => expect(speaker(`${before}${text}`, "id")).toBe("Wirya Santika"));
	test.each([
		["too far ahead of a colon", 'Ratih Pramesti dan para petani lain di seberang sungai itu: "Panen dimulai besok pagi."'],
		["behind a dash, with more than a name", "“Panen dimulai besok pagi.” – Ratih Pramesti menutup pertemuan itu"],
	])("by nothing that stands %s", (_, text) => expect(speaker(text, "id")).not.toBe("Ratih Pramesti"));
});

describe("in English, who speaks is told", () => {
	test.each([
		["between the words and the verb", '"The harvest begins at dawn," Orla Finch said.'],
		["between the words and the verb, with a small word", '"The harvest begins at dawn," Orla Finch also said.'],
		["behind both", '"The harvest begins at dawn," said Orla Finch.'],
		["ahead of the words", 'Orla Finch said, "The harvest begins at dawn."'],
		["as whose word it is", 'According to Orla Finch, "The harvest begins at dawn."'],
	])("%s", (_, text) => expect(speaker(text, "en")).toBe("Orla Finch"));
});
