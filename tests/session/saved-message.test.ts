import { expect, test } from "vitest";
import { savedMessage } from "../../src/session/saved-message.ts";
import type { Saved } from "../../src/shell/storage.ts";

const ok: Saved = { ok: true };
const full: Saved = { ok: false, reason: "full" };
const failed: Saved = { ok: false, reason: "failed" };

test.each([
	[[], "resetDone"],
	[[ok, ok], "resetDone"],
	[[ok, failed], "notSavedFailed"],
	[[failed, full, ok], "notSaved"],
] as const)("after %j the reader is told: %s", (results, message) => expect(savedMessage(results, "resetDone")).toBe(message));
