import { switchField } from "../elements/field.ts";
import { h } from "../elements/h.ts";
import { icon } from "../elements/icon.ts";
import type { Messages } from "../words/translate.ts";
import { type Appearance, steps } from "./appearance.ts";

/** A button that opens the choices of colours, type, size, width and spacing. */
export const appearanceForm = (first: Appearance, messages: Messages, change: (appearance: Appearance) => void): HTMLElement => {
	let now = first;
	const set = (part: Partial<Appearance>): void => {
		now = { ...now, ...part };
		change(now);
	};
	const rows = (["theme", "family", "size", "width", "leading"] as const).map((step) =>
		h(
			"fieldset",
			{ class: "row" },
			h("legend", {}, messages.say(step)),
			...Object.entries(steps[step]).map(([value, words]) =>
				h(
					"label",
					{ class: `step ${step}-${value}` },
					h("input", { type: "radio", name: step, value, checked: first[step] === value, on: { change: () => set({ [step]: value }) } }),
					h("span", {}, messages.say(words)),
				),
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
			...rows,
			switchField({
				name: "pictures",
				label: messages.say("alwaysPictures"),
				hint: messages.say("alwaysPicturesHint"),
				on: first.pictures,
				locked: false,
				change: (pictures) => set({ pictures }),
			}),
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
