import { isWithin } from "./host.ts";
import type { SiteRule } from "./site.ts";

/** The entry for a host: the longest host of an entry that it is, or lies below. */
export const siteRule = (hostname: string, sites: readonly SiteRule[]): SiteRule | undefined =>
	sites
		.filter(({ host }) => isWithin(hostname, host))
		.reduce<SiteRule | undefined>((best, next) => (best && best.host.length >= next.host.length ? best : next), undefined);
