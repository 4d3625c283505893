/** Codes of the languages key facts are found in. Their packs are large: a page that only has to say so does without them. */
export const factsLanguages: readonly string[] = ["id", "en"];
