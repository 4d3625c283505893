import type messages from "../_locales/en/messages.json";
import { browser } from "./browser.ts";

/** A sentence in the browser's language with `$1`, `$2` … replaced. A key that `_locales` lacks does not compile. */
export const say = (key: keyof typeof messages, ...substitutions: readonly string[]): string =>
	browser.i18n.getMessage(key, [...substitutions]);

/** A sentence with a number in it, in its form for one or for any other number. */
export const sayCount = (one: keyof typeof messages, many: keyof typeof messages, count: number): string =>
	say(new Intl.PluralRules(browser.i18n.getUILanguage()).select(count) === "one" ? one : many, String(count));
