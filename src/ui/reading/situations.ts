import type { Detection } from "../../model/reading/detection.ts";
import { h } from "../elements/h.ts";
import { noticeView } from "../elements/notice.ts";
import { type PageKind, unreadableSentences } from "../words/page-kind.ts";
import { wordsAgainst } from "../words/say.ts";
import type { Messages } from "../words/translate.ts";

/** Nothing can be read here, and why. */
export const unreadableNotice = (kind: PageKind, messages: Messages): HTMLElement =>
	noticeView({ icon: "lock", title: messages.say("unreadableTitle"), sentence: messages.say(unreadableSentences[kind]) });

/** The right to read a tab, given by a press on the button there, has ended. */
export const notGrantedNotice = (messages: Messages): HTMLElement =>
	noticeView({ icon: "lock", title: messages.say("notGrantedTitle"), sentence: messages.say("notGrantedSentence") });

/** The tab is private, and in this browser the reader tab would not be: the popup reads it there. */
export const barredNotice = (messages: Messages): HTMLElement =>
	noticeView({ icon: "lock", title: messages.say("barredTitle"), sentence: messages.say("barredSentence") });

/** The tab this page was opened for has been closed. */
export const goneNotice = (messages: Messages): HTMLElement =>
	noticeView({ icon: "page", title: messages.say("goneTitle"), sentence: messages.say("goneSentence") });

/** Something went wrong that should not have. */
export const failedNotice = (messages: Messages, again: () => void): HTMLElement =>
	noticeView({
		icon: "warning",
		title: messages.say("failedTitle"),
		sentence: messages.say("failedSentence"),
		actions: [h("button", { type: "button", class: "primary", on: { click: again } }, messages.say("tryAgain"))],
	});

/** The page has hardly begun to arrive, so nothing can be said of it yet. */
export const arrivingNotice = (messages: Messages, readAnyway: () => void): HTMLElement =>
	noticeView({
		icon: "page",
		title: messages.say("arrivingTitle"),
		sentence: messages.say("arrivingSentence"),
		actions: [h("button", { type: "button", class: "primary", on: { click: readAnyway } }, messages.say("readAnyway"))],
	});

/** The page does not look like an article: on what signs, and a way to read it all the same. */
export const noArticleNotice = (detection: Detection, messages: Messages, readAnyway: () => void): HTMLElement =>
	noticeView({
		icon: "page",
		title: messages.say("noArticleTitle"),
		sentence: messages.say("noArticleSentence"),
		actions: [h("button", { type: "button", class: "primary", on: { click: readAnyway } }, messages.say("readAnyway"))],
		more: [signsView(wordsAgainst(detection.signs, messages.say, mostSigns), messages)],
	});

/** The page was read against its looks, and nothing came of it. */
export const emptyNotice = (messages: Messages): HTMLElement =>
	noticeView({ icon: "page", title: messages.say("emptyTitle"), sentence: messages.say("emptySentence") });

/** More than so many signs are none that decided, and what speaks for an article explains nothing here. */
const mostSigns = 3;

const signsView = (signs: readonly string[], messages: Messages): HTMLElement | false =>
	signs.length > 0 &&
	h("details", { class: "signs" }, h("summary", {}, messages.say("signsTitle")), h("ul", {}, ...signs.map((sign) => h("li", {}, sign))));
