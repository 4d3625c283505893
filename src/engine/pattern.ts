/** A text as the source of a pattern that matches exactly that text. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The source of a pattern that matches one of these texts, or nothing where there are none. */
export const oneOf = (texts: readonly string[]): string => `(?:${texts.map(literal).join("|")})`;
