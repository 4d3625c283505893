import type { Detection, Sign } from "../model/detection.ts";
import { h } from "./h.ts";
import { noticeView } from "./notice.ts";
import { type Place, placeSentence } from "./place.ts";
import { saySign } from "./say.ts";
import type { Reader } from "./translate.ts";

/** Nothing can be read here, and why. */
export const unreadableNotice = (place: Place, reader: Reader): HTMLElement =>
	noticeView({ icon: "lock", title: reader.say("unreadableTitle"), sentence: reader.say(placeSentence[place]) });

/** The right to read a tab, given by a press on the button there, has ended. */
export const notGrantedNotice = (reader: Reader): HTMLElement =>
	noticeView({ icon: "lock", title: reader.say("notGrantedTitle"), sentence: reader.say("notGrantedSentence") });

/** The tab this page was opened for has been closed. */
export const goneNotice = (reader: Reader): HTMLElement =>
	noticeView({ icon: "page", title: reader.say("goneTitle"), sentence: reader.say("goneSentence") });

/** Something went wrong that should not have. */
export const failedNotice = (reader: Reader, again: () => void): HTMLElement =>
	noticeView({
		icon: "warning",
		title: reader.say("failedTitle"),
		sentence: reader.say("failedSentence"),
		actions: [h("button", { type: "button", class: "primary", on: { click: again } }, reader.say("tryAgain"))],
	});

/** The page does not look like an article: on what signs, and a way to read it all the same. */
export const noArticleNotice = (detection: Detection, reader: Reader, readAnyway: () => void): HTMLElement =>
	noticeView({
		icon: "page",
		title: reader.say("noArticleTitle"),
		sentence: reader.say("noArticleSentence"),
		actions: [h("button", { type: "button", class: "primary", on: { click: readAnyway } }, reader.say("readAnyway"))],
		more: detection.signs.length === 0 ? [] : [signsView(detection.signs, reader)],
	});

const signsView = (signs: readonly Sign[], reader: Reader): HTMLElement =>
	h(
		"details",
		{ class: "signs" },
		h("summary", {}, reader.say("signsTitle")),
		h("ul", {}, ...signs.toSorted((a, b) => a.weight - b.weight).map((sign) => h("li", {}, saySign(sign, reader.say)))),
	);
