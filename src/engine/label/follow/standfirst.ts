import { leadsElsewhere } from "./links.ts";
import type { Settling } from "./settling.ts";

/** Between the headline and the text, what the page's own description says is the standfirst. */
export function standfirst({ scene: { measures, described }, isHeadline, isText, isUnnamed, keep }: Settling): void {
	const headline = measures.findIndex((_, at) => isHeadline(at));
	const start = measures.findIndex((_, at) => isText(at));
	for (let at = headline + 1; headline >= 0 && at < start; at++)
		if (described[at] === 1 && isUnnamed(at) && (measures[at]?.linkDensity ?? 1) < leadsElsewhere)
			keep(at, "meta/description", measures[at]?.block.text ?? "");
}
