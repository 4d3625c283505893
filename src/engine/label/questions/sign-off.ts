/** Anything short in brackets or stars. */
const bracketed = /^[([*][^)\]]{1,40}[)\]*]$/u;

/** A desk, initials or a name in brackets: `(red)`, `(Rhm/Agt)`, `[Budi Santoso]`. Three words at most. */
const initials = /^[([]\p{Alpha}[\p{Alpha}.’']*(?:[\s/-]\p{Alpha}[\p{Alpha}.’']*){0,2}[)\]]$/u;

/**
 * May a text, trimmed, be nothing but who wrote the article, in brackets, as Indonesian articles end: "(abc/def)"? Enough not to keep a line for its
 * neighbours, not to take it out of the text: a remark may stand so as well.
 */
export const isSignOff = (text: string): boolean => bracketed.test(text);

/** Is a text a desk or a name in brackets and nothing else, so that it signs the article where it is its last line? */
export const isSignature = (text: string): boolean =>
	// Few lines open so: the pattern for letters of all scripts is dear.
	/^[([]/.test(text) && initials.test(text);
