import type messages from "../../_locales/en/messages.json";

/** Every sentence a reader can see has a key in `_locales`; a key that is not there does not compile. */
export type MessageKey = keyof typeof messages;

/** A message in the reader's language with `$1`, `$2` … replaced. */
export type Translate = (key: MessageKey, ...substitutions: readonly string[]) => string;

/** What a view says, in the reader's language. `locale`: BCP 47, for numbers and dates. */
export interface Messages {
	readonly say: Translate;
	readonly locale: string;
}

/** Stems of messages that come in a form for one and a form for any other number. */
type Counted = MessageKey extends infer Key ? (Key extends `${infer Stem}One` ? Stem : never) : never;

/** A message with a number in it: `stemOne` or `stemMany`, by the plural rules of the reader's language. */
export function counted(messages: Messages, stem: Counted, count: number, ...more: readonly string[]): string {
	const form = new Intl.PluralRules(messages.locale).select(count) === "one" ? "One" : "Many";
	return messages.say(`${stem}${form}`, new Intl.NumberFormat(messages.locale).format(count), ...more);
}
