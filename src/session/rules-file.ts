import { sitesAbove } from "../model/site/host.ts";
import type { OwnRule, SiteSettings } from "../model/site/settings.ts";
import { sumOf } from "../model/sum.ts";
import { changeSites, readSite, type StoredSite } from "../shell/storage.ts";
import type { LineFault, RulesTaken } from "../ui/options/rules-form.ts";
import { selectorProblem } from "../ui/options/selector.ts";
import { mergeRules, readRules } from "./rules-text.ts";

/** Adds the rules of a text file to those of the reader. What cannot be taken over is named, and nothing that was there is lost. */
export const takeRules = async (text: string, sites: ReadonlyMap<string, StoredSite>): Promise<RulesTaken> => {
	const refuse = (site: string, { selector }: OwnRule): LineFault | undefined =>
		sitesAbove(site).some((above) => sites.get(above)?.managed) ? "managed" : selectorProblem(selector);
	const { rules: read, refused } = readRules(text, refuse);
	const given = await Promise.all(
		[...read].map(async ([site, added]) => {
			const merged = (before: SiteSettings) => mergeRules(before.rules ?? [], added);
			return { site, merged, ...merged((await readSite(site)).value) };
		}),
	);
	// A site that learns nothing new is left alone: writing would give it a copy of what holds above it.
	const learning = given.filter(({ fresh }) => fresh > 0);
	const saved = await changeSites(
		new Map(learning.map(({ site, merged }) => [site, (before) => ({ ...before, rules: merged(before).rules })])),
	);
	return {
		fresh: sumOf(learning, ({ site, fresh }) => (saved.get(site)?.ok ? fresh : 0)),
		known: sumOf(given, ({ known }) => known),
		refused,
		unsaved: learning.flatMap(({ site }) => (saved.get(site)?.ok ? [] : [site])),
	};
};
