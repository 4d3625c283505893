import type { Article } from "../model/article.ts";
import type { Pages } from "../model/reading.ts";
import { h } from "./h.ts";
import type { Messages } from "./translate.ts";

/** Says that the text is only a part: page 1 of 3 with the way to the whole, or the start that a paywall leaves. Undefined when it is whole. */
export const partView = (article: Article, pages: Pages, messages: Messages): HTMLElement | undefined => {
	if (pages.total <= 1 && !(article.partial ?? false)) return undefined;
	const way = pages.all ?? pages.next;
	return h(
		"p",
		{ class: "part", role: "note" },
		h("span", {}, pages.total > 1 ? messages.say("pageOf", String(pages.current), String(pages.total)) : messages.say("partOnly")),
		way !== null &&
			h("a", { href: way, target: "_blank", rel: "noopener noreferrer" }, messages.say(pages.all === null ? "nextPage" : "wholeArticle")),
	);
};
