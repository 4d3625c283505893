import type { ClutterKind } from "../reading/label.ts";
import { isWithin } from "./host.ts";

/** What we know about one site that rules cannot know. One entry, one place. */
export interface SiteRule {
	/** This host and everything below it. */
	readonly host: string;
	readonly hide?: { readonly [L in ClutterKind]?: readonly string[] };
	readonly keep?: readonly string[];
	/** Folder in tests/pages where every selector above matches something. */
	readonly proof: string;
}

/** The entry for a host: the longest host of an entry that it is, or lies below. */
export const siteRule = (hostname: string, sites: readonly SiteRule[]): SiteRule | undefined =>
	sites
		.filter(({ host }) => isWithin(hostname, host))
		.reduce<SiteRule | undefined>((best, next) => (best && best.host.length >= next.host.length ? best : next), undefined);
