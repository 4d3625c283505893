import { type Appearance, families, sizes, themes, widths } from "./appearance.ts";
import { switchField } from "./field.ts";
import { h } from "./h.ts";
import { icon } from "./icon.ts";
import type { MessageKey, Messages } from "./translate.ts";

const names = {
	theme: { auto: "themeAuto", light: "themeLight", sepia: "themeSepia", dark: "themeDark" },
	family: { serif: "familySerif", sans: "familySans" },
	size: { small: "sizeSmall", medium: "sizeMedium", large: "sizeLarge", larger: "sizeLarger", largest: "sizeLargest" },
	width: { narrow: "widthNarrow", medium: "widthMedium", wide: "widthWide" },
} as const satisfies { readonly [K in Exclude<keyof Appearance, "pictures">]: Readonly<Record<Appearance[K], MessageKey>> };

/** A button that opens the choices of type, size, width and colours. */
export const appearanceForm = (first: Appearance, messages: Messages, change: (appearance: Appearance) => void): HTMLElement => {
	let now = first;
	const set = (part: Partial<Appearance>): void => {
		now = { ...now, ...part };
		change(now);
	};
	const row = <Value extends string>(
		legend: MessageKey,
		group: keyof typeof names,
		values: readonly Value[],
		words: Readonly<Record<Value, MessageKey>>,
		choose: (value: Value) => void,
	): HTMLElement =>
		h(
			"fieldset",
			{ class: "row" },
			h("legend", {}, messages.say(legend)),
			...values.map((value) =>
				h(
					"label",
					{ class: `step ${group}-${value}` },
					h("input", { type: "radio", name: group, value, checked: first[group] === value, on: { change: () => choose(value) } }),
					h("span", {}, messages.say(words[value])),
				),
			),
		);
	const form = h(
		"details",
		{ class: "appearance", on: { keydown: ({ key }) => key === "Escape" && close(true) } },
		h("summary", { class: "chip", title: messages.say("appearance") }, icon("type"), h("span", {}, messages.say("appearance"))),
		h(
			"div",
			{ class: "appearance-panel" },
			row("theme", "theme", themes, names.theme, (theme) => set({ theme })),
			row("family", "family", families, names.family, (family) => set({ family })),
			row("size", "size", sizes, names.size, (size) => set({ size })),
			row("width", "width", widths, names.width, (width) => set({ width })),
			switchField(
				"pictures",
				{ label: messages.say("alwaysPictures"), hint: messages.say("alwaysPicturesHint") },
				first.pictures,
				false,
				(pictures) => set({ pictures }),
			),
		),
	);
	/** As menus do: Escape closes and gives the focus back, a press elsewhere just closes. */
	const close = (back: boolean): void => {
		if (back && form.open) form.querySelector("summary")?.focus();
		form.open = false;
	};
	addEventListener("pointerdown", ({ target }) => target instanceof Node && !form.contains(target) && close(false));
	return form;
};
