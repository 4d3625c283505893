import { describe, expect, it, test } from "vitest";
import { fromText } from "../../../src/engine/article/from-text.ts";
import { keyFacts } from "../../../src/engine/facts/index.ts";
import { factsPacks } from "../../../src/lang/facts.ts";

/** The dates of a text in the order shown. */
const when = (text: string, lang: string, published: string): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang, published }), { packs: factsPacks }).when.map(({ value }) => value.iso);

describe("the day of the event opens the dates", () => {
	it.each([
		["before a month", "Inflasi Januari 2026 naik, kata Lina, Selasa (13/1).", "id", "2026-01-14", ["2026-01-13", "2026-01"]],
		["before a day long past", "The mill, built on May 4, 1951, burned down on Monday.", "en", "2025-12-09", ["2025-12-08", "1951-05-04"]],
		[
			"but not before another day near",
			"The vote is on Friday, Dec. 12, she said on Monday.",
			"en",
			"2025-12-09",
			["2025-12-12", "2025-12-08"],
		],
		["nor a day to come", "The mill dates from 1951. It opens on Dec. 12, 2025.", "en", "2025-12-09", ["1951", "2025-12-12"]],
		["nor these times", "The mill dates from 1951. It is a museum today.", "en", "2025-12-09", ["1951", "2025-12-09"]],
	])("%s", (_, text, lang, published, dates) => expect(when(text, lang, published)).toEqual(dates));
});

test.each([
	["A warning remains in place until midnight on Thursday.", "en", "2025-11-04", ["2025-11-06"]],
	["The office has extended its warning until 21:00 on Thursday.", "en", "2025-07-01", ["2025-07-03T21:00"]],
	["He slept until midnight on Thursday.", "en", "2025-11-04", []],
	["Larangan itu berlaku hingga Kamis.", "id", "2025-11-04", ["2025-11-06"]],
	["Siswa berlatih sejak Januari dan libur sejak awal Maret.", "id", "2025-09-15", ["2025-01", "2025-03"]],
	["They have trained since January.", "en", "2025-09-15", ["2025-01"]],
	["Sepanjang 2025 sudah empat joki jatuh, naik dibanding 2024. Jalan sepanjang 2000 meter rusak.", "id", "2025-09-15", ["2025", "2024"]],
])("%s", (text, lang, published, dates) => expect(when(text, lang, published)).toEqual(dates));
