import type { Sign } from "../model/detection.ts";
import type { Clutter } from "../model/label.ts";
import type { Reason } from "../model/verdict.ts";
import type { MessageKey, Translate } from "./translate.ts";

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

type Register = Readonly<Record<string, MessageKey>>;

/** Sentences for rules that name clutter, by id and by family; an id of its own wins. Each quotes what the rule saw as `$1`. */
const sentences: Register = {
	phrase: "reasonPhrase",
	"shape/links": "reasonShapeLinks",
	hint: "reasonHint",
	tag: "reasonTag",
	site: "reasonSite",
	reader: "reasonReader",
	"reader/keep": "reasonReaderKeep",
	neighbour: "reasonNeighbour",
	prose: "reasonProse",
	meta: "reasonMeta",
};

/** What the rules of the prose model look at: they weigh a block towards the article (positive) or away from it (negative). */
const topics: Register = {
	shape: "topicShape",
	look: "topicLook",
	place: "topicPlace",
	company: "topicCompany",
	mass: "topicMass",
	above: "topicAbove",
	"hint/near": "topicHint",
	"hint/far": "topicHintFar",
	phrase: "topicPhrase",
};

/** What the cheap first look at a page goes by. */
const signTopics: Register = {
	types: "topicTypes",
	metas: "topicMetas",
	page: "topicPage",
	address: "topicAddress",
	headline: "topicHeadline",
	together: "topicTogether",
	links: "topicLinks",
	articles: "topicArticles",
	times: "topicTimes",
	controls: "topicControls",
	programs: "topicPrograms",
	form: "topicForm",
	authored: "topicAuthored",
};

const lookUp = (register: Register, rule: string): MessageKey | undefined => register[rule] ?? register[rule.split("/", 1)[0] ?? ""];

/**
 * One piece of evidence as a sentence in the reader's language, with what was seen quoted. A rule that is not in the registers yet is
 * still explained, by a general sentence.
 */
export const sayReason = (reason: Reason, say: Translate): string => {
	const named = sentences[reason.rule];
	const topic = lookUp(topics, reason.rule);
	const general = lookUp(sentences, reason.rule);
	if (named !== undefined) return say(named, reason.saw);
	// Only the prose model gives negative weights, and only it has families without a sentence of their own.
	if (topic !== undefined && (reason.weight < 0 || general === undefined || reason.rule in topics))
		return say(reason.weight < 0 ? "reasonUnlikeText" : "reasonLikeText", say(topic), reason.saw);
	return say(general ?? "reasonOther", reason.saw);
};

/** One sign of the first look as a sentence. Counts come with an English unit, which the topic says already: the number is enough. */
export const saySign = (sign: Sign, say: Translate): string => {
	const topic = lookUp(signTopics, sign.rule);
	const saw = topic === undefined ? sign.saw || sign.rule : sign.saw.replace(/^(\d+%?) .*$/u, "$1");
	const words = topic === undefined ? saw : say("signTopic", say(topic), saw);
	return say(sign.weight < 0 ? "signAgainst" : "signFor", words);
};

/** Does this rule have a sentence or topic of its own or of its family? Tests hold the registers complete with it. */
export const isSaid = (rule: string): boolean => [sentences, topics, signTopics].some((register) => lookUp(register, rule) !== undefined);

/** How certain the label is, in words. */
export const surenessNames = { sure: "surenessSure", likely: "surenessLikely" } as const;
