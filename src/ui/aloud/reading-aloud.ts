/** What is read aloud in one go, and the element that shows it. */
export interface SpokenPiece {
	readonly element: HTMLElement;
	readonly text: string;
}

/** How far the reading aloud has come. */
export type Phase = "silent" | "speaking" | "paused";

/** Reads pieces aloud, one after another. */
export interface ReadingAloud {
	/** Begins with the first of these, whatever was read before. */
	readonly start: (voice: SpeechSynthesisVoice, pieces: readonly SpokenPiece[]) => void;
	readonly pause: () => void;
	readonly resume: () => void;
	readonly stop: () => void;
	/** A multiple of the voice's own speed. Nobody can change what is being said, so its piece begins anew. */
	readonly setSpeed: (speed: number) => void;
}

/** Who wants to know how the reading goes. */
export interface Follower {
	readonly phaseChanged: (phase: Phase) => void;
	/** Undefined where none is read any more. */
	readonly pieceBegun: (piece: SpokenPiece | undefined) => void;
}

/**
 * Silent as yet. One utterance per piece: Chromium cuts off utterances of more than about 15 seconds with some voices, and pieces can be skipped
 * by ear.
 */
export function readingAloud({ phaseChanged, pieceBegun }: Follower): ReadingAloud {
	let phase: Phase = "silent";
	let speed = 1;
	let voice: SpeechSynthesisVoice | undefined;
	/** What is left to read, from the piece that is being read on. */
	let queue: readonly SpokenPiece[] = [];
	/** What is being said. Of any other, no word counts any more. */
	let current: SpeechSynthesisUtterance | undefined;

	function speakNext(): void {
		const [piece, ...rest] = queue;
		pieceBegun(piece);
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

	function stop(): void {
		phase = "silent";
		queue = [];
		current = undefined;
		speechSynthesis.cancel();
		// Cancelling does not end a pause: whatever is spoken next would wait in silence.
		speechSynthesis.resume();
		pieceBegun(undefined);
		phaseChanged(phase);
	}

	addEventListener("pagehide", () => speechSynthesis.cancel());
	return {
		start: (by, pieces) => {
			stop();
			voice = by;
			queue = pieces;
			phase = "speaking";
			phaseChanged(phase);
			speakNext();
		},
		pause: () => {
			phase = "paused";
			speechSynthesis.pause();
			phaseChanged(phase);
		},
		resume: () => {
			phase = "speaking";
			speechSynthesis.resume();
			if (current === undefined) speakNext();
			phaseChanged(phase);
		},
		stop,
		setSpeed: (chosen) => {
			speed = chosen;
			current = undefined;
			speechSynthesis.cancel();
			if (phase === "speaking") speakNext();
		},
	};
}
