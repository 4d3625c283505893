import { registeredName } from "../../model/site/registered-name.ts";

/** The host of an address, a whole one, without its port; empty where it has none. */
export const hostOf = (address: string): string => /^https?:\/\/([^/?#:]+)/.exec(address)?.[1] ?? "";

/** What an address is made of: the host in lower case without `www.`, the path, what follows its question mark. All but the place on the page. */
interface AddressParts {
	readonly host: string;
	readonly path: string;
	readonly query: string;
}

/** The parts of an address, a whole one or one without its protocol; undefined where it is none. */
export function addressParts(address: string): AddressParts | undefined {
	const match = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(address);
	if (!match) return undefined;
	const [, host = "", path = "", query = ""] = match;
	return { host: host.toLowerCase(), path, query };
}

/** The registered name of the site that an address, a whole one, leads to. */
export const siteOf = (address: string): string => registeredName(hostOf(address));

/** The page an address leads to, without the place on it. Sites of one document tell their pages behind `#/` or `#!`; with nothing behind, these are buttons. */
export const pageOf = (address: string | undefined): string | undefined => address?.split(/#(?![/!].)/, 1)[0];

/** Is an address that of a picture? */
export const isPictureFile = (address: string): boolean => /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i.test(address);

/** Is an address that of a file to download: a document, a recording, an archive? */
export const isDownload = (address: string): boolean => /\.(?:pdf|docx?|xlsx?|pptx?|zip|mp[34])(?:$|[?#])/i.test(address);

/** Do two addresses, whole ones, lead to one site? Its sections may have hosts of their own. */
export const isSameSite = (one: string, other: string): boolean => siteOf(one) === siteOf(other);
