import { chip } from "./chip.ts";
import { h } from "./h.ts";

/** A switch with its explanation. */
interface Switch {
	readonly name: string;
	readonly label: string;
	readonly hint?: string;
	readonly on: boolean;
	/** Someone else decides (a managed browser). */
	readonly locked: boolean;
	readonly change: (on: boolean) => void;
}

/** A field to turn something on or off in. */
export const switchField = ({ name, label, hint, on, locked, change }: Switch): HTMLElement =>
	h(
		"label",
		{ class: "switch-field" },
		h("span", { class: "field-words" }, h("span", {}, label), hint !== undefined && h("span", { class: "hint" }, hint)),
		h("input", {
			type: "checkbox",
			role: "switch",
			name,
			checked: on,
			disabled: locked,
			on: { change: ({ currentTarget }) => currentTarget instanceof HTMLInputElement && change(currentTarget.checked) },
		}),
	);

/** One of several values, each with its meaning in a line below its name. */
interface Choice<Value extends string> {
	readonly value: Value;
	readonly name: string;
	readonly meaning: string;
}

/** Several values of which one is chosen. */
interface Choices<Value extends string> {
	readonly legend: string;
	/** The name its radio buttons share, one for each field of a page. */
	readonly group: string;
	readonly choices: readonly Choice<Value>[];
	readonly chosen: Value;
	/** Someone else decides (a managed browser). */
	readonly locked: boolean;
	readonly change: (value: Value) => void;
}

/** A field to choose one of several values in. */
export const choiceField = <Value extends string>({ legend, group, choices, chosen, locked, change }: Choices<Value>): HTMLElement =>
	h(
		"fieldset",
		{ class: "choices" },
		h("legend", {}, legend),
		...choices.map(({ value, name, meaning }) =>
			h(
				"label",
				{ class: "choice" },
				h("input", { type: "radio", name: group, value, checked: value === chosen, disabled: locked, on: { change: () => change(value) } }),
				h("span", { class: "field-words" }, h("span", {}, name), h("span", { class: "hint" }, meaning)),
			),
		),
	);

/** A section of the options page under a heading of its own. */
export const section = (id: string, title: string, ...children: readonly (Node | false | undefined)[]): HTMLElement =>
	h("section", { class: "card", "aria-labelledby": `${id}-title`, id, "data-key": id }, h("h2", { id: `${id}-title` }, title), ...children);

/** A button that lets the reader choose a text file and hands over what it holds. The field behind it is not shown: its words would be the browser's. */
export const fileButton = (
	words: string,
	fieldName: string,
	load: (text: string) => void,
): readonly [button: HTMLElement, field: HTMLElement] => {
	const field = h("input", {
		type: "file",
		accept: ".txt,.json,text/plain,application/json",
		"aria-label": fieldName,
		hidden: true,
		on: {
			change: async () => {
				const chosen = field.files?.[0];
				if (chosen !== undefined) load(await chosen.text());
				field.value = "";
			},
		},
	});
	return [chip(words, () => field.click()), field];
};
