import type { Strictness } from "../model/settings.ts";
import { h } from "./h.ts";
import { icon } from "./icon.ts";
import type { MessageKey, Reader } from "./translate.ts";

export const strictnessNames: Readonly<Record<Strictness, { readonly name: MessageKey; readonly meaning: MessageKey }>> = {
	promos: { name: "strictnessPromos", meaning: "strictnessPromosMeaning" },
	usual: { name: "strictnessUsual", meaning: "strictnessUsualMeaning" },
	everything: { name: "strictnessEverything", meaning: "strictnessEverythingMeaning" },
};

export const strictnesses: readonly Strictness[] = ["promos", "usual", "everything"];

export interface SiteToolActions {
	readonly setStrictness: (strictness: Strictness) => void;
	readonly pick: (action: "hide" | "keep") => void;
	readonly leavePage: () => void;
}

/** How much is hidden everywhere, and the reader's own hand on this page. */
export const siteToolsView = (strictness: Strictness, reader: Reader, actions: SiteToolActions): HTMLElement =>
	h(
		"section",
		{ class: "site-tools", "aria-labelledby": "site-tools-title" },
		h("h3", { id: "site-tools-title" }, reader.say("siteTools")),
		h(
			"label",
			{ class: "field" },
			h("span", {}, reader.say("strictness")),
			h(
				"select",
				{
					on: {
						change: ({ currentTarget }) => {
							const chosen = strictnesses.find((each) => currentTarget instanceof HTMLSelectElement && each === currentTarget.value);
							if (chosen !== undefined) actions.setStrictness(chosen);
						},
					},
				},
				...strictnesses.map((each) => h("option", { value: each, selected: each === strictness }, reader.say(strictnessNames[each].name))),
			),
		),
		h(
			"p",
			{ class: "entry-actions" },
			h("button", { type: "button", class: "chip", on: { click: () => actions.pick("hide") } }, icon("hidden"), reader.say("pickHide")),
			h("button", { type: "button", class: "chip", on: { click: () => actions.pick("keep") } }, icon("shown"), reader.say("pickKeep")),
			h("button", { type: "button", class: "chip", on: { click: actions.leavePage } }, icon("page"), reader.say("leavePage")),
		),
	);
