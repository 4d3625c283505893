import { afterEach, beforeEach, vi } from "vitest";

/** Before each test of a file a clock that stands still, and a quiet console; behind it both are as they were. */
export const withStoppedClock = (): void => {
	beforeEach(() => {
		vi.useFakeTimers();
		vi.spyOn(console, "debug").mockImplementation(() => {});
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.restoreAllMocks();
	});
};
