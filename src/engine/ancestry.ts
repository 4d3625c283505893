import type { ElementId, Page } from "../model/page.ts";

/** The element and those above it, innermost first. */
export function ancestry(page: Page, element: ElementId): readonly ElementId[] {
	const chain: ElementId[] = [];
	for (let at: ElementId | -1 = element; at !== -1; at = page.elements[at]?.parent ?? -1) chain.push(at);
	return chain;
}

/** Does `outer` hold `inner`, or are they the same? */
export const holds = (page: Page, outer: ElementId, inner: ElementId): boolean => ancestry(page, inner).includes(outer);

/** The nearest element of one of these tags, the element itself included. */
export const nearest = (page: Page, element: ElementId, tags: ReadonlySet<string>): ElementId | undefined =>
	ancestry(page, element).find((id) => tags.has(page.elements[id]?.tag ?? ""));
