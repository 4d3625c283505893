import { browser } from "./browser.ts";

/** What copies of the content script leave for each other in the isolated world, which pages cannot see. */
interface Slot {
	bacaSaja?: AbortController;
	/** Set by `inject` before a content script that the reader asked for with a click. */
	bacaSajaAsked?: boolean;
}

const slot = globalThis as Slot; // our own two names; nobody else writes in this world

/** Makes this copy of the content script the one that counts: an older one ends. The signal aborts when a newer one comes. */
export const takeOver = (): AbortSignal => {
	slot.bacaSaja?.abort();
	const life = new AbortController();
	slot.bacaSaja = life;
	return life.signal;
};

/** Was this copy injected by a click alone, without a permission for the host? Answers once. */
export const wasAsked = (): boolean => {
	const asked = slot.bacaSajaAsked === true;
	delete slot.bacaSajaAsked;
	return asked;
};

/** Has the extension been updated or removed under this copy? Chrome leaves such a copy running without its connection. */
export const isOrphan = (): boolean => {
	try {
		return browser.runtime.id === undefined;
	} catch {
		return true;
	}
};
