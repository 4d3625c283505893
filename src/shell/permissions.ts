import { matchPattern, siteName, sitesAbove } from "../model/site/host.ts";
import { browser } from "./browser.ts";
import { tabAddress } from "./tabs.ts";

/** Rights to work on sites. Asking needs a click of the reader (`user gesture`), so call the `request…` functions first thing in its handler. */

/** Every site. */
const everywhere = "*://*/*";

/** Patterns of the manifest's own hosts; the browser runs the content script there by itself, unless the reader took the right away. */
export const namedPatterns = (): readonly string[] =>
	browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];

/** Is this one of the manifest's own hosts, or below one? */
export const isNamed = (hostname: string): boolean => {
	const named = namedPatterns();
	return sitesAbove(siteName(hostname)).some((site) => named.includes(matchPattern(site)));
};

/** May clean-up work on this host by itself, without a click? Never where the browser knows no such host: a file has none. */
export const isGranted = async (hostname: string): Promise<boolean> => {
	try {
		return await browser.permissions.contains({ origins: [matchPattern(hostname)] });
	} catch {
		return false;
	}
};

/** May clean-up work on the page at this address? Asked without its port: Firefox knows no match pattern with one and answers no. */
const isGrantedAt = async (address: string): Promise<boolean> => {
	const { protocol, hostname } = new URL(address);
	return /^https?:$/.test(protocol) && browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
};

/**
 * May clean-up work by itself on the page in a tab? Without the `tabs` permission the address of a tab is known only where its host is granted,
 * or for one click: so that is the first question.
 */
export const isGrantedIn = async (tab: number): Promise<boolean> => {
	const address = await tabAddress(tab);
	return typeof address === "string" && isGrantedAt(address);
};

/** May clean-up work on every site? */
export const isGrantedEverywhere = (): Promise<boolean> => browser.permissions.contains({ origins: [everywhere] });

/** Asks for one site and all below it. Resolves to whether the reader agreed. */
export const requestSite = (hostname: string): Promise<boolean> => browser.permissions.request({ origins: [matchPattern(hostname)] });

/** Asks for every site. Resolves to whether the reader agreed. */
export const requestEverywhere = (): Promise<boolean> => browser.permissions.request({ origins: [everywhere] });

/** Gives the right to every site back. Resolves to false where the browser keeps it. */
export const removeEverywhere = async (): Promise<boolean> => {
	try {
		return await browser.permissions.remove({ origins: [everywhere] });
	} catch {
		return false;
	}
};

/** Match patterns held now, those of the manifest included. */
export const grantedOrigins = async (): Promise<readonly string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Calls back whenever a right came or went, also through the browser's own pages. */
export const onGranted = (listener: () => void): void => {
	browser.permissions.onAdded.addListener(listener);
	browser.permissions.onRemoved.addListener(listener);
};
