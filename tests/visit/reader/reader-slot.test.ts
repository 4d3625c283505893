import { expect, test } from "vitest";
import { offerReader, type PageReader, readersOf } from "../../../src/visit/reader/reader-slot.ts";

test("the second stage is asked for once, again after a failure, and not when it is here", async () => {
	let asked = 0;
	let works = false;
	const reader = {} as PageReader; // nothing of it is used
	const readers = readersOf(async () => {
		asked++;
		if (works) offerReader(reader);
	});
	expect(await Promise.all([readers.load(), readers.load()])).toEqual([undefined, undefined]);
	expect([asked, readers.here()]).toEqual([1, undefined]);
	works = true;
	expect(await readers.load()).toBe(reader);
	expect([await readers.load(), readers.here(), asked]).toEqual([reader, reader, 2]);
});
