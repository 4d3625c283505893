import { registeredName } from "../../model/site/registered-name.ts";

/** The host of an address, a whole one, without its port; empty where it has none. */
export const hostOf = (address: string): string => /^https?:\/\/([^/?#:]+)/.exec(address)?.[1] ?? "";

/** The registered name of the site that an address, a whole one, leads to. */
export const siteOf = (address: string): string => registeredName(hostOf(address));

/** The page an address leads to, without the place on it. Sites of one document tell their pages behind `#/` or `#!`. */
export const pageOf = (address: string | undefined): string | undefined => address?.split(/#(?![/!])/, 1)[0];

/** Is an address that of a picture? */
export const isPictureFile = (address: string): boolean => /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i.test(address);

/** Is an address that of a document, a recording or an archive, as a site hands out to read, to hear or to keep? */
export const isHandedOut = (address: string): boolean => /\.(?:pdf|docx?|xlsx?|pptx?|zip|mp[34])(?:$|[?#])/i.test(address);

/** Do two addresses, whole ones, lead to one site? Its sections may have hosts of their own. */
export const isSameSite = (one: string, other: string): boolean => siteOf(one) === siteOf(other);
