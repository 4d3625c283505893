import type { KeyFacts } from "../../src/model/reading/facts.ts";

/** The facts of an article that tells none. */
export const noFacts: KeyFacts = { who: [], where: [], when: [], howMuch: [], quotes: [], sources: [], sentences: [] };
