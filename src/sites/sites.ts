import type { SiteRule } from "../model/site/site-rule.ts";

/** What rules cannot know about single sites, sorted by host. An entry admits a rule we do not have; each names the page that proves it. */
export const sites: readonly SiteRule[] = [];
