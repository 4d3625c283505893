import { isClutter } from "../../../model/reading/label.ts";
import type { ElementId } from "../../../model/reading/page.ts";
import type { RuleId } from "../../../model/reading/rule-id.ts";
import type { Verdict } from "../../../model/reading/verdict.ts";
import type { Scene } from "../../prose/scene.ts";
import { nearest } from "../../tree/ancestry.ts";
import { articleAlone } from "../../tree/tags.ts";
import { bars, likelyAs, textBy, withOthers } from "../terms/evidence.ts";
import { mostlyLink } from "../terms/links.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** A block below these log-odds is not kept for its neighbours. */
export const lowest = -2.5;

/** Hints that say nothing of a block amid the text. */
const weakHints: ReadonlySet<string> = new Set<RuleId>(["tag/furniture", "hint/related", "hint/credit"]);

/** A block that a neighbour speaks for: it is the article's. */
export interface Kept {
	readonly at: number;
	readonly rule: RuleId;
	/** The neighbour, which may be the block itself. */
	readonly by: number;
}

/** The first and the last block that were text before any neighbour spoke, by index; -1 where none was. */
export interface Extent {
	readonly first: number;
	readonly last: number;
}

/** What neighbours can be asked about the verdicts as they stand. Blocks are told by their index. */
export interface Neighbours {
	readonly scene: Scene;
	readonly isHeadline: (at: number) => boolean;
	readonly isText: (at: number) => boolean;
	/** Left out because nothing shows that it is text: no rule says what else it is. */
	readonly isLeftOut: (at: number) => boolean;
	/** Left out because nothing shows that it is text, or by weak hints alone: an `aside` around it, a class such as `more-info`. */
	readonly isUnnamed: (at: number) => boolean;
	/** Left out because nothing shows that it is text, but not too unlikely to be (`lowest`). */
	readonly isOpen: (at: number) => boolean;
	/** Left out by hints alone: by rules none of which makes its label likely. */
	readonly isHinted: (at: number) => boolean;
	/** Ids of the rules that speak against a block. */
	readonly hintsOn: (at: number) => readonly string[];
	/** A likely sign-off or unlinked topic, which may be text as well. */
	readonly isLikelyCredit: (at: number) => boolean;
	/** Says who wrote or made something, or where that is from, by whatever it is known. */
	readonly isCredit: (at: number) => boolean;
	/** Log-odds of a block to be text. */
	readonly oddsOf: (at: number) => number;
	/** The `article` that a block stands in; undefined outside of any. */
	readonly articleOf: (at: number) => ElementId | undefined;
	/** Between the first and the last block that were text before any neighbour spoke. */
	readonly isAmid: (at: number) => boolean;
	/** The nearest block to one side that is not inserted. An ad, a list of other news, a button or a caption between two paragraphs does not part them. */
	readonly beside: (at: number, step: 1 | -1) => number;
	/** Keeps those of these blocks that are not text yet, all for one neighbour. */
	readonly keepAll: (blocks: readonly number[], rule: RuleId, by: number) => readonly Kept[];
}

/** Where the text begins and ends by these verdicts. */
export const extentOf = (verdicts: readonly Verdict[]): Extent => ({
	first: verdicts.findIndex(({ label }) => label === "content"),
	last: verdicts.findLastIndex(({ label }) => label === "content"),
});

/** These verdicts with what neighbours keep. */
export function withKept({ scene }: WeighedPage, verdicts: readonly Verdict[], kept: readonly Kept[]): readonly Verdict[] {
	const others = kept.flatMap(({ at, rule, by }) => {
		const before = verdicts[at];
		return before ? [[at, likelyAs(before, "content", rule, scene.textAt(by))] as const] : [];
	});
	return withOthers(verdicts, new Map(others));
}

/** The neighbours of every block by these verdicts. `extent`: of the text before any neighbour spoke, where some did. */
export function neighbours(
	{ scene, oddsOf }: WeighedPage,
	verdicts: readonly Verdict[],
	{ first, last }: Extent = extentOf(verdicts),
): Neighbours {
	/** A rule that says less than what makes a label likely only hints at it, so neighbours may keep the block. */
	const hasHintsAlone = ({ reasons }: Verdict): boolean => reasons.every(({ weight }) => weight < bars.likely);
	const isHinted = (at: number): boolean => {
		const verdict = verdicts[at];
		return verdict !== undefined && isClutter(verdict.label) && verdict.sureness !== "sure" && hasHintsAlone(verdict);
	};
	const isText = textBy(verdicts);
	const isLeftOut = (at: number): boolean => verdicts[at]?.label === "navigation" && hasHintsAlone(verdicts[at]);
	const isInserted = (at: number): boolean => {
		const { label = "content", sureness } = verdicts[at] ?? {};
		const isRefused = oddsOf(at) < lowest;
		const isLink = (scene.measures[at]?.linkDensity ?? 0) > mostlyLink;
		return label === "caption" || (isClutter(label) && (sureness === "sure" || (isRefused && (sureness === "likely" || isLink))));
	};
	// Where the inserted blocks end that a walk came over, by each of them: a thousand comments are walked over once.
	const ends = { [1]: new Map<number, number>(), [-1]: new Map<number, number>() };
	return {
		scene,
		isHeadline: (at) => verdicts[at]?.label === "headline",
		isText,
		isLeftOut,
		isUnnamed: (at) => isLeftOut(at) || (isHinted(at) && verdicts[at]?.reasons.every(({ rule }) => weakHints.has(rule)) === true),
		isOpen: (at) => isLeftOut(at) && oddsOf(at) > lowest,
		isHinted,
		hintsOn: (at) => verdicts[at]?.reasons.map(({ rule }) => rule) ?? [],
		isLikelyCredit: (at) => {
			const { label, sureness } = verdicts[at] ?? {};
			return sureness === "likely" && (label === "credit" || (label === "tags" && scene.measures[at]?.block.linkChars === 0));
		},
		isCredit: (at) => verdicts[at]?.label === "credit",
		oddsOf,
		articleOf: (at) => {
			const element = scene.measures[at]?.block.element;
			return element === undefined ? undefined : nearest(scene.page, element, articleAlone);
		},
		isAmid: (at) => at > first && at < last,
		beside: (at, step) => {
			const known = ends[step];
			let other = at + step;
			while (isInserted(other)) other = known.get(other) ?? other + step;
			for (let passed = at + step; passed !== other && !known.has(passed); passed += step) known.set(passed, other);
			return other;
		},
		keepAll: (blocks, rule, by) => blocks.filter((at) => !isText(at)).map((at) => ({ at, rule, by })),
	};
}
