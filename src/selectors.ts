import { siteName } from "./model/host.ts";
import { type Clutter, clutterLabels } from "./model/label.ts";
import type { SiteSettings } from "./model/settings.ts";
import { siteOf } from "./model/site-of.ts";
import type { NamedSelector } from "./page/survey.ts";
import { sites } from "./sites/sites.ts";

/** The reader's own `hide` rules are decisive whatever the strictness; they are listed with the read-also lines. */
export const ownLabel: Clutter = "promo";

/** Selectors of the site's entry and of the reader, the reader's last because the last one that matches wins. */
export const namedSelectors = (hostname: string, { site }: { readonly site: SiteSettings }): readonly NamedSelector[] => {
	const entry = siteOf(siteName(hostname), sites);
	return [
		...clutterLabels.flatMap((label) => (entry?.hide?.[label] ?? []).map((selector): NamedSelector => ({ by: "site", label, selector }))),
		...(entry?.keep ?? []).map((selector): NamedSelector => ({ by: "site", label: "content", selector })),
		...(site.rules ?? []).map(
			({ action, selector }): NamedSelector => ({ by: "reader", label: action === "hide" ? ownLabel : "content", selector }),
		),
	];
};

/** Elements that the reader's own rules hide on this page, whatever the engine takes them for. */
export const ruledOut = (document: Document, { site }: { readonly site: SiteSettings }): readonly Element[] =>
	(site.rules ?? []).flatMap(({ action, selector }) => {
		if (action !== "hide") return [];
		try {
			return [...document.querySelectorAll(selector)];
		} catch {
			// A selector this browser does not know names nothing.
			return [];
		}
	});
