// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listening } from "../../src/ui/aloud/listen.ts";
import { voice } from "../builders/voice.ts";
import { english } from "./messages.ts";

/** As the specification has it: `cancel` empties the queue and leaves a pause as it is; while paused nothing is heard. */
const synthesis = () => {
	let paused = false;
	let waiting: SpeechSynthesisUtterance[] = [];
	const heard: string[] = [];
	const sound = (): void => {
		if (paused) return;
		for (const { text } of waiting) heard.push(text);
		waiting = [];
	};
	return {
		heard,
		getVoices: () => [voice("id-ID", true)],
		speak: (utterance: SpeechSynthesisUtterance) => {
			waiting.push(utterance);
			sound();
		},
		cancel: () => {
			waiting = [];
		},
		pause: () => {
			paused = true;
		},
		resume: () => {
			paused = false;
			sound();
		},
	};
};

/** Says its text; that it has ended is told only where a test does. */
class Utterance extends EventTarget {
	readonly text: string;
	rate = 1;
	constructor(text: string) {
		super();
		this.text = text;
	}
}

beforeEach(() => {
	vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
	vi.stubGlobal("matchMedia", () => ({ matches: true }));
	Element.prototype.scrollIntoView = () => {};
});
afterEach(() => vi.unstubAllGlobals());

test("what was paused and stopped is heard when it is started anew", () => {
	const speech = synthesis();
	vi.stubGlobal("speechSynthesis", speech);
	const piece = { element: document.createElement("p"), text: "Air naik cepat." };
	const { element, start } = listening(
		"id",
		() => [piece],
		english,
		() => {},
	);
	const press = (label: string): void => element.querySelector<HTMLButtonElement>(`[title="${label}"]`)?.click();
	start();
	press("Pause");
	press("Stop");
	start();
	expect(speech.heard).toEqual(["Air naik cepat.", "Air naik cepat."]);
});

/** Listening to pieces of these words, and what one can do about it. */
const listenTo = (...texts: readonly string[]) => {
	const said: Utterance[] = [];
	const speech = { ...synthesis(), speak: (utterance: Utterance) => void said.push(utterance) };
	vi.stubGlobal("speechSynthesis", speech);
	const pieces = texts.map((text) => ({ element: document.createElement("p"), text }));
	const { element } = listening(
		"id",
		() => pieces,
		english,
		() => {},
	);
	document.body.replaceChildren(element);
	const press = (label: string): void => {
		const button = element.querySelector<HTMLButtonElement>(`[title="${label}"]`);
		button?.focus();
		button?.click();
	};
	const speed = (value: string): void => {
		const select = element.querySelector("select");
		if (select === null) return;
		select.value = value;
		select.dispatchEvent(new Event("change"));
	};
	return { said, press, speed };
};

const rates = (said: readonly Utterance[]) => said.map(({ text, rate }) => [text, rate]);

test("the focus stays where one pressed, whatever stands there now", () => {
	const { press } = listenTo("Air naik.");
	const focused = () => document.activeElement?.getAttribute("title");
	press("Listen");
	expect(focused()).toBe("Pause");
	press("Pause");
	expect(focused()).toBe("Resume");
	press("Stop");
	expect(focused()).toBe("Listen");
});

test("another speed holds at once: the piece begins anew, and what was broken off moves nothing on", () => {
	const { said, press, speed } = listenTo("Satu.", "Dua.");
	press("Listen");
	speed("1.5");
	expect(rates(said)).toEqual([
		["Satu.", 1],
		["Satu.", 1.5],
	]);
	said[0]?.dispatchEvent(new Event("end"));
	expect(said).toHaveLength(2);
	said[1]?.dispatchEvent(new Event("end"));
	expect(rates(said).at(-1)).toEqual(["Dua.", 1.5]);
});

test("a late error of what was broken off stops nothing", () => {
	const { said, press, speed } = listenTo("Satu.", "Dua.");
	press("Listen");
	speed("1.5");
	said[0]?.dispatchEvent(Object.assign(new Event("error"), { error: "synthesis-failed" }));
	said[1]?.dispatchEvent(new Event("end"));
	expect(said.at(-1)?.text).toBe("Dua.");
});

test("another speed while paused is heard from where one goes on, not before", () => {
	const { said, press, speed } = listenTo("Satu.");
	press("Listen");
	press("Pause");
	speed("1.5");
	expect(said).toHaveLength(1);
	press("Resume");
	expect(rates(said).at(-1)).toEqual(["Satu.", 1.5]);
});
