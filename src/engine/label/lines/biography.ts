import type { Verdict } from "../../../model/reading/verdict.ts";
import { holds } from "../../tree/ancestry.ts";
import { isKept, likelyAs, textBy } from "../terms/evidence.ts";
import type { Known } from "../terms/pass.ts";
import type { WeighedPage } from "../terms/weighed-page.ts";

/** What leads from a name to the note on it. */
const mark = /^\*\)?\s*/u;

/**
 * Takes out of the text who its author is: the last paragraph, but for a correction, that begins with the author's full name and goes on in small
 * letters. It must stand in a box without other text, unlike the boxes of the text: paragraphs of an article may begin with that name, too.
 */
export function biography(
	{ scene: { measures, page, textAt } }: WeighedPage,
	verdicts: readonly Verdict[],
	{ byline, words }: Pick<Known, "byline" | "words">,
): readonly Verdict[] {
	const isText = textBy(verdicts);
	const last = verdicts.findLastIndex((_, at) => isText(at) && !words.saysCorrection(textAt(at)));
	const verdict = verdicts[last];
	const { block, box } = measures[last] ?? {};
	const text = textAt(last).replace(mark, "");
	// A note, `*) Ani Wijaya adalah guru`, where no other line begins with that mark: a list may be written so.
	const isNoted = measures.filter((_, at) => mark.test(textAt(at))).length === 1 && mark.test(textAt(last));
	const author = byline.find((name) => name.includes(" ") && text.startsWith(name) && /^,? \p{Lower}/u.test(text.slice(name.length)));
	const above = box?.parent ?? -1;
	if (!verdict || block?.role !== "paragraph" || !author || above === -1 || isKept(verdict)) return verdicts;
	const own = page.elements[above];
	const isAmong = measures.some(({ block: { element }, box: { parent } }, at) => {
		if (at >= last || !isText(at)) return false;
		const { tag, name } = page.elements[parent] ?? {};
		return holds(page, above, element) || (tag === own?.tag && name === own?.name);
	});
	if (isAmong && !isNoted) return verdicts;
	return verdicts.with(last, likelyAs(verdict, "credit", "meta/author", author));
}
