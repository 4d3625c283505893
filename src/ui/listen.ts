import { bringToMiddle } from "./bring-to-middle.ts";
import { chip } from "./chip.ts";
import { h } from "./h.ts";
import type { IconName } from "./icon.ts";
import { refill } from "./refill.ts";
import type { Messages } from "./translate.ts";

/** Speeds offered, as multiples of the voice's own. */
const speeds = [0.8, 1, 1.2, 1.5, 1.8] as const;

/** A language without what else its tag says. Some voices write `pt_BR`. */
const languageIn = (tag: string): string | undefined => tag.toLowerCase().split(/[-_]/)[0];

const isSame = (one: string, other: string): boolean => one.toLowerCase().replaceAll("_", "-") === other.toLowerCase();

/** Voices that speak the language on this device, those of its region first. Voices that send the text to a server are left out. */
export const localVoices = (voices: readonly SpeechSynthesisVoice[], lang: string): readonly SpeechSynthesisVoice[] =>
	voices
		.filter((voice) => voice.localService && languageIn(voice.lang) === languageIn(lang))
		.toSorted((one, other) => Number(isSame(other.lang, lang)) - Number(isSame(one.lang, lang)));

/** What is read aloud in one go, and the element that shows it. */
export interface SpokenPiece {
	readonly element: HTMLElement;
	readonly text: string;
}

export interface Listening {
	readonly element: HTMLElement;
	readonly start: () => void;
}

type Phase = "silent" | "speaking" | "paused";

/**
 * Reads the article aloud, piece by piece, and marks the piece being read. `pieces` gives what to read when it starts.
 * One utterance per piece: Chromium cuts off utterances of more than about 15 seconds with some voices, and pieces can be skipped by ear.
 */
export function listening(
	lang: string,
	pieces: () => readonly SpokenPiece[],
	messages: Messages,
	announce: (sentence: string) => void,
): Listening {
	const element = h("div", { class: "listen", role: "group", "aria-label": messages.say("listenShort") });
	let phase: Phase = "silent";
	let speed = 1;
	let queue: readonly SpokenPiece[] = [];
	let voice: SpeechSynthesisVoice | undefined;
	/** What is being said. Of any other, no word counts any more. */
	let current: SpeechSynthesisUtterance | undefined;

	function start(): void {
		voice = localVoices(speechSynthesis.getVoices(), lang)[0];
		if (voice === undefined) {
			announce(messages.say("noVoice"));
			return;
		}
		stop();
		queue = pieces();
		phase = "speaking";
		show();
		speakNext();
	}

	function speakNext(): void {
		const [piece, ...rest] = queue;
		mark(piece?.element);
		if (piece === undefined || voice === undefined) {
			stop();
			return;
		}
		const utterance = new SpeechSynthesisUtterance(piece.text);
		current = utterance;
		utterance.voice = voice;
		utterance.lang = voice.lang;
		utterance.rate = speed;
		utterance.addEventListener("end", () => {
			if (current !== utterance) return;
			queue = rest;
			speakNext();
		});
		utterance.addEventListener("error", ({ error }) => {
			if (current === utterance && error !== "canceled" && error !== "interrupted") stop();
		});
		speechSynthesis.speak(utterance);
	}

	function pause(): void {
		phase = phase === "paused" ? "speaking" : "paused";
		if (phase === "paused") speechSynthesis.pause();
		else speechSynthesis.resume();
		if (phase === "speaking" && current === undefined) speakNext();
		show();
	}

	function stop(): void {
		phase = "silent";
		queue = [];
		current = undefined;
		speechSynthesis.cancel();
		// Cancelling does not end a pause: whatever is spoken next would wait in silence.
		speechSynthesis.resume();
		mark(undefined);
		show();
	}

	function show(): void {
		refill(
			element,
			phase === "silent"
				? button("listen", messages.say("listenShort"), start)
				: button(phase === "paused" ? "play" : "pause", messages.say(phase === "paused" ? "resume" : "pause"), pause),
			phase !== "silent" && button("stop", messages.say("stop"), stop),
			phase !== "silent" && speedChoice(),
		);
	}

	const speedChoice = (): HTMLElement =>
		h(
			"select",
			{
				"aria-label": messages.say("speed"),
				on: {
					change: ({ currentTarget }) => {
						if (!(currentTarget instanceof HTMLSelectElement)) return;
						speed = Number(currentTarget.value);
						// Nobody can change what is being said: its piece begins anew.
						current = undefined;
						speechSynthesis.cancel();
						if (phase === "speaking") speakNext();
					},
				},
			},
			...speeds.map((each) =>
				h("option", { value: each, selected: each === speed }, `${new Intl.NumberFormat(messages.locale).format(each)}×`),
			),
		);

	show();
	addEventListener("pagehide", () => speechSynthesis.cancel());
	return { element, start };
}

const button = (name: IconName, label: string, click: () => void): HTMLElement => chip(label, click, { icon: name, label });

function mark(piece: HTMLElement | undefined): void {
	for (const old of document.querySelectorAll(".speaking")) old.classList.remove("speaking");
	piece?.classList.add("speaking");
	if (piece !== undefined) bringToMiddle(piece);
}
