// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { status } from "../../src/ui/elements/status.ts";
import { indonesian } from "./messages.ts";

afterEach(() => void vi.useRealTimers());

/** Milliseconds a sentence stays in sight. */
const stays = (sentence: string): number => {
	vi.useFakeTimers();
	const toast = status();
	toast.announce(sentence);
	const from = Date.now();
	while (toast.element.textContent !== "") vi.advanceTimersByTime(500);
	return Date.now() - from;
};

test("a message stays long enough to be read, a long one longer than a short one", () => {
	expect(stays("Teks disalin.")).toBe(4000);
	expect(stays(indonesian.say("noVoice"))).toBeGreaterThan(10_000);
});
