import { isRecord } from "../model/record.ts";
import type { Settings, SiteSettings } from "../model/site/settings.ts";
import { browser } from "./browser.ts";
import { checkSettings, checkSite } from "./stored-settings.ts";

/** What a school or an office set for this browser (`managed.schema.json`), as the browser holds it. It wins over the reader's own choices. */
export interface Managed {
	readonly settings?: unknown;
	readonly sites?: unknown;
}

/** Reads what is managed. Never rejects: Firefox rejects where no policy is set, Firefox for Android and older browsers have no such storage. */
export const readManaged = async (): Promise<Managed> => {
	try {
		const { settings, sites } = await browser.storage.managed.get(null);
		return { settings, sites };
	} catch {
		return {};
	}
};

/** The managed general settings; what is not understood is left out. */
export const managedSettings = ({ settings }: Managed): Partial<Settings> => checkSettings(settings).value;

/** The managed settings of sites, by name; what is not understood is left out. */
export const managedSites = ({ sites }: Managed): Readonly<Record<string, SiteSettings>> => {
	const entries = Object.entries(isRecord(sites) ? sites : {});
	return Object.fromEntries(entries.map(([name, site]) => [name, checkSite(site).value]));
};
