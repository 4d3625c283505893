import { pickerFrame } from "./picker-frame.ts";

/** Milliseconds a sentence stays: long enough to be read and acted upon. */
const stays = 6000;
/** Milliseconds between two looks whether the focus has left its button. */
const lingers = 1000;

/**
 * Says a sentence in the picker's line for a while, beside a button; the first Tab leads there. Resolves to whether it was pressed, and nothing
 * is left in the page then. `signal` ends it.
 */
export const offer = (document: Document, sentence: string, button: string, signal: AbortSignal): Promise<boolean> =>
	new Promise((resolve) => {
		// A signal that has aborted tells nobody any more.
		if (signal.aborted) return resolve(false);
		const frame = pickerFrame(document, button);
		const ending = new AbortController();
		const end = (pressed: boolean): void => {
			clearTimeout(timer);
			ending.abort();
			frame.remove();
			resolve(pressed);
		};
		/** Whoever is at the button may be about to press it. */
		const expire = (): void => {
			if (frame.hasFocus()) timer = setTimeout(expire, lingers);
			else end(false);
		};
		let timer = setTimeout(expire, stays);
		const options = { signal: ending.signal, capture: true };
		const clicked = (event: MouseEvent): void => {
			if (!frame.owns(event.target)) return;
			event.stopImmediatePropagation();
			end(true);
		};
		const pressed = (event: KeyboardEvent): void => {
			if (event.key !== "Tab" || frame.owns(event.target)) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			frame.turn();
		};
		document.defaultView?.addEventListener("click", clicked, options);
		document.defaultView?.addEventListener("keydown", pressed, options);
		signal.addEventListener("abort", () => end(false), options);
		frame.tell(sentence);
	});
