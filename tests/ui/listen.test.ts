// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listening, localVoices } from "../../src/ui/listen.ts";
import { english } from "./messages.ts";

const voice = (lang: string, localService: boolean): SpeechSynthesisVoice => ({
	lang,
	localService,
	name: lang,
	voiceURI: lang,
	default: false,
});

test("only voices of the device itself, for the article's language, are taken", () => {
	const voices = [voice("id-ID", false), voice("en-US", true), voice("id_ID", true), voice("in", true)];
	expect(localVoices(voices, "id").map(({ lang }) => lang)).toEqual(["id_ID"]);
	expect(localVoices(voices, "ar")).toEqual([]);
});

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

/** Says its text; that it has ended is never told here. */
class Utterance extends EventTarget {
	readonly text: string;
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
