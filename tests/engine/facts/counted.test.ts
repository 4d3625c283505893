import { expect, test } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";

/** What a text counts, `5/12 boats` where it tells of how many. */
const countsOf = (text: string, lang = "en"): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang }), { packs: factsPacks }).howMuch.flatMap(({ value }) =>
		value.kind === "count" ? [`${value.value}${value.of === undefined ? "" : `/${value.of}`} ${value.unit}`] : [],
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

test.each([
	["Seratus dua belas kapal tenggelam.", "id", ["112 kapal"]],
	["Two three boats sank.", "en", ["3 boats"]],
	["Ada 1850 kapal tenggelam.", "id", ["1850 kapal"]],
	["Ada 12 dari 5 kapal tenggelam.", "id", ["5 kapal"]],
	["Ada 1.23.456 kapal.", "id", []],
	["Ada 2,5 kapal.", "id", []],
	["The 2019 boats sank.", "en", []],
])("a number counts what it can: %s", (text, lang, counts) => expect(countsOf(text, lang)).toEqual(counts));
