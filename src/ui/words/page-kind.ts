import type { MessageKey } from "./translate.ts";

/** Kinds of pages no extension can read, and pages of the web, which it can. */
export type PageKind = "web" | "browser" | "store" | "pdf" | "file";

/** Add-on stores, where every browser keeps extensions out: host, and the start of the path where the host has other pages too. */
const stores: readonly (readonly [host: string, path: string])[] = [
	["chromewebstore.google.com", "/"],
	["chrome.google.com", "/webstore"],
	["microsoftedge.microsoft.com", "/addons"],
	["addons.mozilla.org", "/"],
];

/** Where an address leads, as far as it says. An address we may not see (undefined) counts as the web. */
export const pageKindOf = (address: string | undefined): PageKind => {
	if (address === undefined || address === "") return "web";
	if (!URL.canParse(address)) return "browser";
	const url = new URL(address);
	if (url.pathname.toLowerCase().endsWith(".pdf")) return "pdf";
	if (url.protocol === "file:") return "file";
	if (url.protocol !== "http:" && url.protocol !== "https:") return "browser";
	return stores.some(([host, path]) => url.hostname === host && url.pathname.startsWith(path)) ? "store" : "web";
};

/** Why there is nothing to read there. */
export const unreadableSentences: Readonly<Record<PageKind, MessageKey>> = {
	web: "unreadableWeb",
	browser: "unreadableBrowser",
	store: "unreadableStore",
	pdf: "unreadablePdf",
	file: "unreadableFile",
};
