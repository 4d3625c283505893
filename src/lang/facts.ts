import type { FactsPack } from "../model/words/facts-pack.ts";
import { factsEn } from "./facts-en.ts";
import { factsId } from "./facts-id.ts";

/** The languages key facts are found in. Loaded only where facts are shown. */
export const factsPacks: readonly FactsPack[] = [factsId, factsEn];
