import en from "../../src/_locales/en/messages.json";
import id from "../../src/_locales/id/messages.json";
import type { Messages } from "../../src/ui/words/translate.ts";

const messagesOf = (file: typeof en, locale: string): Messages => ({
	say: (key, ...substitutions) => file[key].message.replace(/\$(\d)/gu, (_, index: string) => substitutions[Number(index) - 1] ?? ""),
	locale,
});

/** The messages as shipped, with what a browser does to `$1`. */
export const indonesian = messagesOf(id, "id");
export const english = messagesOf(en, "en");
