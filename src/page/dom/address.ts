import type { HttpUrl } from "../../model/reading/address.ts";

/**
 * An absolute http or https address, or undefined for everything else. `HttpUrl`s are made in this file only.
 *
 * `raw` is an address as a page writes it (relative, padded, broken over lines); `base` is what it is relative to.
 * An empty `raw` names nothing and gives undefined, although the standard would resolve it to `base`.
 */
export const httpUrl = (raw: string, base?: string): HttpUrl | undefined => {
	if (raw.trim() === "") return undefined;
	try {
		const url = new URL(raw, base);
		return url.protocol === "https:" || url.protocol === "http:" ? (url.href as HttpUrl) : undefined; // checked just now
	} catch {
		return undefined; // Neither absolute nor relative to anything: the parser's way of saying so is to throw.
	}
};

/** The address a link leads to. The browser has resolved and normalised it already, so looking at its beginning is enough. */
export const linkAddress = ({ href }: HTMLAnchorElement): HttpUrl | undefined =>
	/^https?:\/\/./.test(href) ? (href as HttpUrl) : undefined; // checked just now

/** Does an address end as the names of photographs do? Counters and scripts have no such name. */
export const namesPicture = (address: string): boolean => /\.(?:jpe?g|png|webp|avif)(?:[?#]|$)/i.test(address);

/** The address of the document itself, which the browser has written. */
export const documentAddress = ({ URL: url }: Document): HttpUrl | undefined =>
	url.startsWith("https://") || url.startsWith("http://") ? (url as HttpUrl) : undefined; // checked just now
