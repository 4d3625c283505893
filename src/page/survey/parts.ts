import type { Eye } from "./eye.ts";
import { type NamedSelector, namedElements } from "./named.ts";
import { standings } from "./standing.ts";
import { type Part, type Survey, survey } from "./survey.ts";

/** A survey of any part of a page, where one look has told the parts apart. */
const partsOf = (
	document: Document,
	eye: Eye,
	selectors: readonly NamedSelector[],
	isLeftOver?: (element: Element) => boolean,
): ((which: Part["which"]) => Survey) => {
	const standingOf = standings(document, namedElements(document, selectors).keys());
	return (which) => survey(document, eye, selectors, { standingOf, which }, isLeftOver);
};

/** The part of the page where the article stands. */
export const surveyNear = (document: Document, eye: Eye, selectors: readonly NamedSelector[] = []): Survey =>
	partsOf(document, eye, selectors)("near");

/**
 * The part where the article stands, then what lies far behind it, where there is only clutter to be found. `isLeftOver`: does an element of the
 * head still speak of another article?
 */
export const surveyParts = (
	document: Document,
	eye: Eye,
	selectors: readonly NamedSelector[] = [],
	isLeftOver?: (element: Element) => boolean,
): { readonly near: Survey; readonly beyond: Survey } => {
	const part = partsOf(document, eye, selectors, isLeftOver);
	return { near: part("near"), beyond: part("beyond") };
};
