import type { Verdict } from "../../../model/reading/verdict.ts";
import { isSignature } from "../questions/sign-off.ts";
import { isKept, likelyAs, textBy } from "../terms/evidence.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** Takes the last line out of the text where it is a desk or a name in brackets and nothing else. Amid the text such a line stays: `(laughs)`. */
export function signedOff({ scene: { measures } }: WeighedPage, verdicts: readonly Verdict[]): readonly Verdict[] {
	const isText = textBy(verdicts);
	const last = verdicts.findLastIndex((_, at) => isText(at));
	const [block, verdict] = [measures[last]?.block, verdicts[last]];
	if (!verdict || block?.role !== "paragraph" || !isSignature(block.text) || isKept(verdict)) return verdicts;
	if (!measures.some(({ prose }, at) => at < last && prose > 0 && isText(at))) return verdicts;
	return verdicts.with(last, likelyAs(verdict, "credit", "shape/initials", block.text));
}
