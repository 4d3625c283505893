import { expect, test } from "vitest";
import { minutesToRead } from "../../src/ui/reading/reading-time.ts";

test.each([
	["", 1],
	["Air naik. ".repeat(30), 1],
	["Air naik. ".repeat(100), 1],
	["Air naik. ".repeat(440), 4],
	["水".repeat(1000), 3],
])("%#", (text, minutes) => {
	expect(minutesToRead(text)).toBe(minutes);
});
