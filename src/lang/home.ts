import type { ReadingPack } from "../model/words/language.ts";
import { reading as en } from "./en.ts";
import { reading as id } from "./id.ts";
import { reading as jv } from "./jv.ts";
import { reading as ms } from "./ms.ts";
import { reading as su } from "./su.ts";

/**
 * The languages that the news hosts of the manifest write in, the home language first. Their words are there before the page is seen, so
 * each of them makes the script that runs at once on those hosts larger.
 */
export const homePacks: readonly ReadingPack[] = [id, en, ms, jv, su];
