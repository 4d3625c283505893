import { isClutter, type Label } from "../../../model/reading/label.ts";
import type { RuleId } from "../../../model/reading/rule-id.ts";
import type { Reason, Verdict } from "../../../model/reading/verdict.ts";
import { sumOf } from "../../../model/sum.ts";

/** What the evidence for a clutter label must add up to for the block to leave the text (`likely`), and to be hidden in the page too (`sure`). */
export const bars = { likely: 2, sure: 4 } as const;

/** What a site's entry or the reader names outweighs everything else. */
export const decisive = 100;

/** Calls to subscribe and advertisements are written in sentences, so the prose model may take them for text: against their class words it must be sure. */
export const writtenAsText: ReadonlySet<Label> = new Set<Label>(["newsletter", "ad"]);

/** What a rule saw (`saw`: the words themselves) and how much it weighs for a label. */
export const reason = (rule: RuleId, label: Label, weight: number, saw: string): Reason => ({ rule, label, weight, saw });

/** What was seen in each block, by index; absent where nothing was. */
export type Evidence = readonly (readonly Reason[] | undefined)[];

/** Is a rule one by phrases? An article may say the same words for reasons of its own. */
export const isByWords = (rule: string): boolean => rule.startsWith("phrase/");

/** Is there no evidence on a block but phrases, if any? */
export const hasPhrasesAlone = ({ reasons }: Verdict): boolean => reasons.every(({ rule }) => isByWords(rule));

/** Is a block clutter because rules name it: does the evidence for its label make that likely? Any other was left out because nothing shows that it is text. */
export const isNamed = ({ label, sureness, reasons }: Verdict): boolean =>
	isClutter(label) && (sureness === "sure" || sumOf(reasons, ({ weight }) => weight) >= bars.likely);

/** Tells which blocks, by index, are text of the article by these verdicts. */
export const textBy =
	(verdicts: readonly Verdict[]): ((at: number) => boolean) =>
	(at) =>
		verdicts[at]?.label === "content";

/** Is a block text because the reader, the site's entry or what the page states of itself says so? Then no pass takes it away. */
export const isKept = ({ label, sureness, reasons }: Verdict): boolean => label === "content" && sureness === "sure" && reasons.length > 0;

/** The verdicts with some replaced. `others`: the new ones, by index. */
export const withOthers = (verdicts: readonly Verdict[], others: ReadonlyMap<number, Verdict>): readonly Verdict[] =>
	others.size === 0 ? verdicts : verdicts.map((verdict, at) => others.get(at) ?? verdict);

/** The verdicts with new ones at some indices. What is kept stays what it is. */
export const retold = (
	verdicts: readonly Verdict[],
	indices: readonly number[],
	anew: (verdict: Verdict, at: number) => Verdict,
): readonly Verdict[] => {
	const told = new Set(indices);
	return told.size === 0 ? verdicts : verdicts.map((verdict, at) => (told.has(at) && !isKept(verdict) ? anew(verdict, at) : verdict));
};

/** A new verdict on the block of an old one, for what a rule saw. */
const toldAs =
	(sureness: keyof typeof bars) =>
	({ block }: Verdict, label: Label, rule: RuleId, saw: string): Verdict => ({
		block,
		label,
		sureness,
		reasons: [reason(rule, label, bars[sureness], saw)],
	});

/** A likely verdict: clutter leaves the text, but stays in the page. */
export const likelyAs = toldAs("likely");
/** A sure verdict: clutter is hidden in the page, too. */
export const sureAs = toldAs("sure");

/** A verdict on a block that is left out of the reading because of where it stands. As no rule names it, it stays in the page. */
export const leftOut = ({ block }: Verdict): Verdict => ({ block, label: "navigation", sureness: "assumed", reasons: [] });

/** Clutter that sites put between the paragraphs of an article, too: one such block does not show that the article is over. */
export const inserted: ReadonlySet<Label> = new Set<Label>(["promo", "ad"]);
