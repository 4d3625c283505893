import type { NameData } from "../model/words/names.ts";
import english from "./en.weights.json" with { type: "json" };
import indonesian from "./id.weights.json" with { type: "json" };

/** Stored name models by BCP 47 primary subtag. Large: only pages of the extension and the library import this, never the content script. */
export const nameData: Readonly<Record<"en" | "id", NameData>> = { en: english, id: indonesian };
