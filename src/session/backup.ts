import { isRecord, recordIn } from "../model/record.ts";
import type { Settings, SiteSettings } from "../model/site/settings.ts";
import { checkSettings, checkSite } from "../shell/stored-settings.ts";
import { siteNamed } from "./site-named.ts";

/** Everything the reader chose, as it stands in a text file. */
export interface Backup {
	readonly settings: Partial<Settings>;
	readonly sites: ReadonlyMap<string, SiteSettings>;
}

/** What reading a file gave. `wrong`: places that were not understood and left out. `foreign`: not a file of ours at all. */
export type Restored =
	| { readonly ok: true; readonly backup: Backup; readonly wrong: readonly string[] }
	| { readonly ok: false; readonly reason: "foreign" };

const formatName = "baca-saja";

/** So much is told of a name that is none, characters. */
const longestWrong = 40;

/** The text file: JSON, a line for each choice, so that it can be read, edited and compared. */
export const backupText = ({ settings, sites }: Backup): string =>
	`${JSON.stringify({ format: formatName, version: 1, settings, sites: Object.fromEntries(sites) }, null, "\t")}\n`;

/** Reads a file a reader chose. What it does not understand is named and left out; the rest is taken. */
export const restore = (text: string): Restored => {
	const file = recordIn(text);
	if (file === undefined || file["format"] !== formatName) return { ok: false, reason: "foreign" };
	const settings = checkSettings(file["settings"]);
	const named = Object.entries(isRecord(file["sites"]) ? file["sites"] : {}).map(([name, raw]) => ({ name, site: siteNamed(name), raw }));
	const sites = named.flatMap(({ site, raw }) => (site === undefined ? [] : { site, ...checkSite(raw) }));
	// A site above another has the shorter name. It comes first, because an empty item below it counts only against one.
	const inOrder = sites.toSorted((a, b) => a.site.length - b.site.length);
	return {
		ok: true,
		backup: { settings: settings.value, sites: new Map(inOrder.map(({ site, value }) => [site, value])) },
		wrong: [
			...settings.wrong.map((field) => `settings ${field}`),
			...named.flatMap(({ name, site }) => (site === undefined ? [`“${name.slice(0, longestWrong)}”`] : [])),
			...sites.flatMap(({ site, wrong }) => wrong.map((field) => `${site} ${field}`)),
		],
	};
};
