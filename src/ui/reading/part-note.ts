import type { Reading } from "../../model/reading/reading.ts";
import { h } from "../elements/h.ts";
import type { Messages } from "../words/translate.ts";

/** What is known of how much of the article a text is. `arriving`: its page was not here as a whole. */
interface Extent {
	readonly arriving: boolean;
	readonly reading: Pick<Extract<Reading, { kind: "article" }>, "article" | "pages">;
}

/**
 * Says that the text is only a part: what of the page is here, page 1 of 3 with the way to the whole, or the start that a paywall leaves.
 * Undefined when it is whole.
 */
export const partNote = ({ arriving, reading: { article, pages } }: Extent, messages: Messages): HTMLElement | undefined => {
	// What leads to the other pages stands behind the text.
	if (arriving) return h("p", { class: "part", role: "note" }, messages.say("pageArriving"));
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
