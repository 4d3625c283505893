import type { SiteMode } from "../model/settings.ts";
import { h } from "./h.ts";
import { icon } from "./icon.ts";
import { counted, type MessageKey, type Reader } from "./translate.ts";

/** What the popup's last row knows of the page. `hiddenNow`: blocks hidden in the page at this moment. */
export interface SiteBarState {
	readonly host: string;
	readonly mode: SiteMode;
	/** May clean-up work here without a click? */
	readonly granted: boolean;
	readonly cleaned: boolean;
	readonly hiddenNow: number;
	/** Blocks clean-up could hide in this page. */
	readonly hideable: number;
}

export interface SiteBarActions {
	readonly setMode: (mode: SiteMode) => void;
	readonly clean: (on: boolean) => void;
}

export const modeNames: Readonly<Record<SiteMode, { readonly short: MessageKey; readonly long: MessageKey }>> = {
	off: { short: "modeOff", long: "modeOffLong" },
	text: { short: "modeText", long: "modeTextLong" },
	clean: { short: "modeClean", long: "modeCleanLong" },
};

const modes: readonly SiteMode[] = ["off", "text", "clean"];

/** The switch for this site, how much is hidden, and the one button that shows everything or hides it again. */
export const siteBarView = (state: SiteBarState, reader: Reader, actions: SiteBarActions): HTMLElement =>
	h(
		"div",
		{ class: "site-bar" },
		h(
			"fieldset",
			{ class: "modes" },
			h("legend", {}, reader.say("siteMode", state.host)),
			...modes.map((mode) =>
				h(
					"label",
					{ title: reader.say(modeNames[mode].long) },
					h("input", {
						type: "radio",
						name: "mode",
						value: mode,
						checked: state.mode === mode,
						on: { change: () => actions.setMode(mode) },
					}),
					h("span", {}, reader.say(modeNames[mode].short)),
				),
			),
		),
		h(
			"p",
			{ class: "hidden-now", role: "status" },
			state.cleaned ? counted(reader, "hiddenNow", state.hiddenNow) : reader.say("pageUntouched"),
		),
		state.hideable > 0 && toggle(state.cleaned, reader, actions),
	);

const toggle = (cleaned: boolean, reader: Reader, actions: SiteBarActions): HTMLElement =>
	h(
		"button",
		{ type: "button", class: "chip toggle", on: { click: () => actions.clean(!cleaned) } },
		icon(cleaned ? "shown" : "hidden"),
		reader.say(cleaned ? "showEverything" : "hideClutter"),
	);
