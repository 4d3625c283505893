import { rangesWhile } from "../../../model/range.ts";
import type { TextBlock } from "../../../model/reading/page.ts";
import { sumOf } from "../../../model/sum.ts";
import type { Scene } from "../../prose/scene.ts";
import { endsInColon, endsInFullStop } from "../../text/endings.ts";
import { hasWord } from "../../text/letters.ts";
import { leadsToArticle } from "../questions/where-links-lead.ts";
import { likelyAs, retold, textBy } from "../terms/evidence.ts";
import { halfLinked } from "../terms/links.ts";
import type { Pass } from "../terms/pass.ts";
import { mostArticle } from "../terms/shares.ts";

/** One link alone may be what a sentence speaks of. */
const fewestItems = 2;
/** Headlines have so many characters on average; names of places, people and firms, each linked to its own page, have fewer. */
const headlineLength = 35;

/** A figure before the link numbers, dates or weighs what the article lists: `Nomor urut 1:`, `200 g`. */
const figure = /\p{N}/u;

/** Is a line the headline of another article of the site: a link to its end, with a word before it at most that says what it is about? */
function isHeadline({ page }: Scene, { text, runs, linkChars }: TextBlock): boolean {
	const href = runs.findLast((run) => hasWord(run.text))?.href;
	return (
		href !== undefined &&
		page.url !== undefined &&
		leadsToArticle(page, href) &&
		linkChars >= halfLinked * text.length &&
		!runs.some((run) => run.href === undefined && figure.test(run.text)) &&
		!endsInFullStop(text)
	);
}

/** The lists of a page, one after another: items side by side, by index. */
const listsIn = ({ measures, areSiblings }: Scene): readonly (readonly number[])[] =>
	rangesWhile(measures.length, (at, first) => measures[at]?.block.role === "item" && areSiblings(first, at));

/**
 * A list of nothing but headlines of other articles of the site leads to these, whatever stands above it, unless a sentence of the text announces
 * it ("Here is what we know:") or it says what the text is based on. On pages with a reference text it told 20 lines that had been kept before, and
 * three lines of one blog's own.
 */
export const listsOfOthers: Pass = (weighed, verdicts, { words }) => {
	const { scene, held } = weighed;
	const blockAt = (at: number): TextBlock | undefined => scene.measures[at]?.block;
	const isText = textBy(verdicts);
	const isOfOthers = (items: readonly number[]): boolean => {
		const blocks = items.flatMap((at) => blockAt(at) ?? []);
		const before = (items[0] ?? 0) - 1;
		const length = sumOf(blocks, ({ text }) => text.length);
		return (
			items.length >= fewestItems &&
			items.some(isText) &&
			length >= headlineLength * items.length &&
			length <= mostArticle * held &&
			blocks.every((block) => isHeadline(scene, block)) &&
			!(isText(before) && endsInColon(scene.textAt(before))) &&
			!words.headsReferences(scene.textAt(before))
		);
	};
	const told = listsIn(scene).filter(isOfOthers).flat().filter(isText);
	return retold(verdicts, told, (verdict, at) => likelyAs(verdict, "related", "shape/links", scene.textAt(at)));
};
