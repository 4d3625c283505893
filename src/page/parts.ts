import type { Eye } from "./eye.ts";
import { type NamedSelector, namedElements } from "./named.ts";
import { regionOf } from "./region.ts";
import { type Survey, survey } from "./survey.ts";

/** The part of the page where the article stands. */
export const surveyNear = (document: Document, eye: Eye, selectors: readonly NamedSelector[] = []): Survey =>
	survey(document, eye, selectors, { region: regionOf(document, namedElements(document, selectors).keys()), which: "near" });

/** The part where the article stands, then what lies far behind it, where there is only clutter to be found. */
export const surveyParts = (
	document: Document,
	eye: Eye,
	selectors: readonly NamedSelector[] = [],
): { readonly near: Survey; readonly beyond: Survey } => {
	const region = regionOf(document, namedElements(document, selectors).keys());
	return {
		near: survey(document, eye, selectors, { region, which: "near" }),
		beyond: survey(document, eye, selectors, { region, which: "beyond" }),
	};
};
