import type { MessageKey } from "../words/translate.ts";

/** Copies a text; gives the sentence to announce. Browsers refuse when the page has lost the focus or a policy forbids it. */
export const copyText = async (text: string, done: MessageKey): Promise<MessageKey> => {
	try {
		await navigator.clipboard.writeText(text);
		return done;
	} catch {
		return "copyFailed";
	}
};
