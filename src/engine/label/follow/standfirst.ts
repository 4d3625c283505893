import { leadsElsewhere } from "../links.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** Between the headline and the text, what the page's own description says is the standfirst. */
export function standfirst({ scene: { measures, described }, isHeadline, isText, isUnnamed }: Neighbours): readonly Kept[] {
	const headline = measures.findIndex((_, at) => isHeadline(at));
	const start = measures.findIndex((_, at) => isText(at));
	return measures.flatMap(({ block, linkDensity }, at) =>
		headline >= 0 && at > headline && at < start && described[at] === 1 && isUnnamed(at) && linkDensity < leadsElsewhere
			? [{ at, rule: "meta/description", saw: block.text }]
			: [],
	);
}
