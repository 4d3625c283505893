import type { Sign } from "../../model/reading/detection.ts";
import type { ClutterKind } from "../../model/reading/label.ts";
import type { Reason } from "../../model/reading/verdict.ts";
import type { MessageKey, Translate } from "./translate.ts";

/** What a reader calls each kind of clutter, and an example of it; and what their own rules hide. */
export const labelNames: Readonly<Record<ClutterKind, { readonly name: MessageKey; readonly example: MessageKey }>> & {
	readonly own: { readonly name: MessageKey };
} = {
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
	own: { name: "labelOwn" },
};

/** A rule with a sentence of its own, or a topic that fills "going by …, it is unlike the text of an article". Both may quote what was seen as `$1`. */
type Wording = { readonly sentence: MessageKey } | { readonly topic: MessageKey };

/** By rule id or by family; an id of its own wins. What the prose model sees has English names made for its table: those are not quoted. */
const wordings: Readonly<Record<string, Wording>> = {
	"phrase/promo": { sentence: "reasonPhrasePromo" },
	"phrase/related": { sentence: "reasonPhraseRelated" },
	"phrase/ad": { sentence: "reasonPhraseAd" },
	"phrase/newsletter": { sentence: "reasonPhraseNewsletter" },
	"phrase/share": { sentence: "reasonPhraseShare" },
	"phrase/comments": { sentence: "reasonPhraseComments" },
	"phrase/navigation": { sentence: "reasonPhraseNavigation" },
	"phrase/credit": { sentence: "reasonPhraseCredit" },
	"phrase/paging": { sentence: "reasonPhrasePaging" },
	"phrase/tags": { sentence: "reasonPhraseTags" },
	"shape/headline link": { sentence: "reasonHeadlineLink" },
	"shape/channel": { sentence: "reasonChannel" },
	"shape/hashtags": { sentence: "reasonPhraseTags" },
	"shape/initials": { sentence: "reasonPhraseCredit" },
	"shape/rights": { sentence: "reasonPhraseCredit" },
	"shape/field": { sentence: "reasonField" },
	"shape/links": { sentence: "reasonShapeLinks" },
	hint: { sentence: "reasonHint" },
	tag: { sentence: "reasonTag" },
	site: { sentence: "reasonSite" },
	reader: { sentence: "reasonReader" },
	"reader/keep": { sentence: "reasonReaderKeep" },
	"neighbour/label": { sentence: "reasonNeighbour" },
	"neighbour/box": { sentence: "reasonBox" },
	"neighbour/announced": { sentence: "reasonAnnounced" },
	"neighbour/company": { sentence: "reasonCompany" },
	"neighbour/item": { sentence: "reasonItem" },
	"neighbour/heading": { sentence: "reasonHeading" },
	"neighbour/amid": { sentence: "reasonAmid" },
	"neighbour/table": { sentence: "reasonAmid" },
	"neighbour/home": { sentence: "reasonAmid" },
	prose: { sentence: "reasonProse" },
	"meta/author": { sentence: "reasonAuthor" },
	meta: { sentence: "reasonMeta" },

	shape: { topic: "topicShape" },
	"shape/links and size": { topic: "topicLinkShare" },
	"shape/sentence and size": { topic: "topicSentences" },
	"shape/commas": { topic: "topicCommas" },
	"shape/digits": { topic: "topicDigits" },
	"shape/function words": { topic: "topicSmallWords" },
	"shape/tag": { topic: "topicElement" },
	look: { topic: "topicLook" },
	"look/sign of rights": { topic: "topicRights" },
	"look/bar or arrow": { topic: "topicBars" },
	"look/capitals only": { topic: "topicCapitals" },
	"look/time or date": { topic: "topicDateOrTime" },
	"look/hash or at": { topic: "topicHashes" },
	place: { topic: "topicPlace" },
	"place/description": { topic: "topicSummary" },
	"place/repeats": { topic: "topicRepeats" },
	company: { topic: "topicCompany" },
	"company/prose": { topic: "topicCompanyText" },
	"company/links": { topic: "topicCompanyLinks" },
	mass: { topic: "topicMass" },
	above: { topic: "topicAbove" },
	"hint/near": { topic: "topicHint" },
	"hint/far": { topic: "topicHintFar" },
};

/** What the cheap first look at a page goes by. */
const signTopics: Readonly<Record<string, MessageKey>> = {
	types: "topicTypes",
	metas: "topicMetas",
	page: "topicPage",
	"types/many": "topicTypesMany",
	address: "topicAddress",
	"address/slug-3": "topicAddressWords",
	"address/slug-5": "topicAddressWords",
	"address/number": "topicAddressDigits",
	headline: "topicHeadline",
	"headline/none": "topicNoHeadline",
	"headline/several": "topicHeadlines",
	together: "topicTogether",
	"together/scattered": "topicScattered",
	links: "topicLinks",
	articles: "topicArticles",
	times: "topicTimes",
	controls: "topicControls",
	programs: "topicPrograms",
};

/** By topic: what says by itself that it speaks against an article. */
const signsAgainst: Partial<Record<MessageKey, MessageKey>> = { topicAddress: "signAddress", topicLinks: "signLinks" };

/** The entry of a rule, else of its family. */
const lookUp = <Entry>(register: Readonly<Record<string, Entry>>, rule: string): Entry | undefined =>
	register[rule] ?? register[rule.split("/", 1)[0] ?? ""];

/**
 * One piece of evidence as a sentence in the reader's language. The prose model's evidence may also speak for the block: a positive weight
 * is for the article's text. A rule that has no wording yet is still explained, by a general sentence.
 */
export const sayReason = ({ rule, weight, saw }: Reason, say: Translate): string => {
	const wording = lookUp(wordings, rule);
	if (wording === undefined) return say("reasonOther", rule, saw);
	if ("sentence" in wording) return say(wording.sentence, saw);
	return say(weight < 0 ? "reasonUnlikeText" : "reasonLikeText", say(wording.topic, saw));
};

/** What a sign of the first look goes by. Counts come with an English unit, which the topic says already: the number is enough. */
export const signWords = ({ rule, weight, saw }: Sign, say: Translate): string => {
	const topic = lookUp(signTopics, rule);
	if (topic === undefined) return saw || rule;
	const number = saw.replace(/^(\d+%?) .*$/u, "$1");
	const against = weight < 0 && saw !== "" ? signsAgainst[topic] : undefined;
	if (against !== undefined) return say(against, number);
	return saw === "" || topic === "topicTogether" ? say(topic, number) : say("signTopic", say(topic), number);
};

/** What speaks against an article, the heaviest first, at most so many. */
export const wordsAgainst = (signs: readonly Sign[], say: Translate, most: number): readonly string[] => {
	const against = signs.filter(({ weight }) => weight < 0).toSorted((a, b) => a.weight - b.weight);
	return [...new Set(against.map((sign) => signWords(sign, say)))].slice(0, most);
};

/** How certain the label is, in words. */
export const surenessNames = { sure: "surenessSure", likely: "surenessLikely" } as const;
