import { isClutter, type Label } from "../../../model/reading/label.ts";
import type { RuleId } from "../../../model/reading/rule-id.ts";
import type { Reason, Verdict } from "../../../model/reading/verdict.ts";
import { sumOf } from "../../../model/sum.ts";

/** A clutter label needs this much evidence to leave the text, and this much to be hidden in the page. */
export const bars = { likely: 2, sure: 4 } as const;

/** Calls and advertisements are written as text is, so the prose model may take them for it: their class words yield to sure text alone. */
export const writtenAsText: ReadonlySet<Label> = new Set<Label>(["newsletter", "ad"]);

/** What a rule saw (`saw`: the words themselves) and how much it weighs for a label. */
export const reason = (rule: RuleId, label: Label, weight: number, saw: string): Reason => ({ rule, label, weight, saw });

/** Is it a rule by words, which a text may say for other reasons beside what it belongs to? */
export const isByWords = (rule: string): boolean => rule.startsWith("phrase/");

/** Is it clutter by name: does all evidence for its label add up to what makes one likely? Else it was left out for want of evidence only. */
export const isNamed = ({ label, sureness, reasons }: Verdict): boolean =>
	isClutter(label) && (sureness === "sure" || sumOf(reasons, (one) => (one.label === label ? one.weight : 0)) >= bars.likely);

/** Text that the reader, the site's entry or what the page states of itself keeps. */
export const isKept = ({ label, sureness, reasons }: Verdict): boolean => label === "content" && sureness === "sure" && reasons.length > 0;

/** These verdicts with others, by index, in the place of some. */
export const withOthers = (verdicts: readonly Verdict[], others: ReadonlyMap<number, Verdict>): readonly Verdict[] =>
	others.size === 0 ? verdicts : verdicts.map((verdict, at) => others.get(at) ?? verdict);

/** Another verdict on the same block, for what one rule saw. */
const toldAs =
	(sureness: keyof typeof bars) =>
	({ block }: Verdict, label: Label, rule: RuleId, saw: string): Verdict => ({
		block,
		label,
		sureness,
		reasons: [reason(rule, label, bars[sureness], saw)],
	});

/** Told likely: it leaves the text. */
export const likelyAs = toldAs("likely");
/** Told sure: it is hidden in the page, too. */
export const sureAs = toldAs("sure");

/** Left out of the reading for its place alone: no rule names it, and clean-up does not touch it. */
export const leftOut = ({ block }: Verdict): Verdict => ({ block, label: "navigation", sureness: "assumed", reasons: [] });

/** What sites insert between paragraphs and pictures of an article as well: one of them does not end it. */
export const inserted: ReadonlySet<Label> = new Set<Label>(["promo", "ad"]);
