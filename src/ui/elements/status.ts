import { h } from "./h.ts";

/** How long a message stays, in milliseconds: long enough to be found, and to be read by who reads twelve letters a second. */
const shownFor = ({ length }: string): number => Math.max(4000, 80 * length);

export interface Status {
	readonly element: HTMLElement;
	/** Shows a sentence and has screen readers say it. */
	readonly announce: (sentence: string) => void;
}

/** A place at the edge of the page for «copied» and its like. */
export function status(): Status {
	const element = h("p", { class: "toast", role: "status", "aria-live": "polite" });
	let timer: ReturnType<typeof setTimeout> | undefined;
	const announce = (sentence: string): void => {
		clearTimeout(timer);
		element.textContent = sentence;
		timer = setTimeout(() => element.replaceChildren(), shownFor(sentence));
	};
	return { element, announce };
}
