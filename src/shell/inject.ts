import { ask } from "./ask.ts";
import { browser } from "./browser.ts";
import type { Outcome, Requests } from "./messages.ts";
import { isGrantedIn } from "./permissions.ts";

/** Files of the content script, as the manifest names them for the curated hosts: one place says them. */
export const contentFiles = (): { readonly js: readonly string[]; readonly css: readonly string[] } => {
	const declared = browser.runtime.getManifest().content_scripts?.[0];
	// Firefox hands the manifest out with addresses of style sheets in full, and takes none such for a script that is registered.
	const base = browser.runtime.getURL("");
	const named = (file: string): string => (file.startsWith(base) ? file.slice(base.length) : file);
	return { js: (declared?.js ?? []).map(named), css: (declared?.css ?? []).map(named) };
};

/** The second stage of the content script. */
const readerFile = "page-reader.js";

/**
 * Brings the style into a tab as the reader's own: above every rule of the page, also one that is `!important` in a layer or on the element.
 * The manifest can only set it beside the page's rules; from there it holds before the first paint, from here against all.
 */
const insertStyle = (tab: number): Promise<void> =>
	browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [0] }, files: [...contentFiles().css], origin: "USER" });

/** Brings the second stage into a tab that has the first. Rejects where the right for the host is gone. */
export const injectReader = async (tab: number): Promise<void> => {
	// Not waited for: Firefox brings it in once the page is here as a whole. Until then the manifest's holds against all but the strongest rules.
	void insertStyle(tab).catch(() => {});
	// At once: without this, both browsers wait until the page is idle.
	await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [readerFile], injectImmediately: true });
};

/** Why a page cannot be read. `browser page`: the browser lets no extension in (its own pages, stores, PDFs). */
export type NotInjected = { readonly ok: false; readonly error: "browser page" };

/** Runs in the page, before the content script: tells it that the reader asked, so that it reads but does not clean by itself. */
const markAsked = (): void => {
	Object.assign(globalThis, { bacaSajaAsked: true });
};

/** Brings the content script into a tab the reader clicked on (`activeTab`) or has granted. `asked`: only this once. */
export const inject = async (tab: number, asked: boolean): Promise<{ readonly ok: true } | NotInjected> => {
	const target = { tabId: tab };
	const { js } = contentFiles();
	try {
		if (asked) await browser.scripting.executeScript({ target, func: markAsked });
		await insertStyle(tab);
		// The second stage first: on a click it is wanted for certain.
		await browser.scripting.executeScript({ target, files: [readerFile, ...js], injectImmediately: true });
		return { ok: true };
	} catch {
		return { ok: false, error: "browser page" };
	}
};

/** Asks the content script of a tab; where nobody answers, injects it once and asks again. The popup's and the shortcuts' way to a page. */
export const askInjecting = async <K extends keyof Requests>(
	tab: number,
	type: K,
	data: Requests[K]["in"],
): Promise<Outcome<Requests[K]["out"]> | NotInjected> => {
	const first = await ask(tab, type, data);
	if (first.ok || first.error !== "no listener") return first;
	// Where the right is held, the page belongs to a copy that an update of the extension ended.
	const injected = await inject(tab, !(await isGrantedIn(tab)));
	return injected.ok ? ask(tab, type, data) : injected;
};
