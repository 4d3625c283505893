import { type Words, words } from "../engine/text/words.ts";
import { homePacks } from "../lang/home.ts";

let made: Words | undefined;

/**
 * Words of the languages at home, for the time before the second stage is here. Made once, and only where a page may be an article. A
 * constant put off, not a state.
 */
export const earlyWords = (): Words => {
	made ??= words(homePacks);
	return made;
};
