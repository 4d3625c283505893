import { expect, test } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";

/** What an English text counts. */
const countsOf = (text: string): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang: "en" }), { packs: factsPacks }).howMuch.flatMap(({ value }) =>
		value.kind === "count" ? [`${value.value} ${value.unit}`] : [],
	);

test.each([
	["The synod drew 300 clergy, 50 media and 20 cavalry.", ["300 clergy", "50 media", "20 cavalry"]],
	["They fed 12 offspring, 5 bison and 5 alumni with 3 bacteria.", ["12 offspring", "5 bison", "5 alumni", "3 bacteria"]],
	["The mayor praised the 14 quorl of the marsh.", ["14 quorl"]],
	["He drove past 30 boats and into the 12 abandoned houses.", ["30 boats", "12 abandoned houses"]],
	["Wardens arrested 30 masked men.", ["30 masked men"]],
	["The yard trains crews of 40 retired sailors.", ["40 retired sailors"]],
])("what is counted is told: %s", (text, counts) => expect(countsOf(text).toSorted()).toEqual([...counts].sort()));

test.each([
	"At least 12 fled homes by the river.",
	"Another 200 suffered injuries.",
	"Some 200 suffered injuries.",
	"In the end 40 received sentences.",
	"Some 3000 live near rivers.",
	"Of them 12 drowned.",
	"The 12 left on Monday.",
])("what a number does is not counted: %s", (text) => expect(countsOf(text)).toEqual([]));
