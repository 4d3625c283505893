import type { Verdict } from "../../../model/reading/verdict.ts";
import { isKeptStretch } from "../alone/kept.ts";
import { cutsIn } from "../questions/pointers.ts";
import { isKept } from "../terms/evidence.ts";
import type { Known } from "../terms/pass.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** Cuts the pointers to other articles out of what is text, unless the reader or the site's entry keeps the block or the stretch. */
export const withCuts = (
	{ scene }: WeighedPage,
	verdicts: readonly Verdict[],
	{ words, keep }: Pick<Known, "words" | "keep">,
): readonly Verdict[] =>
	verdicts.map((verdict, at) => {
		const measure = scene.measures[at];
		if (!measure || verdict.label !== "content" || isKept(verdict)) return verdict;
		const cuts = cutsIn(measure, words).filter(({ start, end }) => !isKeptStretch(measure.block.text.slice(start, end), keep));
		return cuts.length === 0 ? verdict : { ...verdict, cuts };
	});
