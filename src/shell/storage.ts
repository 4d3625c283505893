import { siteName, sitesAbove } from "../model/host.ts";
import { defaults, type Settings, type SiteSettings, type StorageKey } from "../model/settings.ts";
import { browser } from "./browser.ts";
import { inTurn } from "./in-turn.ts";
import { managedSettings, managedSites, readManaged } from "./managed.ts";
import { checkSettings, checkSite, withoutDefaults, withoutEmpty } from "./stored-settings.ts";

/** A stored value that was not understood and fell back to its default. `field` is empty when the whole item was wrong. */
export interface StorageProblem {
	readonly key: StorageKey;
	readonly field: string;
}

export interface StoredSettings {
	readonly value: Settings;
	readonly problems: readonly StorageProblem[];
	/** Fields set by whoever manages this browser: shown, not changeable. */
	readonly managed: readonly (keyof Settings)[];
}

export interface StoredSite {
	readonly value: SiteSettings;
	readonly problems: readonly StorageProblem[];
	/** Set by whoever manages this browser, at least in part. */
	readonly managed: boolean;
}

/** Why a change was not kept. Nothing stored before is lost. `full`: the site's item or the whole storage would grow too large. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly reason: "full" | "failed" };

/** Bytes one item of storage.sync may hold, key included (QUOTA_BYTES_PER_ITEM of both browsers, less a margin for the key). */
const itemBytes = 8000;

const siteKey = (site: string): StorageKey => `site:${site}`;
const problemsOf = (key: StorageKey, wrong: readonly string[]): readonly StorageProblem[] => wrong.map((field) => ({ key, field }));

const settingsOf = (raw: unknown, managed: Partial<Settings>): StoredSettings => {
	const checked = checkSettings(raw);
	return {
		value: { ...defaults, ...checked.value, ...managed },
		problems: problemsOf("settings", checked.wrong),
		managed: Object.keys(managed) as (keyof Settings)[], // checkSettings lets only these through
	};
};

const storedSite = (
	site: string,
	items: Readonly<Record<string, unknown>>,
	managed: Readonly<Record<string, SiteSettings>>,
): StoredSite => {
	const above = sitesAbove(site);
	const nearest = above.find((each) => items[siteKey(each)] !== undefined);
	const checked = checkSite(nearest === undefined ? undefined : items[siteKey(nearest)]);
	const preset = above.map((each) => managed[each]).find((each) => each !== undefined);
	return {
		value: { ...checked.value, ...preset },
		problems: nearest === undefined ? [] : problemsOf(siteKey(nearest), checked.wrong),
		managed: preset !== undefined,
	};
};

/** General settings: defaults, the reader's, the managed ones; later wins. */
export const readSettings = async (): Promise<StoredSettings> => {
	const [{ settings }, managed] = await Promise.all([browser.storage.sync.get("settings"), readManaged()]);
	return settingsOf(settings, managedSettings(managed));
};

/** Settings of the site a host belongs to: its own item, else that of the nearest site above it (`news.example.com` takes `example.com`'s). */
export const readSite = async (hostname: string): Promise<StoredSite> => {
	const site = siteName(hostname);
	const [items, managed] = await Promise.all([browser.storage.sync.get(sitesAbove(site).map(siteKey)), readManaged()]);
	return storedSite(site, items, managedSites(managed));
};

/** Both at once, in one trip to storage: what the content script starts with. */
export const readFor = async (hostname: string): Promise<{ readonly settings: Settings; readonly site: SiteSettings }> => {
	const site = siteName(hostname);
	const [items, managed] = await Promise.all([browser.storage.sync.get(["settings", ...sitesAbove(site).map(siteKey)]), readManaged()]);
	const { settings } = items;
	return { settings: settingsOf(settings, managedSettings(managed)).value, site: storedSite(site, items, managedSites(managed)).value };
};

/** Every site with settings of its own, managed ones included, sorted by name. */
export const readSites = async (): Promise<ReadonlyMap<string, StoredSite>> => {
	const [items, allManaged] = await Promise.all([browser.storage.sync.get(null), readManaged()]);
	const managed = managedSites(allManaged);
	const stored = Object.keys(items).filter((key) => key.startsWith("site:"));
	const names = new Set([...stored.map((key) => key.slice("site:".length)), ...Object.keys(managed)]);
	return new Map([...names].sort().map((name) => [name, storedSite(name, items, managed)]));
};

/** Makes a change to what is stored after those before it. Never rejects. */
const changing = async (change: () => Promise<Saved>): Promise<Saved> => {
	try {
		return await inTurn(change);
	} catch (error) {
		return { ok: false, reason: /quota/i.test(String(error)) ? "full" : "failed" };
	}
};

/** Stores an item. An empty one is forgotten unless it says something by being there (`keepEmpty`). */
const save = async (key: StorageKey, value: object, keepEmpty = false): Promise<Saved> => {
	if (Object.keys(value).length === 0 && !keepEmpty) await browser.storage.sync.remove(key);
	else if (new TextEncoder().encode(JSON.stringify(value)).length > itemBytes) return { ok: false, reason: "full" };
	else await browser.storage.sync.set({ [key]: value });
	return { ok: true };
};

/** Changes some general settings. Fields not named stay. */
export const changeSettings = (change: Partial<Settings>): Promise<Saved> =>
	changing(async () => {
		const { settings } = await browser.storage.sync.get("settings");
		return save("settings", withoutDefaults({ ...defaults, ...checkSettings(settings).value, ...change }));
	});

/**
 * Changes what one site has of its own, starting from what is in force there. A site left with nothing of its own is forgotten, unless that
 * would bring back what holds for a site above it: then its item stays, empty.
 */
export const changeSite = (hostname: string, change: (site: SiteSettings) => SiteSettings): Promise<Saved> =>
	changing(async () => {
		const site = siteName(hostname);
		const above = sitesAbove(site);
		const items = await browser.storage.sync.get(above.map(siteKey));
		const before = storedSite(site, items, { settings: {}, sites: {} }).value;
		const inherits = above.slice(1).some((each) => items[siteKey(each)] !== undefined);
		return save(siteKey(site), withoutEmpty(change(before)), inherits);
	});

/** Forgets everything stored for one site. */
export const forgetSite = (hostname: string): Promise<Saved> => changing(() => save(siteKey(siteName(hostname)), {}));

/** Calls back after settings changed, here or in another window. Ends with the signal. */
export const onStored = (listener: () => void, signal?: AbortSignal): void => {
	const changed = (_: unknown, area: string): void => {
		if (area === "sync" || area === "managed") listener();
	};
	browser.storage.onChanged.addListener(changed);
	signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(changed));
};
