import { withoutRule } from "../model/site/own-rules.ts";
import { type SiteMode, withLeft } from "../model/site/settings.ts";
import { ask } from "../shell/ask.ts";
import type { TabState } from "../shell/messages.ts";
import { isGranted, requestSite } from "../shell/permissions.ts";
import { changeSettings, changeSite, readSettings, readSite, type Saved } from "../shell/storage.ts";
import { refill } from "../ui/elements/refill.ts";
import type { Status } from "../ui/elements/status.ts";
import { siteBarView } from "../ui/popup/site-bar.ts";
import { siteToolsView } from "../ui/popup/site-tools.ts";
import type { MessageKey } from "../ui/words/translate.ts";
import { messages } from "./messages.ts";
import { savedMessage } from "./saved-message.ts";
import { barStateOf, type Stored, toolsStateOf } from "./site-state.ts";
import { wishedMode } from "./wished-mode.ts";

/** What the popup lets the reader decide about the site of its tab. Each fills a place by what is stored and by how the tab stands now. */
export interface SiteControls {
	/** What is done on the site, and in this page. `changed`: called when the tab is to be asked anew. */
	readonly showBar: (place: HTMLElement, state: TabState, changed: () => void) => Promise<void>;
	/** What the site has of its own: rules, openings that are kept, pages that are left alone. */
	readonly showTools: (place: HTMLElement, state: TabState, changed: () => void) => Promise<void>;
}

/** The controls for the site in a tab (the browser's id of it). What cannot be stored is told by `toast`. */
export function siteControls(tab: number, toast: Status): SiteControls {
	/** Says that a choice was not stored, or that it was, where that would not be seen. */
	const report = async (saving: Promise<Saved>, done?: MessageKey): Promise<void> => {
		const result = await saving;
		if (!result.ok || done !== undefined) toast.announce(messages.say(savedMessage([result], done ?? "saved")));
	};

	const storedFor = async (host: string): Promise<Stored> => {
		const [settings, site] = await Promise.all([readSettings(), readSite(host)]);
		return { settings, site };
	};

	async function showBar(place: HTMLElement, state: TabState, changed: () => void): Promise<void> {
		const { host } = state;
		const [granted, stored] = await Promise.all([isGranted(host), storedFor(host)]);
		const wished = wishedMode(host, stored.site.value.mode, stored.settings.value.mode);
		const setMode = async (mode: SiteMode): Promise<void> => {
			// The request comes first: it needs the click. The mode is stored beside it because Firefox closes the popup when it asks.
			const asked = mode === "clean" && !granted ? requestSite(host) : Promise.resolve(false);
			await report(changeSite(host, (site) => ({ ...site, mode })));
			// The page hears of it from the background too, but perhaps after it is asked how things stand.
			if (granted || (await asked)) await ask(tab, "granted", { granted: true });
			changed();
		};
		refill(
			place,
			siteBarView(barStateOf(state, stored, granted, wished), messages, {
				setMode: (mode) => void setMode(mode),
				clean: async (on) => {
					await ask(tab, "clean", { on });
					changed();
				},
				enable: async () => {
					await report(changeSettings({ enabled: true }));
					changed();
				},
			}),
		);
	}

	async function showTools(place: HTMLElement, state: TabState, changed: () => void): Promise<void> {
		const { host } = state;
		const stored = await storedFor(host);
		/** Reports how storing a choice went, and has the tab asked anew. */
		const settle = async (saving: Promise<Saved>, done?: MessageKey): Promise<void> => {
			await report(saving, done);
			changed();
		};
		refill(
			place,
			siteToolsView(toolsStateOf(state, stored), messages, {
				setStrictness: (strictness) => void settle(changeSettings({ strictness })),
				removeRule: (rule) =>
					void settle(
						changeSite(host, (before) => ({ ...before, rules: withoutRule(before.rules ?? [], rule) })),
						"ruleRemoved",
					),
				forgetKept: (opening) =>
					void settle(
						changeSite(host, (before) => ({ ...before, keep: (before.keep ?? []).filter((other) => other !== opening) })),
						"keptForgotten",
					),
				pick: async (action) => {
					await ask(tab, "pick", { action });
					window.close();
				},
				leavePage: (leave) => void settle(changeSite(host, (before) => withLeft(before, state.path, leave))),
			}),
		);
	}

	return { showBar, showTools };
}
