import type { Settings, SiteSettings } from "../model/settings.ts";
import { browser } from "./browser.ts";
import { checkSettings, checkSite } from "./stored-settings.ts";

/** What a school or an office set for this browser (`managed.schema.json`). It wins over the reader's own choices. */
export interface Managed {
	readonly settings: Partial<Settings>;
	readonly sites: Readonly<Record<string, SiteSettings>>;
}

const nothing: Managed = { settings: {}, sites: {} };

/** Builds the managed settings from what the browser holds; what is not understood is left out. */
const managedOf = (raw: Readonly<Record<string, unknown>>): Managed => {
	const { settings, sites } = raw;
	const entries = typeof sites === "object" && sites !== null ? Object.entries(sites) : [];
	return {
		settings: checkSettings(settings).value,
		sites: Object.fromEntries(entries.map(([name, site]) => [name, checkSite(site).value])),
	};
};

/** Reads the managed settings. Never rejects: Firefox rejects where no policy is set, Firefox for Android and older browsers have no such storage. */
export const readManaged = async (): Promise<Managed> => {
	try {
		return managedOf(await browser.storage.managed.get(null));
	} catch {
		return nothing;
	}
};
