import { registeredName } from "../../model/registered-name.ts";

const registered = (address: string): string => registeredName(/^https?:\/\/([^/?#:]+)/.exec(address)?.[1] ?? "");

/** Do two addresses, whole ones, lead to one site? Its sections may have hosts of their own. */
export const isSameSite = (one: string, other: string): boolean => registered(one) === registered(other);
