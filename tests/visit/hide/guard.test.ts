import { afterEach, expect, test, vi } from "vitest";
import { guard } from "../../../src/visit/hide/guard.ts";

afterEach(() => vi.restoreAllMocks());

test("what succeeds gets what it was given, and is all that happens", () => {
	const failed = vi.fn();
	const work = vi.fn();
	guard(failed)(work)("Padi", 3);
	expect([work.mock.calls, failed.mock.calls]).toEqual([[["Padi", 3]], []]);
});

test("what throws ends in what is to be done then, and goes no further", () => {
	vi.spyOn(console, "debug").mockImplementation(() => {});
	const failed = vi.fn();
	const work = guard(failed)(() => {
		throw new Error("a page nobody thought of");
	});
	expect(work).not.toThrow();
	expect(failed).toHaveBeenCalledOnce();
});
