import { matchPattern, sitesAbove } from "../model/site/host.ts";
import { sumOf } from "../model/sum.ts";
import { ask } from "./ask.ts";
import { browser } from "./browser.ts";
import type { StoredSite } from "./storage.ts";

/**
 * How many elements each of the reader's own rules names in the pages that stand open now, by site and in the order of its rules. Sites of
 * which no page answers are left out. Asked of the pages, so that nothing of what was read need be kept.
 */
export const openRuleCounts = async (sites: ReadonlyMap<string, StoredSite>): Promise<ReadonlyMap<string, readonly number[]>> => {
	const found = await Promise.all(
		[...sites].map(async ([site, { value }]) => {
			const rules = value.rules ?? [];
			if (rules.length === 0) return [];
			const pages = await Promise.all((await tabsOf(site)).map((tab) => ask(tab, "countRules", null)));
			const counts = pages.flatMap((page) => {
				// A page below the site that has choices of its own goes by other rules.
				const own = page.ok && sitesAbove(page.value.host).find((each) => sites.has(each)) === site;
				return own && page.value.counts.length === rules.length ? [page.value.counts] : [];
			});
			return counts.length === 0 ? [] : [[site, rules.map((_, at) => sumOf(counts, (each) => each[at] ?? 0))] as const];
		}),
	);
	return new Map(found.flat());
};

/** Tabs of a site. Their addresses are known only where its host is granted, which is where rules work. */
const tabsOf = async (site: string): Promise<readonly number[]> => {
	try {
		return (await browser.tabs.query({ url: matchPattern(site) })).flatMap(({ id }) => id ?? []);
	} catch {
		// No pattern can be made of an address in numbers.
		return [];
	}
};
