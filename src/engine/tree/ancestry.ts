import type { ElementId, Page, PageElement } from "../../model/reading/page.ts";

/** The element around one; -1 around the root, and around none. The walks below ask their elements themselves: calls cost more until code is hot. */
export const parentOf = ({ elements }: Pick<Page, "elements">, element: ElementId | -1): ElementId | -1 => elements[element]?.parent ?? -1;

/** The element and those above it, innermost first. */
export function ancestry({ elements }: Page, element: ElementId): readonly ElementId[] {
	const chain: ElementId[] = [];
	for (let at: ElementId | -1 = element; at !== -1; at = elements[at]?.parent ?? -1) chain.push(at);
	return chain;
}

/** Does `outer` hold `inner`, or are they the same? */
export function holds({ elements }: Page, outer: ElementId, inner: ElementId): boolean {
	let at: ElementId | -1 = inner;
	// An element stands after those above it: below `outer` it cannot be met any more.
	while (at > outer) at = elements[at]?.parent ?? -1;
	return at === outer;
}

/** Does the element around this one, or the one around that, hold the other? */
export const standsBeside = (page: Page, { parent }: PageElement, other: ElementId): boolean =>
	[parent, parentOf(page, parent)].some((around) => around !== -1 && holds(page, around, other));

/** The nearest element of one of these tags, the element itself included. */
export function nearest({ elements }: Pick<Page, "elements">, element: ElementId, tags: ReadonlySet<string>): ElementId | undefined {
	for (let at: ElementId | -1 = element; at !== -1; at = elements[at]?.parent ?? -1) if (tags.has(elements[at]?.tag ?? "")) return at;
	return undefined;
}
