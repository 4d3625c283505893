import { pieceText } from "../../engine/article/plain-text.ts";
import { foldText } from "../../model/fold.ts";
import type { Clutter } from "../../model/reading/label.ts";
import { encloses } from "../../page/early/enclosed.ts";
import { isProse } from "../../page/early/prose-seen.ts";
import { sketch } from "../../page/early/sketch.ts";
import { marked, markOf } from "../../page/mark/conceal.ts";
import type { LiveReading } from "../reader/live-reading.ts";

/** Does it stand among paragraphs of prose, as in the next article of an endless page? */
const isAmidProse = (element: Element): boolean =>
	[element.parentElement, element.parentElement?.parentElement].some((around) => [...(around?.children ?? [])].filter(isProse).length > 1);

/**
 * Marks of the early pass that the full pass says nothing about: in frames and shadow roots, which it does not look into, and beyond the one
 * article it reads, such as in the next one of an endless page. What it calls text, or is less sure of, is not among them.
 * @param enclosed what everything in an element's shadow root or frame is, as it stands now
 */
export const beyondReading = (
	document: Document,
	{ reading, marks, elements }: LiveReading,
	enclosed: (element: Element) => Clutter | undefined,
): readonly (readonly [Element, Clutter])[] => {
	if (reading.kind !== "article") return [];
	const judged = marks.flatMap(({ element }) => elements[element] ?? []);
	const spoken = foldText(
		[...reading.article.body.map(pieceText), ...reading.hidden.filter(({ inPage }) => !inPage).map(({ text }) => text)].join("\n"),
	);
	return marked(document).flatMap((element) => {
		const label = markOf(element);
		if (!label || judged.some((each) => each.contains(element) || element.contains(each))) return [];
		if (encloses(element)) {
			const now = enclosed(element);
			return now ? [[element, now] as const] : [];
		}
		const said = sketch(element)?.lines.some(({ text }) => spoken.includes(text)) ?? true;
		return said || !(label === "promo" || isAmidProse(element)) ? [] : [[element, label] as const];
	});
};
