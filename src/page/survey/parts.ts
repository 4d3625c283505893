import type { Eye } from "./eye.ts";
import { namedElements } from "./named.ts";
import { standings } from "./standing.ts";
import { type Part, type Survey, type SurveyOptions, survey } from "./survey.ts";

/** A survey of any part of a page, where one look has told the parts apart. */
const partsOf = (document: Document, eye: Eye, options: SurveyOptions): ((which: Part["which"]) => Survey) => {
	const standingOf = standings(document, namedElements(document, options.selectors ?? []).keys());
	return (which) => survey(document, eye, options, { standingOf, which });
};

/** The part of the page where the article stands. */
export const surveyNear = (document: Document, eye: Eye, options: SurveyOptions = {}): Survey => partsOf(document, eye, options)("near");

/** The part where the article stands, then what lies far behind it, where there is only clutter to be found. */
export const surveyParts = (
	document: Document,
	eye: Eye,
	options: SurveyOptions = {},
): { readonly near: Survey; readonly beyond: Survey } => {
	const part = partsOf(document, eye, options);
	return { near: part("near"), beyond: part("beyond") };
};
