import type { OwnRule, Strictness } from "../../model/site/settings.ts";
import { chip } from "../elements/chip.ts";
import { type Child, h } from "../elements/h.ts";
import { icon } from "../elements/icon.ts";
import { strictnesses, strictnessNames } from "../words/choice-names.ts";
import { counted, type MessageKey, type Messages } from "../words/translate.ts";

/** What the tools for a site are shown by. */
export interface SiteToolsState {
	/** Empty where the page has none: then no choice can be made for its site. */
	readonly host: string;
	readonly strictness: Strictness;
	/** Set by whoever manages this browser. */
	readonly locked: boolean;
	/** Kinds were set by hand in the options, and stay so whatever the strictness. */
	readonly byHand: boolean;
	/** The reader asked to leave this page as it is. */
	readonly left: boolean;
	/** Pages of this site are cleaned without being asked. */
	readonly byItself: boolean;
	/** The reader's own rules on this site, and how many elements each found in this page. `tooMuch`: not followed, as that is most of the text. */
	readonly rules: readonly (OwnRule & { readonly count: number; readonly tooMuch: boolean })[];
	/** How the blocks begin that the reader asked to keep on this site. */
	readonly kept: readonly string[];
	/** Someone else decides about this site. */
	readonly managed: boolean;
}

/** What the reader can do with them. */
export interface SiteToolActions {
	readonly setStrictness: (strictness: Strictness) => void;
	readonly pick: (action: "hide" | "keep") => void;
	readonly leavePage: (leave: boolean) => void;
	readonly removeRule: (rule: OwnRule) => void;
	/** Takes back that what begins so is kept. */
	readonly forgetKept: (opening: string) => void;
}

/** How much is hidden everywhere, and the reader's own hand on this page, folded: it stands above a list that may be long. */
export const siteToolsView = (state: SiteToolsState, messages: Messages, actions: SiteToolActions): HTMLElement =>
	h(
		"section",
		{ class: "site-tools", "aria-labelledby": "site-tools-title" },
		h(
			"details",
			{ "data-key": "site tools" },
			h("summary", {}, icon("options"), h("h3", { id: "site-tools-title" }, messages.say("siteTools"))),
			strictnessField(state, messages, actions.setStrictness),
			state.byHand && h("a", { href: "options.html#hiding", target: "_blank" }, messages.say("strictnessExcept")),
			state.host !== "" &&
				h(
					"p",
					{ class: "entry-actions" },
					chip(messages.say("pickHide"), () => actions.pick("hide"), { icon: "hidden" }),
					chip(messages.say("pickKeep"), () => actions.pick("keep"), { icon: "shown" }),
					// Where nothing is cleaned by itself, every page is left as it is.
					(state.byItself || state.left) &&
						chip(messages.say(state.left ? "cleanPage" : "leavePage"), () => actions.leavePage(!state.left), { icon: "page" }),
				),
			(state.rules.length > 0 || state.kept.length > 0) && ownView(state, messages, actions),
		),
	);

const strictnessField = ({ strictness, locked }: SiteToolsState, messages: Messages, set: (strictness: Strictness) => void): HTMLElement =>
	h(
		"label",
		{ class: "field" },
		h("span", {}, messages.say("strictnessEverywhere")),
		h(
			"select",
			{
				disabled: locked,
				on: {
					change: ({ currentTarget }) => {
						const chosen = strictnesses.find((each) => currentTarget instanceof HTMLSelectElement && each === currentTarget.value);
						if (chosen !== undefined) set(chosen);
					},
				},
			},
			...strictnesses.map((each) => h("option", { value: each, selected: each === strictness }, messages.say(strictnessNames[each].name))),
		),
	);

/** Everything the reader decided about single blocks here, each with the way to take it back. */
const ownView = ({ rules, kept, managed }: SiteToolsState, messages: Messages, actions: SiteToolActions): HTMLElement => {
	const list = (title: MessageKey, items: readonly HTMLElement[]): readonly Child[] =>
		items.length === 0 ? [] : [h("h3", {}, messages.say(title)), h("ul", {}, ...items)];
	return h(
		"div",
		{ class: "own-rules" },
		...list(
			"ownRules",
			rules.map(({ action, selector, count, tooMuch }) =>
				h(
					"li",
					{},
					icon(action === "hide" ? "hidden" : "shown"),
					h("code", {}, selector),
					h("span", { class: "quiet" }, tooMuch ? messages.say("ruleTooMuch") : counted(messages, "foundHere", count)),
					!managed && removeButton(messages.say("removeRule", selector), () => actions.removeRule({ action, selector })),
				),
			),
		),
		...list(
			"keptHere",
			kept.map((opening) =>
				h(
					"li",
					{},
					icon("pin"),
					h("span", { dir: "auto" }, opening),
					!managed && removeButton(messages.say("forgetKept", opening), () => actions.forgetKept(opening)),
				),
			),
		),
		h("a", { href: "options.html#sites", target: "_blank" }, messages.say("editRules")),
	);
};

const removeButton = (label: string, click: () => void): HTMLElement =>
	h("button", { type: "button", class: "icon-button", "aria-label": label, title: label, on: { click } }, icon("remove"));
