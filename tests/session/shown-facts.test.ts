import { expect, test } from "vitest";
import { fromText } from "../../src/engine/article/from-text.ts";
import type { KeyFacts } from "../../src/model/reading/facts.ts";
import { shownFacts } from "../../src/session/shown-facts.ts";
import { noFacts } from "../builders/no-facts.ts";
import { indonesian } from "../ui/messages.ts";

const [first, second] = [fromText({ title: "Satu", text: "Isi." }), fromText({ title: "Dua", text: "Isi." })];

/** Facts whose answers the test gives, in the order of the questions, and what is shown of them. */
const given = () => {
	const answers: ((facts: KeyFacts | undefined) => void)[] = [];
	const kinds: string[] = [];
	const reader = { of: () => new Promise<KeyFacts | undefined>((resolve) => answers.push(resolve)) };
	return { facts: shownFacts(reader, { keySentences: 3 }, indonesian, ({ kind }) => kinds.push(kind)), answers, kinds };
};

test("are announced, then shown", async () => {
	const { facts, answers, kinds } = given();
	const shown = facts.show(first);
	answers[0]?.(noFacts);
	await shown;
	expect([kinds, facts.groups()]).toEqual([["reading", "ready"], []]);
});

test("are said to be missing where they cannot be worked out", async () => {
	const { facts, answers, kinds } = given();
	const shown = facts.show(first);
	answers[0]?.(undefined);
	await shown;
	expect(kinds).toEqual(["reading", "missing"]);
});

test("of an article that another one has replaced are not shown", async () => {
	const { facts, answers, kinds } = given();
	const both = [facts.show(first), facts.show(second)];
	answers[1]?.(noFacts);
	answers[0]?.(undefined);
	await Promise.all(both);
	expect(kinds).toEqual(["reading", "reading", "ready"]);
});

test("stay in sight until those of the text that has grown are here", async () => {
	const { facts, answers, kinds } = given();
	const shown = facts.show(first);
	answers[0]?.({ ...noFacts, where: [{ value: { name: "Kampung Rawa" }, cites: [{ piece: 0, start: 0, end: 3 }] }] });
	await shown;
	const grown = facts.show(second);
	expect(kinds).toEqual(["reading", "ready"]);
	answers[1]?.(noFacts);
	await grown;
	expect(kinds).toEqual(["reading", "ready", "ready"]);
});

test("are not so much as announced where the reader wants none", async () => {
	const kinds: string[] = [];
	await shownFacts(undefined, { keySentences: 3 }, indonesian, ({ kind }) => kinds.push(kind)).show(first);
	expect(kinds).toEqual([]);
});
