import type { SiteMode } from "../model/site/settings.ts";
import { isNamed } from "../shell/permissions.ts";

/**
 * What the reader wants of a site: what they chose there, else the general choice on hosts that were granted at the install. Elsewhere nobody
 * has asked for the right yet.
 */
export const wishedMode = (site: string, chosen: SiteMode | undefined, general: SiteMode): SiteMode =>
	chosen ?? (isNamed(site) ? general : "text");
