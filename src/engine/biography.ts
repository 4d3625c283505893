import type { ElementId } from "../model/page.ts";
import type { Verdict } from "../model/verdict.ts";
import { type Bench, bars, reason } from "./judge.ts";

/**
 * Who the author is, below the article: its last text, which begins with the author's full name and goes on in small letters, in a box with
 * nothing else of the article. Paragraphs may begin with that name, too: what stands beside others, or in a box like theirs, is one of them.
 */
export function biography({ scene, heldBy }: Bench, verdicts: readonly Verdict[], byline: readonly string[]): readonly Verdict[] {
	const { elements } = scene.page;
	const last = verdicts.findLastIndex(({ label }) => label === "content");
	const { block, box, length = 0 } = scene.measures[last] ?? {};
	const above = box?.parent ?? -1;
	const author = byline.find(
		(name) => name.includes(" ") && block?.text.startsWith(name) && /^,? \p{Ll}/u.test(block.text.slice(name.length)),
	);
	// What the reader or the site's entry keeps has weighty reasons.
	if (!block || !author || above === -1 || heldBy(above) > length || verdicts[last]?.reasons.some(({ weight }) => weight > bars.sure))
		return verdicts;
	const own = elements[above];
	if (elements.some(({ tag, name }, id) => id !== above && tag === own?.tag && name === own.name && heldBy(id as ElementId) > 0))
		// an index
		return verdicts;
	const told: Verdict = {
		block: block.id,
		label: "credit",
		sureness: "likely",
		reasons: [reason("meta/author", "credit", bars.likely, author)],
	};
	return verdicts.with(last, told);
}
