import { bringToMiddle } from "../elements/bring-to-middle.ts";
import { chip } from "../elements/chip.ts";
import { h } from "../elements/h.ts";
import type { IconName } from "../elements/icon.ts";
import { refill } from "../elements/refill.ts";
import type { MessageKey, Messages } from "../words/translate.ts";
import { type Phase, readingAloud, type SpokenPiece } from "./reading-aloud.ts";
import { localVoices } from "./voices.ts";

/** Speeds offered, as multiples of the voice's own. */
const speeds = [0.8, 1, 1.2, 1.5, 1.8] as const;

/** The buttons that begin, hold and end the reading aloud, and the way to begin it without a press. */
export interface Listening {
	readonly element: HTMLElement;
	readonly start: () => void;
}

/** The buttons to have an article in `lang` read aloud; the piece being read is marked. `pieces` gives what to read when it starts. */
export function listening(
	lang: string,
	pieces: () => readonly SpokenPiece[],
	messages: Messages,
	announce: (sentence: string) => void,
): Listening {
	const element = h("div", { class: "listen", role: "group", "aria-label": messages.say("listenShort") });
	let speed = 1;
	const aloud = readingAloud({ phaseChanged: show, pieceBegun: (piece) => mark(piece?.element) });

	function start(): void {
		const [voice] = localVoices(speechSynthesis.getVoices(), lang);
		if (voice === undefined) announce(messages.say("noVoice"));
		else aloud.start(voice, pieces());
	}

	/** What is pressed in each phase to go on. */
	const main: Readonly<Record<Phase, readonly [icon: IconName, words: MessageKey, click: () => void]>> = {
		silent: ["listen", "listenShort", start],
		speaking: ["pause", "pause", aloud.pause],
		paused: ["play", "resume", aloud.resume],
	};

	function show(phase: Phase): void {
		const others = phase === "silent" ? [] : [button("stop", "stop", aloud.stop), speedChoice()];
		refill(element, button(...main[phase]), ...others);
	}

	const button = (name: IconName, words: MessageKey, click: () => void): HTMLElement => {
		const label = messages.say(words);
		return chip(label, click, { icon: name, label });
	};

	const speedChoice = (): HTMLElement =>
		h(
			"select",
			{
				"aria-label": messages.say("speed"),
				on: {
					change: ({ currentTarget }) => {
						if (!(currentTarget instanceof HTMLSelectElement)) return;
						speed = Number(currentTarget.value);
						aloud.setSpeed(speed);
					},
				},
			},
			...speeds.map((each) =>
				h("option", { value: each, selected: each === speed }, `${new Intl.NumberFormat(messages.locale).format(each)}×`),
			),
		);

	show("silent");
	return { element, start };
}

function mark(piece: HTMLElement | undefined): void {
	for (const old of document.querySelectorAll(".speaking")) old.classList.remove("speaking");
	piece?.classList.add("speaking");
	if (piece !== undefined) bringToMiddle(piece);
}
