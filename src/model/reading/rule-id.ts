import type { Clutter } from "./label.ts";

/** Rules that see one thing each, `family/what`. Closed: the popup has a sentence for every one. */
export const ruleIds = [
	"shape/links",
	"shape/headline link",
	"shape/channel",
	"shape/rights",
	"shape/hashtags",
	"shape/initials",
	"shape/field",
	"tag/furniture",
	"neighbour/label",
	"neighbour/box",
	"neighbour/announced",
	"neighbour/company",
	"neighbour/item",
	"neighbour/heading",
	"neighbour/amid",
	"neighbour/table",
	"neighbour/home",
	"meta/title",
	"meta/description",
	"meta/author",
	"meta/recipe",
	"prose/none",
	"reader/keep",
] as const;

/** Families with one rule for each label that clutter may have: its words, and words of class. */
export const labelFamilies = ["phrase", "hint"] as const;

/** What names a piece of evidence of the rules. The prose model's own has names of its table (`prose/features.ts`). */
export type RuleId =
	| (typeof ruleIds)[number]
	| `${(typeof labelFamilies)[number]}/${Clutter}`
	| `${"site" | "reader"}/${Clutter | "content"}`;
