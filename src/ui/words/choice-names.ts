import type { SiteMode, Strictness } from "../../model/site/settings.ts";
import type { MessageKey, Messages } from "./translate.ts";

/** The choices that several of our pages offer: what each is called, in a word and in a sentence, and the order in which they stand. */

/** What a choice is called in a word, and what it means. */
interface ChoiceNames {
	readonly name: MessageKey;
	readonly meaning: MessageKey;
}

/** What is done on a site. */
export const modeNames: Readonly<Record<SiteMode, ChoiceNames>> = {
	off: { name: "modeOff", meaning: "modeOffMeaning" },
	text: { name: "modeText", meaning: "modeTextMeaning" },
	clean: { name: "modeClean", meaning: "modeCleanMeaning" },
};

/** As the popup's switch has them, side by side: from the least to the most that is done by itself. */
export const modesUpwards: readonly SiteMode[] = ["off", "text", "clean"];

/** As the options list them, one below the other: what holds unless it is changed comes first. */
export const modesDownwards: readonly SiteMode[] = ["clean", "text", "off"];

/** How much is hidden. */
export const strictnessNames: Readonly<Record<Strictness, ChoiceNames>> = {
	promos: { name: "strictnessPromos", meaning: "strictnessPromosMeaning" },
	usual: { name: "strictnessUsual", meaning: "strictnessUsualMeaning" },
	everything: { name: "strictnessEverything", meaning: "strictnessEverythingMeaning" },
};

/** From the least to the most. */
export const strictnesses: readonly Strictness[] = ["promos", "usual", "everything"];

/** These values in the words of the page, to be chosen from. */
export const choicesOf = <Value extends string>(
	values: readonly Value[],
	names: Readonly<Record<Value, ChoiceNames>>,
	messages: Messages,
): readonly { readonly value: Value; readonly name: string; readonly meaning: string }[] =>
	values.map((value) => ({ value, name: messages.say(names[value].name), meaning: messages.say(names[value].meaning) }));
