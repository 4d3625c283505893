import { type Words, words } from "../engine/text/words.ts";
import { readingPacks } from "../lang/index.ts";

let made: Words | undefined;

/** All packs made ready for matching: once, and only where a page is read. A constant put off, not a state. */
export const matcher = (): Words => {
	made ??= words(readingPacks);
	return made;
};
