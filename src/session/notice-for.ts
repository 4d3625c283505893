import { arrivingNotice, emptyNotice, failedNotice, goneNotice, noArticleNotice } from "../ui/reading/situations.ts";
import type { PageKind } from "../ui/words/page-kind.ts";
import { messages } from "./messages.ts";
import { isEmpty, type Loaded } from "./tab-reading.ts";

/**
 * Why there is no article.
 * @param unreadable what to say of a page that cannot be read
 * @param again asks the tab once more
 * @param readAnyway reads it whatever it looks like
 */
export const noticeFor = (
	loaded: Loaded,
	unreadable: (page: PageKind) => HTMLElement,
	again: () => void,
	readAnyway: () => void,
): HTMLElement => {
	switch (loaded.kind) {
		case "gone":
			return goneNotice(messages);
		case "failed":
			return failedNotice(messages, again);
		case "unreadable":
			return unreadable(loaded.page);
		case "read":
			if (loaded.state.arriving) return arrivingNotice(messages, readAnyway);
			return isEmpty(loaded.state) ? emptyNotice(messages) : noArticleNotice(loaded.state.reading.detection, messages, readAnyway);
	}
};
