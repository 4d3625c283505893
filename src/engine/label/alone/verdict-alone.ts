import { grouped } from "../../../model/grouped.ts";
import { type Clutter, isClutter, type Label, leadingLabels } from "../../../model/reading/label.ts";
import type { Reason, Sureness, Verdict } from "../../../model/reading/verdict.ts";
import { sumOf } from "../../../model/sum.ts";
import type { Measure } from "../../prose/measure.ts";
import { bars, decisive, reason, writtenAsText } from "../terms/evidence.ts";
import { nearlyAllLink } from "../terms/links.ts";
import { certainText, likelyText, surelyText } from "../terms/odds.ts";

/** A block of which a larger share is linked, 0 to 1, is clutter where rules name it, however certain the prose model is that it is text. */
const namedAndLinked = 0.4;

/**
 * The verdict on a block by itself: the label that the rules name where it has evidence enough for these odds, else what the odds say.
 * `own`: all evidence on it; `odds`: log-odds that it is text, which it is above `floor`.
 */
export function verdictAlone({ block, linkDensity }: Measure, own: readonly Reason[], odds: number, floor: number): Verdict {
	const verdict = (label: Label, sureness: Sureness, reasons: readonly Reason[]): Verdict => ({
		block: block.id,
		label,
		sureness,
		reasons,
	});
	const best = strongest(own.concat(disbelief(own, odds, linkDensity)));
	const namesClutter = best !== undefined && isClutter(best.label);
	if (best && best.weight >= decisive) return verdict(best.label, "sure", best.reasons);
	if (namesClutter) {
		const most = mostOdds(best.label, best.reasons);
		if (best.weight >= bars.sure && (odds < most.sure || linkDensity > namedAndLinked)) return verdict(best.label, "sure", best.reasons);
		if (best.weight >= bars.likely && odds < most.likely) return verdict(best.label, "likely", best.reasons);
	}
	if (block.role === "caption") return verdict("caption", odds > floor ? "likely" : "assumed", []);
	// What a button says is what it does, where the text does not make a question of it (`follow/headings.ts`).
	if (odds > (block.role === "control" ? Math.max(floor, likelyText) : floor))
		return verdict("content", odds > certainText ? "sure" : "likely", []);
	return verdict(namesClutter ? best.label : "navigation", best ? "likely" : "assumed", best?.reasons ?? []);
}

/** A label, the evidence for it, and the sum of what that weighs. */
interface Named {
	readonly label: Label;
	readonly weight: number;
	readonly reasons: readonly Reason[];
}

/** The label with the most evidence, of several with as much the one that was seen first; undefined without any. */
function strongest(reasons: readonly Reason[]): Named | undefined {
	let best: Named | undefined;
	for (const [label, own] of grouped(reasons, (one) => one.label)) {
		const weight = sumOf(own, (one) => one.weight);
		if (best === undefined || weight > best.weight) best = { label, weight, reasons: own };
	}
	return best;
}

/** Log-odds below which the prose model says plainly that a block is not the article's. */
const plainNo = -1.5;
/** What the prose model's "no" weighs. */
const disbeliefWeight = 1;

/** The prose model's "no" as evidence: where a link is named a way to other articles, it adds that the link is no running text. */
const disbelief = (reasons: readonly Reason[], odds: number, linkDensity: number): readonly Reason[] =>
	reasons.length > 0 && odds < plainNo && linkDensity >= nearlyAllLink
		? [...new Set(reasons.map(({ label }) => label))]
				.filter((label) => leadingLabels.has(label))
				.map((label) => reason("prose/none", label, disbeliefWeight, odds.toFixed(1)))
		: [];

/** Beginnings of the ids of rules that look at what a block itself says or is; the other rules look at class words and tags around it. */
const outspoken = [
	"phrase/",
	"neighbour/",
	"shape/headline link",
	"shape/field",
	"shape/channel",
	"shape/rights",
	"shape/hashtags",
] as const;
const saysItself = ({ rule }: Reason): boolean => outspoken.some((family) => rule.startsWith(family));
/** Such evidence outweighs the prose model from this weight on. */
const said = 3;
/** Log-odds up to which sign-offs and tags may be hidden (`sure`) and may leave the text (`likely`). */
const signOff = { sure: 1, likely: 3 } as const;

/**
 * Up to which log-odds of being text the evidence for a label counts, for a sure verdict and for a likely one. What a block says itself may outweigh
 * any odds; class words alone do not; sign-offs and tags are content as often as not ("Editor:" in a book review).
 */
function mostOdds(label: Clutter, reasons: readonly Reason[]): { readonly sure: number; readonly likely: number } {
	const weight = Math.max(0, ...reasons.filter(saysItself).map((one) => one.weight));
	if (weight >= bars.sure) return { sure: Number.POSITIVE_INFINITY, likely: Number.POSITIVE_INFINITY };
	const isSaid = weight >= said;
	if (label === "credit" || label === "tags") return { sure: signOff.sure, likely: isSaid ? signOff.likely : 0 };
	return { sure: certainText, likely: isSaid ? Number.POSITIVE_INFINITY : writtenAsText.has(label) ? surelyText : 0 };
}
