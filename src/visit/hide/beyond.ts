import type { Clutter } from "../../model/reading/label.ts";
import { childrenOf } from "../../page/dom/nodes.ts";
import { encloses } from "../../page/early/enclosed.ts";
import { isProse } from "../../page/early/prose-seen.ts";
import { sketch } from "../../page/early/sketch.ts";
import { isConcealed, marked, markOf } from "../../page/mark/conceal.ts";
import type { LiveReading } from "../reader/live-reading.ts";
import type { PageReader } from "../reader/reader-slot.ts";

/** Does it stand among paragraphs of prose, as in the next article of an endless page? */
const isAmidProse = (element: Element): boolean =>
	[element.parentElement, element.parentElement?.parentElement].some(
		(around) => around != null && childrenOf(around).filter(isProse).length > 1,
	);

/**
 * Marks of the early pass that the full pass says nothing about: in frames and shadow roots, which it does not look into, and beyond the one
 * article it reads, such as in the next one of an endless page. What it calls text, or is less sure of, is not among them.
 * The early pass, which asks for no style, hides what holds a place in a table or a grid; here that is put right.
 * @param enclosed what everything in an element's shadow root or frame is, as it stands now
 */
export const beyondReading = (
	document: Document,
	{ reading, marks, elements, staying }: LiveReading,
	enclosed: (element: Element) => Clutter | undefined,
	inPlace: PageReader["inPlace"],
): readonly (readonly [Element, Clutter])[] => {
	if (reading.kind !== "article") return [];
	const judged = marks.flatMap(({ element }) => elements[element] ?? []);
	return marked(document).flatMap((element) => {
		const label = markOf(element);
		if (!label || judged.some((each) => each.contains(element) || element.contains(each))) return [];
		if (encloses(element)) {
			const now = enclosed(element);
			return now ? [[element, now] as const] : [];
		}
		const said = sketch(element)?.lines.some(({ text }) => staying.includes(text)) ?? true;
		return said || !(label === "promo" || isAmidProse(element)) ? [] : inPlace(element, isConcealed).map((each) => [each, label] as const);
	});
};
