/** Stands for the comma between a name and its degrees until names are parted. */
const joint = "\ue000";

/** A comma before a degree, or before initials: `Ani Wijaya, S.H., M.Si`. What is longer before a point is an address: `Tempo.Co`. */
const beforeDegree =
	/(?<=[\p{L}.]),(?=\s+(?:\p{Lu}\p{L}{0,2}\.){1,3}(?:\p{Lu}\p{L}{0,4})?(?:\s*(?:[,;|*/•·]|$)|\s+(?:\p{Ll}|&|[-–—]\s)))/gu;

/** The text with another mark for each comma between a name and its degrees, so that commas part names. */
export const withDegrees = (text: string): string => (/,.*\./.test(text) ? text.replace(beforeDegree, joint) : text);

/** A name with its commas again. */
export const withCommas = (name: string): string => name.replaceAll(joint, ",");
