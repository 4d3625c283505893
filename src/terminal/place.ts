/**
 * Stands in for the address of a page that does not say where it is: without one its relative links would lead nowhere, and a line that is
 * nothing but links could not be told from prose. `.invalid` never resolves (RFC 6761).
 */
export const unknownPlace = "https://unknown.invalid/";

/** Is this the whole address of a page on the web? */
export const isWebAddress = (address: string): boolean => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

/** Where a page says that it is: its canonical link or `og:url`, when that is an absolute address. */
export const statedPlace = (document: Document): string | undefined =>
	["link[rel~=canonical][href]", "meta[property='og:url'][content]"]
		.flatMap((selector) => [...document.querySelectorAll(selector)])
		.map((element) => element.getAttribute("href") ?? element.getAttribute("content") ?? "")
		.find(isWebAddress);
