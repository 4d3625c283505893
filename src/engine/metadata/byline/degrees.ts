import { once } from "../../../model/once.ts";

/** Stands for the comma between a name and its degrees until names are parted. */
const joint = "\ue000";

/** A comma before a degree, or before initials: `Ani Wijaya, S.H., M.Si`. What is longer before a point is an address: `Tempo.Co`. */
const beforeDegree =
	/(?<=[\p{Alpha}.]),(?=\s+(?:\p{Upper}\p{Alpha}{0,2}\.){1,3}(?:\p{Upper}\p{Alpha}{0,4})?(?:\s*(?:[,;|*/•·]|$)|\s+(?:\p{Lower}|&|[-–—]\s)))/gu;

/** Degrees and titles of trades that are written without points. */
const unpointed = "(?:MD|DO|DVM|DDS|PhD|PsyD|PharmD|JD|MBA|MPH|MSc?|RN|NP|RDN?|CFP|CFA|CPA|CEPF|CPP|PSP|PMP|SH|MH|SE|MM|SPd|MPd|MSi)";

/** A comma between a name and one of them, or between two: `Ani Wijaya, MD`, `Ani Wijaya, CFP®`. Agencies stand there in capitals, too. */
const beforeUnpointed = once(
	() => new RegExp(`(?<=\\p{Lower}|\\s${unpointed}®?),(?=\\s+${unpointed}(?![\\p{Alpha}\\p{N}]|[\\s.]+\\p{Upper}))`, "gu"),
);

/** The text with another mark for each comma between a name and its degrees, so that commas part names. */
export const withDegrees = (text: string): string =>
	text.includes(",") ? text.replace(beforeDegree, joint).replace(beforeUnpointed(), joint) : text;

/** A name with its commas again. */
export const withCommas = (name: string): string => name.replaceAll(joint, ",");
