import { type Clutter, isClutter, type Label, leadingLabels } from "../../model/label.ts";
import type { BlockId, Page, TextBlock } from "../../model/page.ts";
import type { Reason, Sureness, Verdict } from "../../model/verdict.ts";
import type { Measure } from "../prose/measure.ts";
import { scene } from "../prose/scene.ts";
import { settle } from "../prose/settle.ts";
import { weigh } from "../prose/weigh.ts";
import type { Words } from "../text/words.ts";
import { biography } from "./biography.ts";
import { sureByBox } from "./boxes.ts";
import { captioned } from "./captions.ts";
import { creditLine } from "./credit-line.ts";
import { withCuts } from "./cuts.ts";
import { bars, reason } from "./evidence.ts";
import { follow } from "./follow/index.ts";
import { atHome } from "./home.ts";
import { invitations } from "./invitations.ts";
import { keepFrom } from "./keep-from.ts";
import { keptBlocks } from "./kept.ts";
import { otherPosts } from "./other-posts.ts";
import { pitches } from "./pitches.ts";
import { rules } from "./rules/index.ts";
import { decisive } from "./rules/named.ts";
import { introductions } from "./sections.ts";
import { signedOff } from "./sign-off.ts";
import { wholeTables } from "./tables.ts";
import { tail } from "./tail.ts";
import { type WeighedPage, weighedPage } from "./weighed-page.ts";

/** Log-odds from which the prose model is sure of a block. */
const confident = 2.5;

/** Every judged block's verdict, and what it was reached from. `verdicts[i]` belongs to `weighed.scene.measures[i]`. */
export interface Judgement {
	readonly weighed: WeighedPage;
	readonly verdicts: readonly Verdict[];
}

/** What the labelling must know beside the page. */
export interface LabelOptions {
	readonly words: Words;
	/** The visible headline. */
	readonly headline?: BlockId | undefined;
	/** Openings of blocks the reader asked to keep. */
	readonly keep?: readonly string[] | undefined;
	/** Who wrote the article. */
	readonly byline?: readonly string[];
}

const none: readonly Reason[] = [];

/** What all rules see in a block. By index, for the reason given in `prose/settle.ts`. */
function evidence(measure: Measure, weighed: WeighedPage, index: number): readonly Reason[] {
	let found = none;
	for (let at = 0; at < rules.length; at++) {
		const seen = rules[at]?.(measure, weighed, index) ?? none;
		if (seen.length > 0) found = [...found, ...seen];
	}
	return found;
}

const verdict = ({ id }: TextBlock, name: Label, sureness: Sureness, reasons: readonly Reason[]): Verdict => ({
	block: id,
	label: name,
	sureness,
	reasons,
});

/** Sums the evidence for each label and names the strongest. */
function strongest(
	reasons: readonly Reason[],
): { readonly label: Label; readonly weight: number; readonly reasons: readonly Reason[] } | undefined {
	if (reasons.length === 0) return undefined;
	const sums = new Map<Label, number>();
	for (const { label, weight } of reasons) sums.set(label, (sums.get(label) ?? 0) + weight);
	let best: Label | undefined;
	for (const [label, sum] of sums) if (best === undefined || sum > (sums.get(best) ?? 0)) best = label;
	return best === undefined
		? undefined
		: { label: best, weight: sums.get(best) ?? 0, reasons: reasons.filter(({ label }) => label === best) };
}

/** Gives every shown text block of the page a label with its reasons: weigh alone, settle by context, then let the rules name the clutter. */
export function label(page: Page, options: LabelOptions): Judgement {
	const view = scene(page, options.words);
	const weighed = weighedPage(view, settle(view, weigh(view)));
	return judgement(weighed, keepFrom(weighed), options);
}

/** The same for a part of the page that is known to be none of the article. The prose model does not run: only the rules give labels. */
export function labelBeyond(page: Page, options: Pick<LabelOptions, "words" | "keep">): Judgement {
	const view = scene(page, options.words);
	return judgement(
		weighedPage(
			view,
			view.measures.map(() => beyond),
		),
		0,
		options,
	);
}

/** Log-odds of a block that is not the article's text. */
const beyond = -5;

/** Looks at all verdicts at once, and sees what the passes before it said. */
type Pass = (verdicts: readonly Verdict[]) => readonly Verdict[];

/** Lets the rules name the clutter, once it is known how likely each block is text, then its surroundings speak. `floor`: log-odds from which a block is text. */
function judgement(weighed: WeighedPage, floor: number, { words, headline, keep = [], byline = [] }: LabelOptions): Judgement {
	const { scene: view } = weighed;
	const alone = view.measures.map((measure, index) => evidence(measure, weighed, index));
	const introduced = introductions(weighed, alone);
	const invited = invitations(weighed, headline);
	const kept = keptBlocks(view.measures, keep);

	const judged: readonly Verdict[] = view.measures.map((measure, index) => {
		const { block } = measure;
		if (block.id === headline) return verdict(block, "headline", "sure", [reason("meta/title", "headline", bars.sure, block.text)]);
		if (kept.has(index)) return verdict(block, "content", "sure", [reason("reader/keep", "content", decisive, block.text)]);
		const own = (alone[index] ?? none).concat(introduced[index] ?? none, invited[index] ?? none);
		return verdictOn(measure, own, weighed.odds[index] ?? 0, floor);
	});
	const passes: readonly Pass[] = [
		// Before neighbours speak, so that the article ends where it does, and after, so that they keep nothing of what is behind its end.
		(verdicts) => otherPosts(weighed, verdicts, headline),
		(verdicts) => signedOff(weighed, verdicts),
		(verdicts) => wholeTables(weighed, verdicts),
		(verdicts) => pitches(weighed, verdicts),
		(verdicts) => follow(weighed, verdicts, words),
		(verdicts) => atHome(weighed, verdicts),
		(verdicts) => tail(weighed, verdicts),
		(verdicts) => otherPosts(weighed, verdicts, headline),
		(verdicts) => creditLine(weighed, verdicts, headline, byline),
		(verdicts) => biography(weighed, verdicts, byline),
		(verdicts) => signedOff(weighed, verdicts),
		(verdicts) => captioned(view, verdicts),
		(verdicts) => sureByBox(weighed, verdicts),
		(verdicts) => withCuts(weighed, verdicts, words, keep),
	];
	return { weighed, verdicts: passes.reduce((verdicts, pass) => pass(verdicts), judged) };
}

/** The verdict on a block by itself: the label that the rules name where it has evidence enough for these odds, else what the odds say. */
function verdictOn({ block, linkDensity }: Measure, own: readonly Reason[], odds: number, floor: number): Verdict {
	const best = strongest(own.concat(disbelief(own, odds, linkDensity)));
	const isNamed = best !== undefined && isClutter(best.label);
	if (best && best.weight >= decisive) return verdict(block, best.label, "sure", best.reasons);
	if (isNamed) {
		const most = mostOdds(best.label, best.reasons);
		if (best.weight >= bars.sure && (odds < most.sure || linkDensity > mostlyLinked))
			return verdict(block, best.label, "sure", best.reasons);
		if (best.weight >= bars.likely && odds < most.likely) return verdict(block, best.label, "likely", best.reasons);
	}
	if (block.role === "caption") return verdict(block, "caption", odds > floor ? "likely" : "assumed", none);
	if (odds > floor) return verdict(block, "content", odds > confident ? "sure" : "likely", none);
	return verdict(block, isNamed ? best.label : "navigation", best ? "likely" : "assumed", best?.reasons ?? none);
}

/** A block with a larger share of links than this, 0 to 1, is clutter by its name however certain of its text the prose model is. */
const mostlyLinked = 0.4;

/** Log-odds below which the prose model says plainly that a block is not the article's. */
const plainNo = -1.5;
/** Link density, 0 to 1, from which a block with a name of clutter is a link to it. */
const linked = 0.8;

/** What the prose model's "no" weighs. */
const disbeliefWeight = 1;

/** What the prose model adds to the name of a way to other articles: a link that is not running text either. */
const disbelief = (reasons: readonly Reason[], odds: number, linkDensity: number): readonly Reason[] =>
	reasons.length > 0 && odds < plainNo && linkDensity >= linked
		? [...new Set(reasons.map(({ label: name }) => name))]
				.filter((name) => leadingLabels.has(name))
				.map((name) => reason("prose/none", name, disbeliefWeight, odds.toFixed(1)))
		: none;

/** Evidence of words and shapes that say it themselves; the rest are class words and tags. Beginnings of rule ids. */
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
/** Words and shapes that name a block themselves outweigh the prose model from this weight on. */
const said = 3;
/** Log-odds to which sign-offs and tags may be hidden, and may leave the text. */
const signOff = { sure: 1, likely: 3 } as const;

/**
 * How certain of its text the prose model may be before the named evidence yields. Words and links that lead elsewhere say it themselves and
 * yield to nothing; class words alone yield early; sign-offs and tags are content as often as not ("Editor:" in a book review).
 */
function mostOdds(name: Clutter, reasons: readonly Reason[]): { readonly sure: number; readonly likely: number } {
	const weight = Math.max(0, ...reasons.filter(saysItself).map((one) => one.weight));
	if (weight >= bars.sure) return { sure: Number.POSITIVE_INFINITY, likely: Number.POSITIVE_INFINITY };
	const isSaid = weight >= said;
	if (name === "credit" || name === "tags") return { sure: signOff.sure, likely: isSaid ? signOff.likely : 0 };
	return { sure: confident, likely: isSaid ? Number.POSITIVE_INFINITY : 0 };
}
