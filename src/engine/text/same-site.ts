import { registeredName } from "../../model/site/registered-name.ts";

/** The registered name of the site that an address, a whole one, leads to. */
export const siteOf = (address: string): string => registeredName(/^https?:\/\/([^/?#:]+)/.exec(address)?.[1] ?? "");

/** The page an address leads to, without the place on it. */
export const pageOf = (address: string | undefined): string | undefined => address?.split("#", 1)[0];

/** Do two addresses, whole ones, lead to one site? Its sections may have hosts of their own. */
export const isSameSite = (one: string, other: string): boolean => siteOf(one) === siteOf(other);
