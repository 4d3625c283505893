/** A text as the source of a pattern that matches exactly that text. */
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The source of a pattern that matches one of these texts; where there are none, the empty text. */
export const oneOf = (texts: readonly string[]): string => `(?:${texts.map(literal).join("|")})`;

/** Matches nowhere, not even the empty text. */
export const never = /(?!)/;
