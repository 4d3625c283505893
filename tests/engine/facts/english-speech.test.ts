import { describe, expect, it, test } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts, type NameFinder } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";

/** What is quoted in an English text, as `speaker: words`; `?` where nobody is told. */
const quoted = (text: string, names?: NameFinder): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang: "en" }), { packs: factsPacks, ...(names && { names }) })
		.quotes.filter(({ value: { direct } }) => direct)
		.map(({ value: { speaker, words } }) => `${speaker ?? "?"}: ${words}`);

test("whose spokesman somebody is, is part of who speaks", () =>
	expect(quoted('A spokesman for the Harbour Trust said: "We will look into the matter."')).toEqual([
		"A spokesman for the Harbour Trust: We will look into the matter.",
	]));

describe("quote marks", () => {
	it("may be two single ones side by side", () =>
		expect(quoted("''The pier will hold,'' said Rowan Ashdown. ''It can't sink.''")).toEqual([
			"Rowan Ashdown: The pier will hold",
			"Rowan Ashdown: It can't sink.",
		]));
	it.each([
		["a broadcast", 'On Tuesday\'s episode of "The Harbour Morning Show," the warden said the pier would close.'],
		["a name given by others", 'One girl, identified as "Minor Witness 1" in the Finch files, says Finch wrote to her.'],
		["a film before a verb of its own", 'Finch, who turned down a role in "Harbour 9," says he read the script twice.'],
		["songs before what is told", 'Finch, whose hits include "Paper Lanterns" and "Night Bus Home," announced the news on Sunday.'],
		["an event", 'The union joins "Quiet Harbour Day," a day on which the wardens said they would rest.'],
		["a programme behind its station", 'Rowan Ashdown said on the station\'s "Fox and Harbour." The pier stays.'],
	])("around %s hold nothing said", (_, text) => expect(quoted(text)).toEqual([]));
	it("around capitals may hold a call", () =>
		expect(quoted('"Save Our Pier," shouted Rowan Ashdown.')).toEqual(["Rowan Ashdown: Save Our Pier"]));
});

test("words that every object has a property of are words", () =>
	expect(quoted('"We will be back," said the constructor. The race starts at noon.')).toEqual(["the constructor: We will be back"]));

describe("who speaks stands", () => {
	it.each([
		["behind, abbreviated", '"We waited at dawn," Mr. Tarrow said.', "Tarrow"],
		["behind, with party and state", '"We waited at dawn," Sen. Orla Finch (D-Nor.) said on Monday.', "Orla Finch"],
		[
			"behind, with a long apposition",
			'"We waited," Orla Finch, a friend of Marlow Denby and the head of a small trust of Norvale\'s wardens, said.',
			"Orla Finch",
		],
		["behind, called like a rank", '"We waited at dawn," Mr. King, 82, told me.', "King"],
		["ahead, one of several words", 'Harbour Watch asked, "Will the pier hold?"', "Harbour Watch"],
		["ahead, only described", 'A friend commented: "The pier will hold for years."', "A friend"],
		["ahead, behind a word already quoted", '"Hopefully," Orla Finch said, "the pier will hold for years."', "Orla Finch"],
		[
			"ahead, in a passage of its own",
			'Rowan Ashdown was calm. Orla Finch continued:\n\n"The pier will hold for years, and then it will sink."',
			"Orla Finch",
		],
	])("%s", (_, text, speaker) =>
		expect(
			quoted(text)
				.map((line) => line.replace(/:.*/u, ""))
				.at(-1),
		).toBe(speaker),
	);
	test("under each of several quotes", () =>
		expect(quoted("“The pier scares me.” ― Orla Finch\n“It will sink.” ― Pia Tarrow")).toEqual([
			"Orla Finch: The pier scares me.",
			"Pia Tarrow: It will sink.",
		]));
	test("by the nearest quote before", () =>
		expect(
			quoted('"We wait," said Orla Finch. Nobody came. "We left," said Pia Tarrow of the trust. "The pier was closed by then."').at(-1),
		).toBe("Pia Tarrow: The pier was closed by then."));
});

describe("who is named before a noun does not speak", () => {
	const finder: NameFinder = (text) =>
		Array.from(text.matchAll(/(?:Marlow )?Denby|Orla Finch/gu), ({ 0: name, index }) => ({
			kind: "person",
			text: name,
			start: index,
			end: index + name.length,
		}));
	it.each([
		["but their lawyer", '"We are pleased," Denby lawyer Orla Finch said.', "Orla Finch: We are pleased"],
		["but a voice in their film", '"We are pleased," a narrator in the Denby film said.', "a narrator in the Denby film: We are pleased"],
		["but those who work for them", '"We are pleased," the Denby campaign said.', "the Denby campaign: We are pleased"],
	])("%s", (_, text, line) => expect(quoted(`Marlow Denby walked home.\n\n${text}`, finder)).toEqual([line]));
});

describe("he and she", () => {
	const before = '"The pier will hold," Orla Finch said as she left her house.';
	const speakers = (text: string): readonly string[] => quoted(text).map((line) => line.replace(/:.*/u, ""));
	it("are not the same person", () =>
		expect(speakers(`${before}\n\nMarlow Denby praised her. "It is strong," she said.`)).toEqual(["Orla Finch", "Marlow Denby"]));
	it("are told apart by what the article calls them", () =>
		expect(speakers(`${before}\n\nMr. Marlow Denby praised the pier. "It is strong," she said.`)).toEqual(["Orla Finch", "Orla Finch"]));
	it("are nobody when all who are named are called otherwise", () =>
		expect(speakers('"The pier will hold," Mr. Marlow Denby said. The wind rose.\n\n"It is strong," she said.')).toEqual([
			"Marlow Denby",
			"?",
		]));
});

test("nobody speaks who is named between commas behind the subject", () => {
	const text = "Mayor Elsa Quint, after a long talk with rebel chief Boro Dane, said that peace was near.";
	const finder: NameFinder = () =>
		["Elsa Quint", "Boro Dane"].map((name) => ({
			kind: "person",
			text: name,
			start: text.indexOf(name),
			end: text.indexOf(name) + name.length,
		}));
	const { quotes } = keyFacts(fromText({ title: "", text, lang: "en" }), { packs: factsPacks, names: finder });
	expect(quotes.map(({ value: { speaker } }) => speaker)).toEqual(["Elsa Quint"]);
});

test("what is declared or urged is a deed, not a saying", () => {
	const text = "Mayor Rowan Ashdown declared a state of emergency at 9:30 a.m. Gov. Orla Finch urged both crews to talk.";
	expect(keyFacts(fromText({ title: "", text, lang: "en" }), { packs: factsPacks }).quotes).toEqual([]);
});
