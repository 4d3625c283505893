// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { fromText } from "../../src/engine/article/from-text.ts";
import type { KeyFacts } from "../../src/model/reading/facts.ts";
import { defaults } from "../../src/model/site/settings.ts";
import type { ArticleTab } from "../../src/session/tab-reading.ts";
import { noFacts } from "../builders/no-facts.ts";
import { readingOf } from "../builders/reading.ts";
import { restingTab } from "../builders/tab.ts";
import { indonesian } from "../ui/messages.ts";

vi.mock("../../src/shell/browser.ts", () => ({ browser: { i18n: { getMessage: () => "" } } }));
vi.mock("../../src/session/messages.ts", () => ({ messages: indonesian }));
vi.mock("../../src/shell/ask.ts", () => ({ ask: async () => ({ ok: false, error: "no listener" }) }));
let close: () => void = () => {};
const onTabClosed = (_: number, listener: () => void): void => {
	close = listener;
};
vi.mock("../../src/shell/tabs.ts", () => ({ onTabChanged: () => {}, onTabClosed, tabAddress: async () => "https://koran.example/" }));
const { articleSession } = await import("../../src/session/article-session.ts");

const state: ArticleTab = {
	...restingTab,
	reading: { ...readingOf(), article: fromText({ title: "Judul", text: "Isi." }) },
	path: "/",
	address: "https://koran.example/",
};

test("facts are shown when they come, though the tab told the same article again meanwhile", async () => {
	let answer: (facts: KeyFacts) => void = () => {};
	const facts = { of: () => new Promise<KeyFacts>((resolve) => (answer = resolve)), close: () => {} };
	const wishes = { pictures: false, facts, located: () => {}, changed: () => {}, turnTo: () => {} };
	const session = articleSession(1, state, defaults, { announce: () => {} } as never, wishes);
	// What comes from another process is another object each time.
	session.update({ ok: true, value: structuredClone(state) });
	answer(noFacts);
	await vi.waitFor(() => expect(session.parts.facts.textContent).toContain(indonesian.say("factsNone")));
});

test("after its tab was closed nothing is asked of the page any more, and that is said once, not to load it again", () => {
	const hidden = [{ label: "promo", sureness: "sure", inPage: true, text: "Baca juga", reasons: [] }] as const;
	const said: string[] = [];
	const states: string[] = [];
	const wishes = {
		pictures: false,
		facts: undefined,
		located: () => {},
		changed: ({ whereabouts }: { readonly whereabouts: string }) => void states.push(whereabouts),
	};
	const session = articleSession(
		1,
		{ ...state, reading: { ...state.reading, hidden } },
		defaults,
		{ announce: (s: string) => said.push(s) } as never,
		{
			...wishes,
			turnTo: () => {},
		},
	);
	const pressable = () => [...session.parts.hidden.querySelectorAll<HTMLButtonElement>("button:enabled")].map((each) => each.textContent);
	expect(pressable().length).toBeGreaterThan(1);
	close();
	close();
	session.update({ ok: false, error: "no listener" });
	expect(said).toEqual([indonesian.say("pageClosed")]);
	expect(states).toEqual(["closed"]);
	expect(pressable()).toEqual([indonesian.say("copyReport")]);
	expect(session.parts.hidden.textContent).toContain(indonesian.say("pageClosed"));
});
