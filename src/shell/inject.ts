import { ask } from "./ask.ts";
import { browser } from "./browser.ts";
import type { Outcome, Requests } from "./messages.ts";

/** Files of the content script, as the manifest names them for the curated hosts: one place says them. */
export const contentFiles = (): { readonly js: readonly string[]; readonly css: readonly string[] } => {
	const declared = browser.runtime.getManifest().content_scripts?.[0];
	return { js: declared?.js ?? [], css: declared?.css ?? [] };
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
	const { js, css } = contentFiles();
	try {
		if (asked) await browser.scripting.executeScript({ target, func: markAsked });
		await browser.scripting.insertCSS({ target, files: [...css] });
		await browser.scripting.executeScript({ target, files: [...js] });
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
	const injected = await inject(tab, true);
	return injected.ok ? ask(tab, type, data) : injected;
};
