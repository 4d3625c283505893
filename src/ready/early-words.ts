import { words } from "../engine/text/words.ts";
import { homePacks } from "../lang/home.ts";
import { once } from "../model/once.ts";

/** Words of the languages at home, for the time before the second stage is here. Made once, and only where a page may be an article. */
export const earlyWords = once(() => words(homePacks));
