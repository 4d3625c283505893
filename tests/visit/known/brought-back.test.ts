import { expect, test } from "vitest";
import type { EntryName } from "../../../src/model/reading/entry.ts";
import { broughtBack } from "../../../src/visit/known/brought-back.ts";
import type { LiveReading } from "../../../src/visit/reader/live-reading.ts";
import { documentOf } from "../../builders/page.ts";
import { seenOf } from "../../builders/reading.ts";

const reading = (...texts: readonly string[]): LiveReading =>
	seenOf([...documentOf(texts.map((text) => `<p>${text}</p>`).join("")).querySelectorAll("p")]);
const named = (text: string): EntryName => ({ label: "promo", text, occurrence: 0 });
const never = (): boolean => false;

/** A memory of readings that follow each other. */
const given = (...texts: readonly string[]) => {
	let latest: LiveReading | undefined = texts.length > 0 ? reading(...texts) : undefined;
	return {
		back: broughtBack(() => latest),
		readAgain: (...now: readonly string[]) => {
			latest = reading(...now);
		},
	};
};

test("what was brought back is found again in the next reading, wherever it stands there", () => {
	const { back, readAgain } = given("Kapal", "Pasar");
	expect(back.set(named("Pasar"), true)).toBe(true);
	expect([back.entries(), back.has(0), back.has(1)]).toEqual([[1], false, true]);
	readAgain("Jembatan", "Kapal", "Pasar");
	expect(back.entries()).toEqual([2]);
});

test("all that say the same come back together, and go together", () => {
	const { back } = given("Kapal", "Kapal");
	back.set(named("Kapal"), true);
	expect(back.entries()).toEqual([0, 1]);
	back.set({ ...named("Kapal"), occurrence: 1 }, false);
	expect(back.entries()).toEqual([]);
});

test("what the latest reading does not have is not remembered", () => {
	const { back, readAgain } = given("Kapal");
	expect(back.set(named("Pasar"), true)).toBe(false);
	readAgain("Pasar");
	expect(back.entries()).toEqual([]);
});

test("before a reading there is nothing to bring back", () => {
	const { back } = given();
	expect([back.set(named("Kapal"), true), back.entries(), back.has(0)]).toEqual([false, [], false]);
});

test("all are hidden again where none is left hidden but those the page won", () => {
	const { back } = given("Kapal", "Pasar");
	back.set(named("Kapal"), true);
	back.hideAgain(never);
	expect(back.entries()).toEqual([0]);
	back.hideAgain(({ textContent }) => textContent === "Pasar");
	expect(back.entries()).toEqual([]);
});

test("another page has nothing brought back", () => {
	const { back } = given("Kapal");
	back.set(named("Kapal"), true);
	back.clear();
	expect(back.entries()).toEqual([]);
});
