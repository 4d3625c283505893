import { expect, test } from "vitest";
import { day } from "../../src/ui/words/day.ts";

test.each([
	["2021-06-15T14:05:00+07:00", "15 June 2021 at 14:05"],
	["2021-06-15 14:05", "15 June 2021 at 14:05"],
	["2021-06-15T00:00:00+07:00", "15 June 2021"],
	["2021-06-15", "15 June 2021"],
	["kemarin", "kemarin"],
])("%s is told as the outlet's own clock has it: %s", (iso, words) => expect(day(iso, "en-GB")).toBe(words));
