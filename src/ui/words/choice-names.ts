import type { SiteMode, Strictness } from "../../model/site/settings.ts";
import type { MessageKey } from "./translate.ts";

/** The choices that several of our pages offer: what each is called, in a word and in a sentence, and the order in which they stand. */

/** What is done on a site. */
export const modeNames: Readonly<Record<SiteMode, { readonly short: MessageKey; readonly meaning: MessageKey }>> = {
	off: { short: "modeOff", meaning: "modeOffMeaning" },
	text: { short: "modeText", meaning: "modeTextMeaning" },
	clean: { short: "modeClean", meaning: "modeCleanMeaning" },
};

/** As the popup's switch has them, side by side: from the least to the most that is done by itself. */
export const modesUpwards: readonly SiteMode[] = ["off", "text", "clean"];

/** As the options list them, one below the other: what holds unless it is changed comes first. */
export const modesDownwards: readonly SiteMode[] = ["clean", "text", "off"];

/** How much is hidden. */
export const strictnessNames: Readonly<Record<Strictness, { readonly name: MessageKey; readonly meaning: MessageKey }>> = {
	promos: { name: "strictnessPromos", meaning: "strictnessPromosMeaning" },
	usual: { name: "strictnessUsual", meaning: "strictnessUsualMeaning" },
	everything: { name: "strictnessEverything", meaning: "strictnessEverythingMeaning" },
};

/** From the least to the most. */
export const strictnesses: readonly Strictness[] = ["promos", "usual", "everything"];
