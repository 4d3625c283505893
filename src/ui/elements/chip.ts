import { h } from "./h.ts";
import { type IconName, icon } from "./icon.ts";

/** What a chip may have besides its words. */
export interface ChipLook {
	readonly icon?: IconName;
	/** What it does in a sentence, where its words are short. */
	readonly label?: string;
	readonly disabled?: boolean;
}

/** A small round button: `words`, an element of their own, say what a press does. */
export const chip = (words: string, click: () => void, { icon: drawing, label, disabled = false }: ChipLook = {}): HTMLButtonElement =>
	h(
		"button",
		{ type: "button", class: "chip", disabled, on: { click }, ...(label !== undefined && { "aria-label": label, title: label }) },
		drawing && icon(drawing),
		h("span", {}, words),
	);
