import type { ElementId, Page } from "../model/page.ts";

/** The element and those above it, innermost first. */
export function ancestry(page: Page, element: ElementId): readonly ElementId[] {
	const chain: ElementId[] = [];
	for (let at: ElementId | -1 = element; at !== -1; at = page.elements[at]?.parent ?? -1) chain.push(at);
	return chain;
}

/** Does `outer` hold `inner`, or are they the same? */
export function holds(page: Page, outer: ElementId, inner: ElementId): boolean {
	let at: ElementId | -1 = inner;
	while (at !== -1 && at !== outer) at = page.elements[at]?.parent ?? -1;
	return at === outer;
}

/** The nearest element of one of these tags, the element itself included. */
export function nearest(page: Page, element: ElementId, tags: ReadonlySet<string>): ElementId | undefined {
	let at: ElementId | -1 = element;
	while (at !== -1 && !tags.has(page.elements[at]?.tag ?? "")) at = page.elements[at]?.parent ?? -1;
	return at === -1 ? undefined : at;
}
