import type { TabState } from "../../src/shell/messages.ts";

/** What a tab tells of a page of koran.example that is cleaned and has come to rest, but for where it is and what was read. */
export const restingTab: Omit<TabState, "reading" | "address" | "path"> = {
	type: "text/html",
	arriving: false,
	host: "koran.example",
	mode: "clean",
	cleaned: true,
	shown: [],
	inSight: [],
	beyond: [],
	coveringRules: [],
	ruleCounts: [],
	standing: "",
};
