import type { Block } from "../../model/reading/page.ts";
import { namedBy } from "../dom/selector.ts";

/** A selector of a site entry or of the reader, and the label it gives to what it matches. */
export interface NamedSelector {
	readonly by: "site" | "reader";
	readonly label: NonNullable<Block["named"]>["label"];
	readonly selector: string;
}

/** Whose selector names an element, and what as. */
export type Named = NonNullable<Block["named"]>;

/** Which elements the site's and the reader's selectors name. The last selector that matches wins; a selector the browser does not know names nothing. */
export function namedElements(document: Document, selectors: readonly NamedSelector[]): ReadonlyMap<Element, Named> {
	const found = new Map<Element, Named>();
	for (const { by, label, selector } of selectors) {
		for (const element of namedBy(selector, document)) found.set(element, { by, label, selector });
	}
	return found;
}
