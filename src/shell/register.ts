import { ask } from "./ask.ts";
import { browser } from "./browser.ts";
import { inTurn } from "./in-turn.ts";
import { contentFiles, inject } from "./inject.ts";
import { grantedOrigins, isGrantedIn, namedPatterns } from "./permissions.ts";

/** The one script registered while running: the content script, for the hosts the reader granted. */
const id = "granted";

/** Patterns the reader granted beyond the manifest's. */
const grantedBeyond = (origins: readonly string[], named: readonly string[]): readonly string[] =>
	origins.filter((origin) => !named.includes(origin));

/**
 * Makes the registration say what is granted now. Needed after every change and every update: rights come and go through the browser's own
 * pages, and a script registered for a host without the right silently does nothing (w3c/webextensions #356).
 */
export const register = (): Promise<void> => inTurn(registerGranted, "register");

const registerGranted = async (): Promise<void> => {
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
		tabs.map(async ({ id: tab, discarded }) => {
			// What was put aside comes back as a new page.
			if (tab === undefined || discarded) return;
			const granted = await isGrantedIn(tab);
			const answer = await ask(tab, "granted", { granted });
			if (granted && !answer.ok && answer.error === "no listener") await inject(tab, false);
		}),
	);
};
