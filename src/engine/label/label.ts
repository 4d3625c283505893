import type { Label } from "../../model/reading/label.ts";
import type { BlockId, Page, TextBlock } from "../../model/reading/page.ts";
import type { RuleId } from "../../model/reading/rule-id.ts";
import type { Reason, Verdict } from "../../model/reading/verdict.ts";
import type { Measure } from "../prose/measure.ts";
import { scene } from "../prose/scene.ts";
import { settle } from "../prose/settle.ts";
import { weigh } from "../prose/weigh.ts";
import type { Words } from "../text/words.ts";
import { invitations } from "./alone/invitations.ts";
import { keepFrom } from "./alone/keep-from.ts";
import { keptBlocks } from "./alone/kept.ts";
import { introductions } from "./alone/sections.ts";
import { statedBlocks } from "./alone/stated-lines.ts";
import { threads } from "./alone/threads.ts";
import { verdictAlone } from "./alone/verdict-alone.ts";
import { follow, followHome } from "./follow/index.ts";
import { biography } from "./lines/biography.ts";
import { captioned, toldInPictures } from "./lines/captions.ts";
import { creditLine } from "./lines/credit-line.ts";
import { withCuts } from "./lines/cuts.ts";
import { signedOff } from "./lines/signed-off.ts";
import { rules } from "./rules/index.ts";
import { contents } from "./stretches/contents.ts";
import { emptyHeadings } from "./stretches/empty-headings.ts";
import { atHome } from "./stretches/home.ts";
import { listsOfOthers } from "./stretches/lists-of-others.ts";
import { otherPosts } from "./stretches/other-posts.ts";
import { pitches } from "./stretches/pitches.ts";
import { inRows } from "./stretches/rows.ts";
import { sureByBox } from "./stretches/sure-by-box.ts";
import { wholeTables } from "./stretches/tables.ts";
import { tail } from "./stretches/tail.ts";
import { bars, decisive, reason } from "./terms/evidence.ts";
import type { Known, Pass } from "./terms/pass.ts";
import { type WeighedPage, weighedPage } from "./terms/weighed-page.ts";

/** Every judged block's verdict, and what it was reached from. `verdicts[i]` belongs to `weighed.scene.measures[i]`. */
export interface Judgement {
	readonly weighed: WeighedPage;
	readonly verdicts: readonly Verdict[];
}

/** What the labelling must know beside the page. */
interface LabelOptions {
	readonly words: Words;
	/** The blocks of the visible headline, the first of its lines first. */
	readonly headline?: readonly BlockId[];
	/** Openings of blocks the reader asked to keep. */
	readonly keep?: readonly string[];
	/** Who wrote the article. */
	readonly byline?: readonly string[];
	/** Lines that the page states to be of its article. */
	readonly stated?: readonly string[];
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

/** Gives every shown text block of the page a label with its reasons: weigh alone, settle by context, then let the rules name the clutter. */
export function label(page: Page, options: LabelOptions): Judgement {
	const view = scene(page, options.words);
	const weighed = weighedPage(view, settle(view, weigh(view)));
	return judgement(weighed, keepFrom(weighed), options);
}

/** Log-odds of a block that is not the article's text. */
const beyond = -5;

/** Labels a part of the page that is known to be none of the article. The prose model does not run: only the rules give labels. */
export function labelBeyond(page: Page, options: Pick<LabelOptions, "words" | "keep">): Judgement {
	const view = scene(page, options.words);
	const odds = view.measures.map(() => beyond);
	return judgement(weighedPage(view, odds), 0, options);
}

/** The verdict on what needs no weighing: the headline, and what the reader asked to keep. */
const certain = ({ id, text }: TextBlock, name: Label, rule: RuleId, weight: number): Verdict => ({
	block: id,
	label: name,
	sureness: "sure",
	reasons: [reason(rule, name, weight, text)],
});

/** A pass that keeps last words, and then what stands between these and the text before. */
const amidOnceMore =
	(lastWords: Pass): Pass =>
	(weighed, verdicts, known) => {
		const settled = lastWords(weighed, verdicts, known);
		return settled === verdicts ? verdicts : followHome(weighed, settled, known);
	};

/** What surroundings say once each block has a verdict of its own, in this order. */
const passes: readonly Pass[] = [
	// A sign-off before neighbours speak, so that the article ends where it does, and after, so that they keep nothing behind its end.
	signedOff,
	wholeTables,
	pitches,
	listsOfOthers,
	follow,
	amidOnceMore(atHome),
	tail,
	amidOnceMore(inRows),
	contents,
	emptyHeadings,
	otherPosts,
	creditLine,
	biography,
	signedOff,
	captioned,
	toldInPictures,
	sureByBox,
	withCuts,
];

/**
 * Lets the rules name the clutter, once it is known how likely each block is text, then its surroundings speak. `floor`: log-odds from which a block
 * is text.
 */
function judgement(
	weighed: WeighedPage,
	floor: number,
	{ words, headline: headlines = [], keep = [], byline = [], stated = [] }: LabelOptions,
): Judgement {
	const { measures } = weighed.scene;
	const headline = measures.findIndex(({ block }) => block.id === headlines[0]);
	const alone = measures.map((measure, index) => evidence(measure, weighed, index));
	const seen = [alone, introductions(weighed, alone, headline), invitations(weighed, headline), threads(weighed, alone, headline)];
	const kept = keptBlocks(measures, keep);
	const told = statedBlocks(measures, stated);
	const judged = measures.map((measure, index): Verdict => {
		const { block } = measure;
		if (headlines.includes(block.id)) return certain(block, "headline", "meta/title", bars.sure);
		if (kept.has(index)) return certain(block, "content", "reader/keep", decisive);
		if (told.has(index)) return certain(block, "content", "meta/recipe", bars.sure);
		const own = seen.flatMap((reasons) => reasons[index] ?? none);
		return verdictAlone(measure, own, weighed.oddsOf(index), floor);
	});
	const known: Known = { words, headline, byline, keep };
	return { weighed, verdicts: passes.reduce<readonly Verdict[]>((verdicts, pass) => pass(weighed, verdicts, known), judged) };
}
