import type { Clutter } from "../reading/label.ts";
import { cleans, hiddenLabels, type Settings, type SiteMode, type SiteSettings } from "./settings.ts";

/** Everything that says what may be done on a page. */
export interface Situation {
	readonly settings: Settings;
	readonly site: SiteSettings;
	/** The permission for the host is held; without it we are here for one click only. */
	readonly granted: boolean;
	/** What the reader asked for on this page until it goes: hide, show, or nothing of the kind. */
	readonly override?: boolean | undefined;
}

/** The mode in force. A missing permission lowers `clean` to `text`: reading on a click is always possible. */
export const modeOf = ({ settings, site, granted }: Situation): SiteMode => {
	const mode = settings.enabled ? (site.mode ?? settings.mode) : "off";
	return mode === "clean" && !granted ? "text" : mode;
};

/** Is clutter to be hidden in this page now? The reader's word for this page wins. */
export const shouldClean = (situation: Situation, path: string): boolean =>
	situation.override ?? (situation.granted && cleans(situation.settings, situation.site, path));

/** Labels to hide in the page. */
export const labelsToHide = ({ settings, site }: Situation): ReadonlySet<Clutter> => hiddenLabels(settings, site);

/**
 * The situation once what is stored was read again. A lasting choice that changes what is done on this page was made after the reader's word
 * for the page, and replaces it.
 */
export const withStored = (situation: Situation, stored: Pick<Situation, "settings" | "site">, path: string): Situation => {
	const lasting = (each: Situation): string => {
		const without = { ...each, override: undefined };
		return `${modeOf(without)} ${shouldClean(without, path)}`;
	};
	const next = { ...situation, ...stored };
	return lasting(next) === lasting(situation) ? next : { ...next, override: undefined };
};
