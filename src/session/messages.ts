import { browser } from "../shell/browser.ts";
import { say } from "../shell/say.ts";
import type { Messages } from "../ui/words/translate.ts";

/** What our own pages say, in the browser's language. */
export const messages: Messages = {
	say,
	// The language of the messages, not the browser's: dates must agree with the sentences they stand in.
	locale: browser.i18n.getMessage("locale"),
};
