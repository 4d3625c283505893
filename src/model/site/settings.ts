import { type Clutter, type ClutterKind, clutterLabels, labels } from "../reading/label.ts";

/** `off`: leave the site alone. `text`: read on a click, leave the page as it is. `clean`: hide clutter in the page. */
export type SiteMode = "off" | "text" | "clean";

/** `promos`: read-also lines only. `usual`: promos, related news, ad labels, newsletter boxes. `everything`: all but the article, the likely included. */
export type Strictness = "promos" | "usual" | "everything";

/** What holds everywhere, as the reader chose it in the options. */
export interface Settings {
	readonly enabled: boolean;
	readonly strictness: Strictness;
	/** Labels the reader switched on or off against what the strictness says. */
	readonly hide: { readonly [L in ClutterKind]?: boolean };
	/** Mode of sites without one of their own, where the permission is held. */
	readonly mode: SiteMode;
	readonly facts: boolean;
	/** Key sentences shown, within `keySentenceCounts`. */
	readonly keySentences: number;
	/** Count what was hidden, on this device only. */
	readonly statistics: boolean;
}

/** How few and how many key sentences a reader may ask for. */
export const keySentenceCounts = { least: 1, most: 10 } as const;

/** A reader's own rule: hide, or always keep, what a CSS selector names. */
export interface OwnRule {
	readonly action: "hide" | "keep";
	readonly selector: string;
}

/** What differs on one site. Absent means: as everywhere else. */
export interface SiteSettings {
	readonly mode?: SiteMode;
	readonly hide?: { readonly [L in ClutterKind]?: boolean };
	/** How what the reader asked to keep begins, as `openingOf` tells it. */
	readonly keep?: readonly string[];
	readonly rules?: readonly OwnRule[];
	/** Paths of single pages that stay as they are. */
	readonly exceptPaths?: readonly string[];
}

/** Longest selector, path or kept opening, characters: an item of storage.sync holds 8 KB. */
export const longestChoice = 500;

/** How an entry of `hidden` is remembered when the reader asks to keep it: what it says, its blocks in one line. */
export const openingOf = (text: string): string =>
	text
		.replace(/\s*\n\s*/gu, " ")
		.trim()
		.slice(0, longestChoice)
		.trimEnd();

/** What holds until the reader chooses. */
export const defaults: Settings = {
	enabled: true,
	strictness: "usual",
	hide: {},
	mode: "clean",
	facts: true,
	keySentences: 3,
	statistics: false,
};

/** What each strictness hides before the reader's own choices. */
const presets: Readonly<Record<Strictness, (label: ClutterKind) => boolean>> = {
	promos: (label) => label === "promo",
	usual: (label) => labels[label].conceal,
	everything: (label) => label !== "credit",
};

/** Which labels clean-up hides in the page, after strictness, general and site choices (later wins). What the reader's own rules name is always among them. */
export const hiddenLabels = (settings: Settings, site: SiteSettings = {}): ReadonlySet<Clutter> =>
	new Set(
		clutterLabels.filter((label) => label === "own" || (site.hide?.[label] ?? settings.hide[label] ?? presets[settings.strictness](label))),
	);

/** Kinds the reader switched on beyond the usual: of these what is likely goes too, or the switch would often do nothing. */
export const askedLabels = ({ hide }: Settings, site: SiteSettings = {}): ReadonlySet<Clutter> =>
	new Set(clutterLabels.filter((label) => label !== "own" && !labels[label].conceal && (site.hide?.[label] ?? hide[label]) === true));

/** Does the reader want this page of a site left as it is? `path`: that of its address. */
export const isLeft = (site: SiteSettings, path: string): boolean => (site.exceptPaths ?? []).includes(path);

/** The site with this page left as it is, or not any more. */
export const withLeft = (site: SiteSettings, path: string, leave: boolean): SiteSettings => {
	const others = (site.exceptPaths ?? []).filter((other) => other !== path);
	return { ...site, exceptPaths: leave ? [...others, path] : others };
};

/** May clean-up work on this page at all? */
export const cleans = (settings: Settings, site: SiteSettings, path: string): boolean =>
	settings.enabled && (site.mode ?? settings.mode) === "clean" && !isLeft(site, path);
