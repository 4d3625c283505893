import { expect, test } from "vitest";
import { datelineEnd } from "../../../src/engine/facts/dateline.ts";
import { passage, textOf } from "../../../src/engine/facts/passages.ts";
import { quotedIn } from "../../../src/engine/facts/speech/quoted.ts";
import { tokenize } from "../../../src/engine/facts/tokens.ts";
import { vocabulary } from "../../../src/engine/facts/vocabulary.ts";
import { factsEn } from "../../../src/lang/facts-en.ts";

const read = (text: string) => passage(0, text, false, vocabulary(factsEn));

const sentencesOf = (text: string): readonly string[] => {
	const found = read(text);
	return found.sentences.map(({ from, to }) => textOf(found, from, to));
};

const quotesOf = (text: string): readonly string[] => {
	const found = read(text);
	return quotedIn(found).map(({ open, close }) => textOf(found, open + 1, close));
};

const datelineOf = (text: string): string => {
	const tokens = tokenize(text);
	const last = tokens[datelineEnd(tokens) - 1];
	return last === undefined ? "" : text.slice(0, last.end);
};

test.each([
	["Norvale, Maine -- The pier closed.", "Norvale, Maine --"],
	["Harbourpost.example, Norvale: The pier closed.", "Harbourpost.example, Norvale:"],
])("a dateline opens a text: %s", (text, dateline) => expect(datelineOf(text)).toBe(dateline));

test.each([
	"Norvale: The pier closed.",
	"Harbourpost.example, Norvale, Port Elder, Maine: The pier closed.",
	"Norvale\n– The pier closed.",
])("what opens a text so is no dateline: %s", (text) => expect(datelineOf(text)).toBe(""));

test.each([
	["It closed.) It opened.", ["It closed.)", "It opened."]],
	["It closed at noon. 12 boats left.", ["It closed at noon.", "12 boats left."]],
	["It closed\n\nIt opened", ["It closed", "It opened"]],
])("sentences end where they do: %s", (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

test.each([
	['"The pier holds,” she said.', ["The pier holds,"]],
	["She said«The pier holds.» It did.", ["The pier holds."]],
	["‘The pier holds, ’tis said,’ she said.", ["The pier holds, ’tis said,"]],
	['She said: "The pier will hold for years, and then it will sink', ["The pier will hold for years, and then it will sink"]],
])("quote marks hold what is said: %s", (text, quotes) => expect(quotesOf(text)).toEqual(quotes));

test.each([
	'She said: "The pier',
	"'Tis the pier of the dogs that will hold for years and years",
	'The word"as" is not the word.',
	'She wrote " … and so on" there.',
	'The pier "" closed.',
])("marks that open nothing: %s", (text) => expect(quotesOf(text)).toEqual([]));
