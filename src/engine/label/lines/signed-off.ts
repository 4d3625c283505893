import type { Verdict } from "../../../model/reading/verdict.ts";
import { isKept, likelyAs } from "../terms/evidence.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** A desk, initials or a name in brackets: `(red)`, `(Rhm/Agt)`, `[Budi Santoso]`. Three words at most. */
const initials = /^[([]\p{Alpha}[\p{Alpha}.’']*(?:[\s/-]\p{Alpha}[\p{Alpha}.’']*){0,2}[)\]]$/u;

/** Takes the last line out of the text where it is a desk or a name in brackets and nothing else. Amid the text such a line stays: `(laughs)`. */
export function signedOff({ scene: { measures } }: WeighedPage, verdicts: readonly Verdict[]): readonly Verdict[] {
	const last = verdicts.findLastIndex(({ label }) => label === "content");
	const verdict = verdicts[last];
	const { block } = measures[last] ?? {};
	if (!verdict || !block || block.role !== "paragraph" || isKept(verdict)) return verdicts;
	// Few last lines open so: the pattern for letters of all scripts is dear.
	if (!/^[([]/.test(block.text) || !initials.test(block.text)) return verdicts;
	if (!verdicts.some(({ label }, at) => at < last && label === "content" && (measures[at]?.prose ?? 0) > 0)) return verdicts;
	return verdicts.with(last, likelyAs(verdict, "credit", "shape/initials", block.text));
}
