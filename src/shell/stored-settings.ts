import { type ClutterKind, clutterKinds } from "../model/reading/label.ts";
import { isRecord } from "../model/record.ts";
import { defaults, keySentenceCounts, longestChoice, type OwnRule, type Settings, type SiteSettings } from "../model/site/settings.ts";

/** What storage held is input like any other: what we recognise builds a new value, the rest is reported and falls back to the default. */
export interface Checked<T> {
	readonly value: T;
	/** Fields that held something else than they may. Empty string: the whole item. */
	readonly wrong: readonly string[];
}

type Check = (value: unknown) => boolean;
type Fields<T> = { readonly [K in keyof Required<T>]: Check };

const oneOf =
	(...values: readonly string[]): Check =>
	(value) =>
		values.some((each) => each === value);
const isBoolean: Check = (value) => typeof value === "boolean";
const isShort: Check = (value) => typeof value === "string" && value.length > 0 && value.length <= longestChoice;
const listOf =
	(check: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every(check);
const isHide: Check = (value) =>
	isRecord(value) && Object.entries(value).every(([label, on]) => clutterKinds.includes(label as ClutterKind) && typeof on === "boolean");
const isOwnRule = (value: unknown): value is OwnRule => {
	if (!isRecord(value)) return false;
	const { action, selector } = value;
	return oneOf("hide", "keep")(action) && isShort(selector);
};

const check = <T extends object>(raw: unknown, fields: Fields<T>): Checked<Partial<T>> => {
	if (raw === undefined) return { value: {}, wrong: [] };
	if (!isRecord(raw)) return { value: {}, wrong: [""] };
	const held = Object.entries(fields as Readonly<Record<string, Check>>).filter(([field]) => Object.hasOwn(raw, field));
	const right = held.filter(([field, test]) => test(raw[field]));
	return {
		// Every field taken over has passed the check of its type.
		value: Object.fromEntries(right.map(([field]) => [field, raw[field]])) as Partial<T>,
		wrong: held.filter(([field, test]) => !test(raw[field])).map(([field]) => field),
	};
};

// Each table stands in its function, so that a page that asks of no site carries no rules for one in its script.

/** General settings as stored: only what differs from the defaults. */
export const checkSettings = (raw: unknown): Checked<Partial<Settings>> =>
	check<Settings>(raw, {
		enabled: isBoolean,
		strictness: oneOf("promos", "usual", "everything"),
		hide: isHide,
		mode: oneOf("off", "text", "clean"),
		facts: isBoolean,
		keySentences: (value) => Number.isInteger(value) && Number(value) >= keySentenceCounts.least && Number(value) <= keySentenceCounts.most,
		statistics: isBoolean,
	});

/** Settings of one site as stored. */
export const checkSite = (raw: unknown): Checked<SiteSettings> =>
	check<SiteSettings>(raw, {
		mode: oneOf("off", "text", "clean"),
		hide: isHide,
		keep: listOf(isShort),
		rules: listOf(isOwnRule),
		exceptPaths: listOf(isShort),
	});

/** What to write: a default is left out, so that a changed default reaches everyone who never touched it. */
export const withoutDefaults = (settings: Settings): Partial<Settings> =>
	Object.fromEntries(
		Object.entries(settings).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(defaults[field as keyof Settings])),
	);

/** What to write for a site: empty lists and empty choices are left out; nothing left means the item can go. */
export const withoutEmpty = (site: SiteSettings): SiteSettings =>
	Object.fromEntries(
		Object.entries(site).filter(([, value]) => value !== undefined && (typeof value === "string" || Object.keys(value).length > 0)),
	);
