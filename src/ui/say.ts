import type { Clutter } from "../model/label.ts";
import type { Reason } from "../model/verdict.ts";
import type { MessageKey, Reader, Translate } from "./translate.ts";

/** What a reader calls each kind of clutter, and an example of it. */
export const labelNames: Readonly<Record<Clutter, { readonly name: MessageKey; readonly example: MessageKey }>> = {
	promo: { name: "labelPromo", example: "examplePromo" },
	related: { name: "labelRelated", example: "exampleRelated" },
	ad: { name: "labelAd", example: "exampleAd" },
	newsletter: { name: "labelNewsletter", example: "exampleNewsletter" },
	share: { name: "labelShare", example: "exampleShare" },
	comments: { name: "labelComments", example: "exampleComments" },
	navigation: { name: "labelNavigation", example: "exampleNavigation" },
	credit: { name: "labelCredit", example: "exampleCredit" },
	paging: { name: "labelPaging", example: "examplePaging" },
	tags: { name: "labelTags", example: "exampleTags" },
};

/**
 * Sentences for rules, by id and by family; an id of its own wins over its family. Every sentence quotes what the rule saw as `$1`.
 * A rule that is not here yet is still explained: with the general sentence, which quotes the evidence too.
 */
const sentences: Readonly<Record<string, MessageKey>> = {
	phrase: "reasonPhrase",
	shape: "reasonShape",
	"shape/links": "reasonShapeLinks",
	hint: "reasonHint",
	site: "reasonSite",
	reader: "reasonReader",
	neighbour: "reasonNeighbour",
};

/** One piece of evidence as a sentence. A reason that spoke for keeping the block says so. */
export const sayReason = (reason: Reason, say: Translate): string => {
	const [family = ""] = reason.rule.split("/");
	const sentence = say(sentences[reason.rule] ?? sentences[family] ?? "reasonOther", reason.saw);
	return reason.label === "content" || reason.weight < 0 ? say("reasonAgainst", sentence) : sentence;
};

/** Does this rule have a sentence of its own or of its family? Tests hold the register complete with it. */
export const hasSentence = (rule: string): boolean => rule in sentences || (rule.split("/")[0] ?? "") in sentences;

/** How certain the label is, in words. */
export const saySureness = (sureness: "sure" | "likely", reader: Reader): string =>
	reader.say(sureness === "sure" ? "surenessSure" : "surenessLikely");
