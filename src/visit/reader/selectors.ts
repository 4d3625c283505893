import { clutterKinds } from "../../model/reading/label.ts";
import { siteName } from "../../model/site/host.ts";
import type { SiteSettings } from "../../model/site/settings.ts";
import { siteRule } from "../../model/site/site-rule.ts";
import { namedBy } from "../../page/dom/selector.ts";
import type { NamedSelector } from "../../page/survey/named.ts";
import { sites } from "../../sites/sites.ts";

/** Selectors of the site's entry and of the reader, the reader's last because the last one that matches wins. */
export const namedSelectors = (hostname: string, { site }: { readonly site: SiteSettings }): readonly NamedSelector[] => {
	const entry = siteRule(siteName(hostname), sites);
	return [
		...clutterKinds.flatMap((label) => (entry?.hide?.[label] ?? []).map((selector): NamedSelector => ({ by: "site", label, selector }))),
		...(entry?.keep ?? []).map((selector): NamedSelector => ({ by: "site", label: "content", selector })),
		...(site.rules ?? []).map(
			({ action, selector }): NamedSelector => ({ by: "reader", label: action === "hide" ? "own" : "content", selector }),
		),
	];
};

/** An element that the reading would hide. `isShown`: the reader has brought it back. */
export interface Judged {
	readonly element: Element;
	readonly isShown: boolean;
}

/**
 * Elements that the reader's own rules hide on this page beside what the reading marks: pictures without words, and whatever stands where
 * nothing is read. What the reader brought back, or keeps by a later rule, is not hidden by hiding what holds it.
 */
export const ruledOut = (document: Document, { site }: { readonly site: SiteSettings }, judged: readonly Judged[]): readonly Element[] => {
	const rules = (site.rules ?? []).map(({ action, selector }) => ({ action, found: namedBy(selector, document) }));
	return rules.flatMap(({ action, found }, at) => {
		if (action !== "hide") return [];
		const kept = rules.slice(at + 1).flatMap((later) => (later.action === "keep" ? later.found : []));
		return found.filter(
			(element) =>
				!kept.some((each) => element.contains(each)) &&
				!judged.some((each) => each.element.contains(element) || (each.isShown && element.contains(each.element))),
		);
	});
};
