import type { Cite } from "../model/facts.ts";
import type { FactGroup, FactRow } from "./fact-groups.ts";
import { h } from "./h.ts";
import { icon } from "./icon.ts";
import { counted, type Reader } from "./translate.ts";

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
const AT_FIRST = 5;

/** The key facts in an element with `id="facts"`. Each fact is a button that leads to its sentence. */
export const factsView = (state: FactsState, reader: Reader, actions: FactActions): HTMLElement =>
	h(
		"section",
		{ id: "facts", class: "facts", "aria-labelledby": "facts-title", "aria-busy": state.kind === "reading" },
		h("h2", { id: "facts-title" }, reader.say("facts")),
		...bodyOf(state, reader, actions),
	);

const bodyOf = (state: FactsState, reader: Reader, actions: FactActions): readonly HTMLElement[] => {
	switch (state.kind) {
		case "reading":
			return [h("p", { class: "quiet", role: "status" }, reader.say("factsReading"))];
		case "missing":
			return [h("p", { class: "quiet" }, state.why)];
		case "ready":
			return state.groups.length === 0
				? [h("p", { class: "quiet" }, reader.say("factsNone"))]
				: [
						...state.groups.map((group) => groupView(group, reader, actions)),
						h("p", { class: "origin quiet" }, reader.say("factsOrigin")),
						h("button", { type: "button", class: "chip", on: { click: actions.copy } }, icon("copy"), reader.say("copyFacts")),
					];
	}
};

const groupView = (group: FactGroup, reader: Reader, actions: FactActions): HTMLElement => {
	const rest = group.rows.slice(AT_FIRST).map((row) => rowView(row, reader, actions));
	const list = h("ul", { class: `fact-list ${group.name}` }, ...group.rows.slice(0, AT_FIRST).map((row) => rowView(row, reader, actions)));
	return h(
		"section",
		{ class: "fact-group", "aria-labelledby": `facts-${group.name}` },
		h("h3", { id: `facts-${group.name}` }, group.title),
		list,
		rest.length > 0 && moreButton(rest, list, reader),
	);
};

const moreButton = (rest: readonly HTMLElement[], list: HTMLElement, reader: Reader): HTMLElement => {
	const button = h(
		"button",
		{
			type: "button",
			class: "more",
			on: {
				click: () => {
					list.append(...rest);
					rest[0]?.querySelector("button")?.focus();
					button.remove();
				},
			},
		},
		counted(reader, "more", rest.length),
	);
	return button;
};

/** A press leads to the first mention, the next presses to the following ones in turn. */
const rowView = (row: FactRow, reader: Reader, actions: FactActions): HTMLElement => {
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
			{ type: "button", class: "fact", dir: "auto", title: reader.say("factGoTo"), on: { click: goTo } },
			h("span", { class: "fact-words" }, row.words),
			row.detail !== undefined && h("span", { class: "fact-detail" }, row.detail),
			row.cites.length > 1 && h("span", { class: "fact-count" }, reader.say("mentions", String(row.cites.length))),
		),
	);
};
