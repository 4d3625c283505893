import type { SiteRule } from "../model/site.ts";
import { browser } from "./browser.ts";

/** The rule that hides what a site entry names, until the full pass has marked it. Undefined where the entry hides nothing. */
export const styleOf = (entry: SiteRule | undefined): string | undefined => {
	const selectors = Object.values(entry?.hide ?? {}).flat();
	return selectors.length === 0 ? undefined : `${selectors.join(",\n")} { display: none !important; }`;
};

/** Puts the rule on a tab or takes it off. Of user origin: no page's own style outranks it. */
export const setEarlyStyle = async (tab: number, css: string, on: boolean): Promise<void> => {
	const injection = { target: { tabId: tab }, css, origin: "USER" as const };
	try {
		await (on ? browser.scripting.insertCSS(injection) : browser.scripting.removeCSS(injection));
	} catch {
		// The page is gone already, or the right for it is.
	}
};
