import type { Saved } from "../shell/storage.ts";
import { unsaved } from "../shell/unsaved.ts";
import type { MessageKey } from "../ui/words/translate.ts";

/** What to tell the reader after a choice was to be stored; `done` where it was. With several, the worst news counts. */
export const savedMessage = (results: readonly Saved[], done: MessageKey): MessageKey => {
	const failures = results.flatMap((result) => (result.ok ? [] : [result.reason]));
	if (failures.includes("full")) return unsaved.full;
	return failures.length > 0 ? unsaved.failed : done;
};
