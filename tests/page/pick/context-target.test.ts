// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { contextTarget } from "../../../src/page/pick/context-target.ts";

/** The page's document with a window that only takes down who listens: no script can send an event that the browser trusts. */
const heard = (signal: AbortSignal = new AbortController().signal) => {
	const listeners: { readonly type: string; readonly listener: (event: Partial<Event>) => void; readonly options: unknown }[] = [];
	const addEventListener = (type: string, listener: (event: Partial<Event>) => void, options: unknown): void =>
		void listeners.push({ type, listener, options });
	const target = contextTarget({ defaultView: { addEventListener } } as unknown as Document);
	target.listen(signal);
	return {
		latest: target.latest,
		listeners,
		click: (event: Partial<Event>): void => {
			for (const { listener } of listeners) listener(event);
		},
	};
};

afterEach(() => document.body.replaceChildren());

test("what was right-clicked last is told, and nothing before", () => {
	const { latest, click } = heard();
	const [first, second] = [document.createElement("p"), document.createElement("p")];
	expect(latest()).toBeUndefined();
	click({ isTrusted: true, target: first });
	click({ isTrusted: true, target: second });
	expect(latest()).toBe(second);
});

test("a click that the page made up, or one on no element, opens no menu", () => {
	const { latest, click } = heard();
	const element = document.createElement("p");
	click({ isTrusted: true, target: element });
	click({ isTrusted: false, target: document.createElement("p") });
	click({ isTrusted: true, target: document });
	expect(latest()).toBe(element);
});

test("it listens before the page does, for as long as it is to", () => {
	const { signal } = new AbortController();
	expect(heard(signal).listeners).toMatchObject([{ type: "contextmenu", options: { capture: true, passive: true, signal } }]);
});
