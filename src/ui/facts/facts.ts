import type { Cite } from "../../model/reading/facts.ts";
import { chip } from "../elements/chip.ts";
import { h } from "../elements/h.ts";
import { counted, type Messages } from "../words/translate.ts";
import type { FactGroup, FactRow } from "./fact-groups.ts";

/** What the panel of facts can ask of the page around it. */
export interface FactActions {
	readonly goTo: (cite: Cite) => void;
	readonly copy: () => void;
}

/** What there is to show: still being read, not to be had (with the sentence that says why), or the facts. */
export type FactsState =
	| { readonly kind: "reading" }
	| { readonly kind: "missing"; readonly why: string }
	| { readonly kind: "ready"; readonly groups: readonly FactGroup[] };

/** Facts of a group shown before «more» is asked for: as many as one takes in at a glance. */
const atFirst = 5;

/** The key facts in an element with `id="facts"`. Each fact is a button that leads to its sentence. */
export const factsView = (state: FactsState, messages: Messages, actions: FactActions): HTMLElement =>
	h(
		"section",
		{ id: "facts", class: "facts", "aria-labelledby": "facts-title", "aria-busy": state.kind === "reading" },
		h("h2", { id: "facts-title" }, messages.say("facts")),
		...bodyOf(state, messages, actions),
	);

const bodyOf = (state: FactsState, messages: Messages, actions: FactActions): readonly HTMLElement[] => {
	switch (state.kind) {
		case "reading":
			return [h("p", { class: "quiet", role: "status" }, messages.say("factsReading"))];
		case "missing":
			return [h("p", { class: "quiet" }, state.why)];
		case "ready":
			return state.groups.length === 0
				? [h("p", { class: "quiet" }, messages.say("factsNone"))]
				: [
						...state.groups.map((group) => groupView(group, messages, actions)),
						h("p", { class: "origin quiet" }, messages.say("factsOrigin")),
						chip(messages.say("copyFacts"), actions.copy, { icon: "copy" }),
					];
	}
};

const groupView = (group: FactGroup, messages: Messages, actions: FactActions): HTMLElement => {
	const rows = group.rows.map((row) => rowView(row, messages, actions));
	const rest = rows.slice(atFirst);
	for (const row of rest) row.hidden = true; // There all the same: on paper they are shown.
	return h(
		"section",
		{ class: "fact-group", "aria-labelledby": `facts-${group.name}` },
		h("h3", { id: `facts-${group.name}` }, group.title),
		h("ul", { class: `fact-list ${group.name}` }, ...rows),
		rest.length > 0 && moreButton(rest, messages),
	);
};

const moreButton = (rest: readonly HTMLElement[], messages: Messages): HTMLElement => {
	const button = h(
		"button",
		{
			type: "button",
			class: "more",
			on: {
				click: () => {
					for (const row of rest) row.hidden = false;
					rest[0]?.querySelector("button")?.focus();
					button.remove();
				},
			},
		},
		counted(messages, "more", rest.length),
	);
	return button;
};

/** A press leads to the first mention, the next presses to the following ones in turn. */
const rowView = (row: FactRow, messages: Messages, actions: FactActions): HTMLElement => {
	let next = 0;
	const goTo = () => {
		actions.goTo(row.cites[next] ?? row.cites[0]);
		next = (next + 1) % row.cites.length;
	};
	return h(
		"li",
		{},
		h(
			"button",
			{ type: "button", class: "fact", dir: "auto", title: messages.say("factGoTo"), on: { click: goTo } },
			h(
				"span",
				{ class: "fact-what" },
				h("span", { class: "fact-words" }, row.words),
				row.detail !== undefined && h("span", { class: "fact-detail" }, row.detail),
			),
			row.cites.length > 1 && h("span", { class: "fact-count" }, messages.say("mentions", String(row.cites.length))),
		),
	);
};
