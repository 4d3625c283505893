import { words } from "../engine/text/words.ts";
import { readingPacks } from "../lang/index.ts";
import { once } from "../model/once.ts";

/** All packs made ready for matching: once, and only where a page is read. */
export const matcher = once(() => words(readingPacks));
