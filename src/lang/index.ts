// biome-ignore-all assist/source/organizeImports: languages akin side by side, see tools/build/languages.mjs
// Made by the build from the files beside it: a pack is in the list because it is there.
import type { ReadingPack } from "../model/words/language.ts";
import { homePacks } from "./home.ts";
import { reading as da } from "./da.ts";
import { reading as no } from "./no.ts";
import { reading as sv } from "./sv.ts";
import { reading as nl } from "./nl.ts";
import { reading as de } from "./de.ts";
import { reading as es } from "./es.ts";
import { reading as pt } from "./pt.ts";
import { reading as it } from "./it.ts";
import { reading as fr } from "./fr.ts";
import { reading as ro } from "./ro.ts";
import { reading as fi } from "./fi.ts";
import { reading as hu } from "./hu.ts";
import { reading as cs } from "./cs.ts";
import { reading as sk } from "./sk.ts";
import { reading as hr } from "./hr.ts";
import { reading as pl } from "./pl.ts";
import { reading as tr } from "./tr.ts";
import { reading as vi } from "./vi.ts";
import { reading as el } from "./el.ts";
import { reading as bg } from "./bg.ts";
import { reading as ru } from "./ru.ts";
import { reading as uk } from "./uk.ts";
import { reading as he } from "./he.ts";
import { reading as ar } from "./ar.ts";
import { reading as ur } from "./ur.ts";
import { reading as fa } from "./fa.ts";
import { reading as hi } from "./hi.ts";
import { reading as bn } from "./bn.ts";
import { reading as th } from "./th.ts";
import { reading as zh } from "./zh.ts";
import { reading as ja } from "./ja.ts";
import { reading as ko } from "./ko.ts";

/** All languages we know the phrases of, those at home first: where two packs claim the same words, the earlier one names them. */
// biome-ignore format: made by the build
export const readingPacks: readonly ReadingPack[] = [...homePacks, ar, bg, bn, cs, da, de, el, es, fa, fi, fr, he, hi, hr, hu, it, ja, ko, nl, no, pl, pt, ro, ru, sk, sv, th, tr, uk, ur, vi, zh];
