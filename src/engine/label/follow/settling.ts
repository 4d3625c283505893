import { isClutter } from "../../../model/label.ts";
import type { Verdict } from "../../../model/verdict.ts";
import type { Scene } from "../../prose/scene.ts";
import { bars, reason } from "../evidence.ts";
import type { WeighedPage } from "../weighed-page.ts";
import { mostlyLink } from "./links.ts";

/** Log-odds below which neighbours do not keep a block: too much speaks against it. */
const lowest = -2.5;
/** Evidence of less weight than this only hints at a label, so neighbours may keep the block. */
const naming = 2;

/** Verdicts while neighbours have their say: what one step keeps, the next one sees as text. Blocks are told by their index. */
export interface Settling {
	readonly scene: Scene;
	readonly isHeadline: (at: number) => boolean;
	readonly isText: (at: number) => boolean;
	/** Left out for want of evidence, not for what it says: nothing speaks against it by name. */
	readonly isUnnamed: (at: number) => boolean;
	/** Unnamed, and not all too unlikely. */
	readonly isOpen: (at: number) => boolean;
	/** Left out by hints alone, whatever they hint at. */
	readonly isHinted: (at: number) => boolean;
	/** Ids of the rules that speak against a block. */
	readonly hintsOn: (at: number) => readonly string[];
	/** A sign-off or a topic by likelihood, unlinked, which may be text as well. */
	readonly isLikelyCredit: (at: number) => boolean;
	/** Log-odds of a block to be text. */
	readonly oddsOf: (at: number) => number;
	/** Between the first and the last block that were text before any neighbour spoke. */
	readonly isAmid: (at: number) => boolean;
	/** The nearest block to one side that is not inserted: an ad, a list of other news, a button or a picture between two paragraphs does not part them. */
	readonly beside: (at: number, step: 1 | -1) => number;
	/** Keeps a block for the article. `saw`: the words of the neighbour that speaks for it. */
	readonly keep: (at: number, rule: string, saw: string) => void;
	readonly verdicts: () => readonly Verdict[];
}

/** Lets neighbours speak about these verdicts, which stay as they are. */
export function settling({ scene, odds }: WeighedPage, verdicts: readonly Verdict[]): Settling {
	const settled = [...verdicts];
	const first = settled.findIndex(({ label }) => label === "content");
	const last = settled.findLastIndex(({ label }) => label === "content");
	const hasHintsAlone = ({ reasons }: Verdict): boolean => reasons.every(({ weight }) => weight < naming);
	const isHinted = (at: number): boolean => {
		const verdict = settled[at];
		return verdict !== undefined && isClutter(verdict.label) && verdict.sureness !== "sure" && hasHintsAlone(verdict);
	};
	const isUnnamed = (at: number): boolean => settled[at]?.label === "navigation" && hasHintsAlone(settled[at]);
	const isInserted = (at: number): boolean => {
		const { label = "content", sureness } = settled[at] ?? {};
		const isRefused = (odds[at] ?? 0) < lowest;
		const isLink = (scene.measures[at]?.linkDensity ?? 0) > mostlyLink;
		return label === "caption" || (isClutter(label) && (sureness === "sure" || (isRefused && (sureness === "likely" || isLink))));
	};
	return {
		scene,
		isHeadline: (at) => settled[at]?.label === "headline",
		isText: (at) => settled[at]?.label === "content",
		isUnnamed,
		isOpen: (at) => isUnnamed(at) && (odds[at] ?? lowest) > lowest,
		isHinted,
		hintsOn: (at) => settled[at]?.reasons.map(({ rule }) => rule) ?? [],
		isLikelyCredit: (at) => {
			const { label, sureness } = settled[at] ?? {};
			return sureness === "likely" && (label === "credit" || (label === "tags" && scene.measures[at]?.block.linkChars === 0));
		},
		oddsOf: (at) => odds[at] ?? 0,
		isAmid: (at) => at > first && at < last,
		beside: (at, step) => {
			let other = at + step;
			while (isInserted(other)) other += step;
			return other;
		},
		keep: (at, rule, saw) => {
			const verdict = settled[at];
			if (verdict)
				settled[at] = { block: verdict.block, label: "content", sureness: "likely", reasons: [reason(rule, "content", bars.likely, saw)] };
		},
		verdicts: () => settled,
	};
}
