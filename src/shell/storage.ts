import { siteName, sitesAbove } from "../model/site/host.ts";
import { defaults, type Settings, type SiteSettings } from "../model/site/settings.ts";
import { browser } from "./browser.ts";
import { inTurn } from "./in-turn.ts";
import { managedSettings, managedSites, readManaged } from "./managed.ts";
import { checkSettings, checkSite, withoutDefaults, withoutEmpty } from "./stored-settings.ts";

/** One small item a site: a single item in storage.sync may hold 8 KB only. */
type StorageKey = "settings" | `site:${string}`;

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

const full: Saved = { ok: false, reason: "full" };

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

/**
 * What is stored under these keys; nothing where the storage cannot be read (a damaged profile, a full disk), so that a page is read all the
 * same. Not for changes: what is built on nothing would replace what is there.
 */
const stored = (keys: readonly StorageKey[]): Promise<Record<string, unknown>> => browser.storage.sync.get([...keys]).catch(() => ({}));

/** General settings: defaults, the reader's, the managed ones; later wins. */
export const readSettings = async (): Promise<StoredSettings> => {
	const [{ settings }, managed] = await Promise.all([stored(["settings"]), readManaged()]);
	return settingsOf(settings, managedSettings(managed));
};

/** Settings of the site a host belongs to: its own item, else that of the nearest site above it (`news.example.com` takes `example.com`'s). */
export const readSite = async (hostname: string): Promise<StoredSite> => {
	const site = siteName(hostname);
	const [items, managed] = await Promise.all([stored(sitesAbove(site).map(siteKey)), readManaged()]);
	return storedSite(site, items, managedSites(managed));
};

/** The settings and what is kept for a host, in one trip to storage: what the content script starts with. */
export const readFor = async (hostname: string): Promise<{ readonly settings: Settings; readonly site: SiteSettings }> => {
	const site = siteName(hostname);
	const [items, managed] = await Promise.all([stored(["settings", ...sitesAbove(site).map(siteKey)]), readManaged()]);
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

const fits = (value: object): boolean => new TextEncoder().encode(JSON.stringify(value)).length <= itemBytes;
const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** Stores items, and forgets those without a value, all at once: Chromium refuses more than 120 writes a minute. */
const write = async (items: ReadonlyMap<StorageKey, object | undefined>): Promise<Saved> => {
	const kept = [...items].filter(([, value]) => value !== undefined);
	const gone = [...items.keys()].filter((key) => items.get(key) === undefined);
	if (kept.length > 0) await browser.storage.sync.set(Object.fromEntries(kept));
	if (gone.length > 0) await browser.storage.sync.remove(gone);
	return { ok: true };
};

/** Changes some general settings. Fields not named stay. */
export const changeSettings = (change: Partial<Settings>): Promise<Saved> =>
	changing(async () => {
		const { settings } = await browser.storage.sync.get("settings");
		const value = withoutDefaults({ ...defaults, ...checkSettings(settings).value, ...change });
		return fits(value) ? write(new Map([["settings", isEmpty(value) ? undefined : value]])) : full;
	});

/**
 * Changes what sites have of their own, one after another, each starting from what is in force there. A site left with nothing of its own is
 * forgotten, unless that would bring back what holds for a site above it: then its item stays, empty. Says of each whether it was stored.
 */
export const changeSites = async (
	changes: ReadonlyMap<string, (site: SiteSettings) => SiteSettings>,
): Promise<ReadonlyMap<string, Saved>> => {
	const tooLarge = new Set<string>();
	const saved = await changing(async () => {
		const keys = [...changes.keys()].flatMap((hostname) => sitesAbove(siteName(hostname)).map(siteKey));
		const items = await browser.storage.sync.get([...new Set(keys)]);
		const changed = new Map<StorageKey, object | undefined>();
		for (const [hostname, change] of changes) {
			const site = siteName(hostname);
			const key = siteKey(site);
			const value = withoutEmpty(change(storedSite(site, items, {}).value));
			const inherits = sitesAbove(site)
				.slice(1)
				.some((each) => items[siteKey(each)] !== undefined);
			if (!fits(value)) tooLarge.add(hostname);
			else changed.set(key, isEmpty(value) && !inherits ? undefined : value);
			if (changed.has(key)) items[key] = changed.get(key);
		}
		return write(changed);
	});
	return new Map([...changes.keys()].map((hostname) => [hostname, saved.ok && tooLarge.has(hostname) ? full : saved]));
};

/** Changes what one site has of its own. */
export const changeSite = async (hostname: string, change: (site: SiteSettings) => SiteSettings): Promise<Saved> =>
	(await changeSites(new Map([[hostname, change]]))).get(hostname) ?? full;

/** Forgets everything stored for these sites. */
export const forgetSites = (hostnames: readonly string[]): Promise<Saved> =>
	changing(() => write(new Map(hostnames.map((hostname) => [siteKey(siteName(hostname)), undefined]))));

/** Calls back after settings changed, here or in another window. Ends with the signal. */
export const onStored = (listener: () => void, signal?: AbortSignal): void => {
	const changed = (_: unknown, area: string): void => {
		if (area === "sync" || area === "managed") listener();
	};
	browser.storage.onChanged.addListener(changed);
	signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(changed));
};
