import { JSDOM } from "jsdom";
import { afterEach, expect, test, vi } from "vitest";
import { onPresence } from "../../../src/page/watch/presence.ts";

afterEach(() => vi.unstubAllGlobals());

/** What is told of a page when these come to pass, each with whether its tab is hidden then. */
const told = (...happenings: readonly (readonly [type: string, isHidden: boolean])[]): readonly string[] => {
	const { window } = new JSDOM();
	const { document } = window;
	let isHidden = false;
	Object.defineProperty(document, "hidden", { get: () => isHidden });
	const found: string[] = [];
	const life = new window.AbortController();
	onPresence(
		document,
		window as unknown as Window, // jsdom's own
		{ shown: () => found.push("shown"), hidden: () => found.push("hidden") },
		life.signal,
	);
	for (const [type, hidden] of happenings) {
		isHidden = hidden;
		if (type === "end") life.abort();
		else if (type === "visibilitychange") document.dispatchEvent(new window.Event(type));
		else window.dispatchEvent(new window.PageTransitionEvent(type.split(" ")[0] ?? "", { persisted: type.endsWith("persisted") }));
	}
	return found;
};

test.each([
	["the tab comes to the front", [["visibilitychange", false]], ["shown"]],
	["the tab goes to the back", [["visibilitychange", true]], ["hidden"]],
	["the page is left", [["pagehide", false]], ["hidden"]],
	["the page comes back from the cache", [["pageshow persisted", false]], ["shown"]],
	["it comes back into a tab that is hidden", [["pageshow persisted", true]], []],
	["the page is shown for the first time", [["pageshow", false]], []],
	[
		"somebody has stopped listening",
		[
			["end", false],
			["visibilitychange", false],
			["pageshow persisted", false],
			["pagehide", false],
		],
		[],
	],
] as const)("when %s", (_, happenings, expected) => expect(told(...happenings)).toEqual(expected));
