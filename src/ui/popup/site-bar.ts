import type { SiteMode } from "../../model/site/settings.ts";
import { chip } from "../elements/chip.ts";
import { h } from "../elements/h.ts";
import { icon } from "../elements/icon.ts";
import { modeNames, modesUpwards } from "../words/choice-names.ts";
import { type HiddenCount, hiddenSentence } from "../words/hidden-count.ts";
import { counted, type MessageKey, type Messages } from "../words/translate.ts";
import { goneSentences } from "../words/whereabouts.ts";

/** What the popup's last row knows of the page. `host`: empty where it has none, and so no mode; `hiddenNow`: blocks hidden in the page at this moment. */
export interface SiteBarState {
	readonly host: string;
	readonly mode: SiteMode;
	/** May clean-up work here without a click? */
	readonly granted: boolean;
	readonly cleaned: boolean;
	readonly hiddenNow: HiddenCount;
	/** Blocks clean-up could hide in this page. */
	readonly hideable: number;
	/** Blocks clean-up would hide and the page itself goes on showing. */
	readonly insisted: number;
	/** The page was read as an article. */
	readonly article: boolean;
	/** The master switch in the options. */
	readonly enabled: boolean;
	/** The reader wanted this site cleaned, but the permission for it is gone. */
	readonly revoked: boolean;
	/** The reader wants this page left as it is. */
	readonly left: boolean;
	/** Someone else decides about this site. */
	readonly managed: boolean;
}

export interface SiteBarActions {
	readonly setMode: (mode: SiteMode) => void;
	readonly clean: (on: boolean) => void;
	readonly enable: () => void;
}

/** The switch for this site, how much is hidden, and the one button that shows everything or hides it again. */
export const siteBarView = (state: SiteBarState, messages: Messages, actions: SiteBarActions): HTMLElement =>
	h(
		"div",
		{ class: "site-bar" },
		...(shows(state)
			? [h("p", { class: "bar-line counts quiet" }, hiddenSentence(state.hiddenNow, messages))]
			: reasonsToLeave(state).map((key) => h("p", { class: "bar-line quiet" }, messages.say(key)))),
		state.insisted > 0 && h("p", { class: "bar-line quiet" }, counted(messages, "inSight", state.insisted)),
		...(state.enabled
			? [state.host !== "" && modeChoice(state, messages, actions)]
			: [h("p", { class: "quiet" }, messages.say("switchedOff")), chip(messages.say("switchOn"), actions.enable)]),
		state.hideable > 0
			? toggle(state, messages, actions)
			: state.article && state.insisted === 0 && h("p", { class: "quiet" }, messages.say("nothingHidden")),
	);

/** Why nothing is hidden here. Of a page in which the reader has just had something hidden, none of it would be true. */
const reasonsToLeave = ({ enabled, revoked, left, cleaned, mode }: SiteBarState): readonly MessageKey[] => [
	...(revoked ? (["permissionGone"] as const) : []),
	...(left && !cleaned ? (["pageLeft"] as const) : []),
	// A tooltip alone would leave out whoever has no mouse.
	...(enabled && !revoked && mode !== "clean" ? [modeNames[mode].meaning] : []),
];

/** What stands in its place while the tab shows another page than the one that was read, or was closed and shows none to read. */
export const movedBarView = (whereabouts: keyof typeof goneSentences, messages: Messages, read: () => void): HTMLElement =>
	h(
		"div",
		{ class: "site-bar" },
		h("p", { class: "bar-line quiet" }, messages.say(goneSentences[whereabouts])),
		whereabouts === "moved" && chip(messages.say("readMoved"), read),
	);

const modeChoice = (state: SiteBarState, messages: Messages, actions: SiteBarActions): HTMLElement =>
	h(
		"fieldset",
		{ class: "modes" },
		h("legend", {}, messages.say("siteMode", state.host)),
		...modesUpwards.map((mode) =>
			h(
				"label",
				{ title: messages.say(state.granted || mode !== "clean" ? modeNames[mode].meaning : "modeCleanAsks") },
				h("input", {
					type: "radio",
					name: "mode",
					value: mode,
					checked: state.mode === mode,
					disabled: state.managed,
					on: { change: () => actions.setMode(mode) },
				}),
				h("span", {}, messages.say(modeNames[mode].name)),
			),
		),
	);

/** Says how much is hidden by saying what a press does. After the reader brought every block back one by one, it hides them again. */
const toggle = (state: SiteBarState, messages: Messages, actions: SiteBarActions): HTMLElement =>
	h(
		"button",
		{ type: "button", class: "chip toggle", on: { click: () => actions.clean(!shows(state)) } },
		icon(shows(state) ? "shown" : "hidden"),
		shows(state) ? counted(messages, "showBlocks", state.hiddenNow.all) : counted(messages, "hideBlocks", state.hideable),
	);

/** Is there something to show again? */
const shows = ({ cleaned, hiddenNow }: SiteBarState): boolean => cleaned && hiddenNow.all > 0;
