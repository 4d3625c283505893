import { browser } from "./browser.ts";
import type { Outcome, Requests } from "./messages.ts";

/** The sending half of the protocol. `serve.ts` is the other. */

/** What comes back for a message. Never rejects. */
const outcomeOf = async <K extends keyof Requests>(send: () => Promise<unknown>): Promise<Outcome<Requests[K]["out"]>> => {
	try {
		const answer = await send();
		// Only `serve` of this extension answers, and it answers with an Outcome; nobody answering arrives as undefined.
		return answer === undefined || answer === null ? { ok: false, error: "no listener" } : (answer as Outcome<Requests[K]["out"]>);
	} catch {
		// Both browsers reject when nobody listens, each with a sentence of its own that we do not rely on. In a page that outlived an update of
		// the extension the call itself throws («Extension context invalidated»).
		return { ok: false, error: "no listener" };
	}
};

/** Asks the content script of a tab (its top frame). Never rejects. */
export const ask = <K extends keyof Requests>(tab: number, type: K, data: Requests[K]["in"]): Promise<Outcome<Requests[K]["out"]>> =>
	outcomeOf<K>(() => browser.tabs.sendMessage(tab, { type, data }, { frameId: 0 }));

/** Asks the background. Never rejects. */
export const askBackground = <K extends keyof Requests>(type: K, data: Requests[K]["in"]): Promise<Outcome<Requests[K]["out"]>> =>
	outcomeOf<K>(() => browser.runtime.sendMessage({ type, data }));
