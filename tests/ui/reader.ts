import en from "../../src/_locales/en/messages.json";
import id from "../../src/_locales/id/messages.json";
import type { Reader } from "../../src/ui/translate.ts";

const readerOf = (messages: typeof en, locale: string): Reader => ({
	say: (key, ...substitutions) => messages[key].message.replace(/\$(\d)/gu, (_, index: string) => substitutions[Number(index) - 1] ?? ""),
	locale,
});

/** Readers for tests, with the messages as shipped and what a browser does to `$1`. */
export const indonesian = readerOf(id, "id");
export const english = readerOf(en, "en");
