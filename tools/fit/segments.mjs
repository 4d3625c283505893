// Pages whose truth is not their text but some segments that must and must not be in it.

const flat = (text) => text.normalize("NFKC").replace(/\s+/g, " ").toLowerCase();

/** Those of the segments that stand in a text, capitals and white space aside. */
export const segmentsIn = (text, segments) => {
	const seen = flat(text);
	return segments.filter((segment) => seen.includes(flat(segment).trim()));
};
