import { grouped } from "../../model/grouped.ts";
import type { Clutter } from "../../model/reading/label.ts";
import type { Mark } from "../../model/reading/reading.ts";
import { isInSiteBar } from "../../page/dom/side-boxes.ts";
import { areControls, isFormOfThisPage, onControls } from "../../page/use/controls.ts";
import { isEdited } from "../../page/use/editors.ts";
import { leadWithin } from "../../page/use/jumps.ts";
import { isInOverlay, isLocking, isOverlay } from "../../page/use/overlays.ts";
import { holdsQuestion, isBesideField } from "../../page/use/questions.ts";
import { sounds } from "../../page/use/sounds.ts";
import { areTabs } from "../../page/use/tabs.ts";
import { type LiveLeftOut, withMarks } from "./live-left-out.ts";

/** Is what would be hidden together controls alone, or a way to the rest of the article or to another place in it? `going`: all that would be hidden. */
const isControlAlone = (elements: readonly Element[], label: Clutter, going: readonly Element[]): boolean =>
	(areControls(elements) && (onControls.has(label) || elements.some(isBesideField) || areTabs(elements, going))) ||
	(label === "promo" && leadWithin(elements)) ||
	(label === "paging" && elements.some((each) => [...each.querySelectorAll<HTMLAnchorElement>("a[href]")].some(isFormOfThisPage)));

/**
 * Does a box hold more than half of the article's text? By the elements in which a reading found it, though a line of a dialog may pass for
 * some; `covered-text.ts` asks the like of a page that no reading has been made of. `text`: these elements.
 */
export const articleHolder = (text: readonly Element[]): ((box: Element) => boolean) => {
	const held = new Map<Element, number>();
	// Once each: a text that breaks part into lines names the box around them for every line.
	for (const each of new Set(text)) {
		const { length } = each.textContent ?? "";
		for (let at: Element | null = each; at; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + length);
	}
	const all = Math.max(0, ...held.values());
	return (box) => (held.get(box) ?? 0) > all / 2;
};

/** Would the page break without an element, whatever that says? */
export const breaking =
	(holdsArticle: (box: Element) => boolean) =>
	(element: Element): boolean =>
		isEdited(element) ||
		sounds(element) ||
		isInOverlay(element, holdsArticle) ||
		(!holdsArticle(element) && isOverlay(element) && isLocking(element, holdsArticle));

/** Labels that are read off words which in the bars of a site name its own pages: "More", "Latest", "Newsletter". */
const saidInBars: ReadonlySet<Clutter> = new Set<Clutter>(["promo", "related", "newsletter"]);

/**
 * What was left out without the marks that would break the page: in what is written into or lies over the page, on a control alone, in a bar of the
 * site. It is listed all the same, as what is left out of the text only. The reader's own rules are their own word.
 */
export const sparing = (found: LiveLeftOut, holdsArticle: (box: Element) => boolean): LiveLeftOut => {
	const { marks, elements } = found;
	const elementsOf = (some: readonly Mark[]): readonly Element[] => some.flatMap(({ element }) => elements[element] ?? []);
	const going = elementsOf(marks);
	const breaks = breaking(holdsArticle);
	const together = grouped(marks, ({ entry }) => entry);
	const isSpared = ({ element: id, label, entry }: Mark): boolean => {
		const element = elements[id];
		if (label === "own" || !element) return false;
		if (saidInBars.has(label) && isInSiteBar(element, holdsArticle)) return true;
		return (
			breaks(element) || holdsQuestion(element, label, holdsArticle) || isControlAlone(elementsOf(together.get(entry) ?? []), label, going)
		);
	};
	return withMarks(
		found,
		marks.filter((mark) => !isSpared(mark)),
	);
};
