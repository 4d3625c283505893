import { siteName } from "../../model/site/host.ts";

/** The site a reader names: a bare name, an address, or the pattern other extensions write (`*.example.com`). Undefined when it is none. */
export const typedSite = (typed: string): string | undefined => {
	const address = `https://${typed.trim().replace(/^(?:[a-z*]+:\/\/)?(?:\*\.)?/i, "")}`;
	if (!URL.canParse(address)) return undefined;
	const name = siteName(new URL(address).hostname);
	return name.includes(".") && !/[%*]/.test(name) ? name : undefined;
};
