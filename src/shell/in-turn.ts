/**
 * Runs work one after another, as changes to what is stored, so that none is worked out from what another is about to replace. Holds for all pages of
 * the extension and its background. In a content script it only runs the work: the locks there are the page's, which could see them.
 */
export const inTurn = <Value>(work: () => Promise<Value>, lock: "storage" | "register" | "menus" = "storage"): Promise<Value> =>
	globalThis.location?.protocol.endsWith("-extension:") ? navigator.locks.request(lock, work) : work();
