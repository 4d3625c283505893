import { ask } from "./ask.ts";
import { browser } from "./browser.ts";
import { contentFiles, inject } from "./inject.ts";
import { grantedOrigins, isGrantedAt, namedPatterns } from "./permissions.ts";

/** The one script registered while running: the content script, for the hosts the reader granted. */
const id = "granted";

/** Patterns the reader granted beyond the manifest's. */
const grantedBeyond = (origins: readonly string[], named: readonly string[]): readonly string[] =>
	origins.filter((origin) => !named.includes(origin));

/**
 * Makes the registration say what is granted now. Needed after every change and every update: rights come and go through the browser's own
 * pages, and a script registered for a host without the right silently does nothing (w3c/webextensions #356).
 */
export const register = async (): Promise<void> => {
	const named = namedPatterns();
	const matches = grantedBeyond(await grantedOrigins(), named);
	const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
	if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
	if (matches.length === 0) return;
	const { js, css } = contentFiles();
	await browser.scripting.registerContentScripts([
		{
			id,
			matches: [...matches],
			excludeMatches: [...named],
			js: [...js],
			css: [...css],
			runAt: "document_start",
			persistAcrossSessions: true,
		},
	]);
};

/** Tells open tabs that rights came or went. A tab that has the right now and no content script yet gets one. */
export const tellTabs = async (): Promise<void> => {
	const tabs = await browser.tabs.query({});
	await Promise.all(
		tabs.map(async ({ id: tab }) => {
			if (tab === undefined) return;
			// Without the `tabs` permission the address of a tab is known only where its host is granted: that is the question here.
			const { url } = await browser.tabs.get(tab);
			const granted = url !== undefined && (await isGrantedAt(url));
			const answer = await ask(tab, "granted", { granted });
			if (granted && !answer.ok && answer.error === "no listener") await inject(tab, false);
		}),
	);
};
