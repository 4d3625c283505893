import { expect, test } from "vitest";
import { firstMade } from "../../src/model/first-made.ts";

test("what is made of the first value that gives anything stands, and those behind it are not asked", () => {
	const asked: number[] = [];
	const made = firstMade([1, 2, 3, 4], (value) => {
		asked.push(value);
		return value > 1 ? `${value}!` : undefined;
	});
	expect([made, asked]).toEqual(["2!", [1, 2]]);
	expect(firstMade([0, 1], (value) => (value > 1 ? value : undefined))).toBeUndefined();
	expect(firstMade([1, 2], (value) => value - 1)).toBe(0);
});
