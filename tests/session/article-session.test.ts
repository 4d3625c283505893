// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { fromText } from "../../src/engine/article/from-text.ts";
import type { KeyFacts } from "../../src/model/facts.ts";
import { defaults } from "../../src/model/settings.ts";
import type { ArticleTab } from "../../src/session/tab-reading.ts";
import { readingOf } from "../builders/reading.ts";
import { indonesian } from "../ui/messages.ts";

vi.mock("../../src/shell/browser.ts", () => ({ browser: { i18n: { getMessage: () => "" } } }));
vi.mock("../../src/session/messages.ts", () => ({ messages: indonesian }));
vi.mock("../../src/shell/ask.ts", () => ({ ask: async () => ({ ok: false, error: "no listener" }) }));
vi.mock("../../src/shell/tabs.ts", () => ({ onTabChanged: () => {} }));
const { articleSession } = await import("../../src/session/article-session.ts");

const state: ArticleTab = {
	reading: { ...readingOf(), article: fromText({ title: "Judul", text: "Isi." }) },
	host: "koran.example",
	path: "/",
	address: "https://koran.example/",
	mode: "clean",
	type: "text/html",
	cleaned: true,
	shown: [],
	inSight: [],
	beyond: [],
	ruleCounts: [],
};
const none: KeyFacts = { who: [], where: [], when: [], howMuch: [], quotes: [], sources: [], sentences: [] };

test("facts are shown when they come, though the tab told the same article again meanwhile", async () => {
	let answer: (facts: KeyFacts) => void = () => {};
	const facts = { of: () => new Promise<KeyFacts>((resolve) => (answer = resolve)), close: () => {} };
	const wishes = { pictures: false, facts, located: () => {}, changed: () => {}, turnTo: () => {} };
	const session = articleSession(1, state, defaults, { announce: () => {} } as never, wishes);
	// What comes from another process is another object each time.
	session.update({ ok: true, value: structuredClone(state) });
	answer(none);
	await vi.waitFor(() => expect(session.parts.facts.textContent).toContain(indonesian.say("factsNone")));
});
