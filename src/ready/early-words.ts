import { type Words, words } from "../engine/words.ts";
import { reading as en } from "../lang/en.ts";
import { reading as id } from "../lang/id.ts";
import { reading as jv } from "../lang/jv.ts";
import { reading as ms } from "../lang/ms.ts";
import { reading as su } from "../lang/su.ts";

let made: Words | undefined;

/**
 * Words of the languages that the news hosts of the manifest write in, for the time before the second stage is here. Made once, and only
 * where a page may be an article. A constant put off, not a state.
 */
export const earlyWords = (): Words => {
	made ??= words([id, en, ms, jv, su]);
	return made;
};
