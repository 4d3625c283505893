import type { Reason } from "../../../model/reading/verdict.ts";
import type { Measure } from "../../prose/measure.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/**
 * Looks for evidence of one family in a block: what it saw, for each label it has evidence for; empty when it has nothing to say. Weights are
 * small whole numbers, so that a person can add them up. The id of each reason is `family/what`.
 */
export type Rule = (measure: Measure, weighed: WeighedPage, index: number) => readonly Reason[];
