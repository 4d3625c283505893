/**
 * Characters that carry no text and break comparing and searching, as the inside of a class in a pattern: soft hyphen, zero-width space and
 * joiners, word joiner, byte order mark.
 */
export const invisibleCharacters = "\\u00ad\\u200b-\\u200d\\u2060\\ufeff";
