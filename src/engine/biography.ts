import type { Verdict } from "../model/verdict.ts";
import { holds } from "./ancestry.ts";
import { type Bench, bars, reason } from "./judge.ts";

/** After a full name a sentence about a person goes on in small letters, or tells first what the person is. */
const goesOn = /^,? \p{Ll}/u;

/**
 * Who the author is, below the article: its last text, which begins with the author's full name, in a box with nothing else of the article.
 * Paragraphs may begin with that name, too: what stands beside others, or in a box like theirs, is one of them.
 */
export function biography(
	{ scene: { measures, page } }: Bench,
	verdicts: readonly Verdict[],
	byline: readonly string[],
): readonly Verdict[] {
	const last = verdicts.findLastIndex(({ label }) => label === "content");
	const { block, box } = measures[last] ?? {};
	const above = box?.parent ?? -1;
	// What the reader or the site's entry keeps has weighty reasons.
	if (!block || above === -1 || block.role !== "paragraph" || verdicts[last]?.reasons.some(({ weight }) => weight > bars.sure))
		return verdicts;
	const author = byline.find((name) => name.includes(" ") && block.text.startsWith(name) && goesOn.test(block.text.slice(name.length)));
	if (author === undefined) return verdicts;
	const own = page.elements[above];
	const isAlone = measures.every((other, at) => {
		if (at === last || verdicts[at]?.label !== "content") return true;
		const around = page.elements[other.box.parent];
		return !holds(page, above, other.block.element) && (around?.tag !== own?.tag || around?.name !== own?.name);
	});
	if (!isAlone) return verdicts;
	const told: Verdict = {
		block: block.id,
		label: "credit",
		sureness: "likely",
		reasons: [reason("meta/author", "credit", bars.likely, author)],
	};
	return verdicts.with(last, told);
}
