import { siteName } from "../model/site/host.ts";

/**
 * The site of this name as it is stored, if it is a name and nothing more; undefined where no host has it, so that nothing stored for it would
 * ever hold.
 */
export const siteNamed = (name: string): string | undefined => {
	const address = `https://${name}`;
	if (!URL.canParse(address)) return undefined;
	const { href, hostname } = new URL(address);
	// Chromium takes a host with spaces, and writes them as `%20`.
	return href === `https://${hostname}/` && !/[%*]/.test(hostname) ? siteName(hostname) : undefined;
};

/** The site a reader means: a bare name, an address, or the pattern other extensions write (`*.example.com`). Undefined when it is none. */
export const siteMeant = (typed: string): string | undefined => {
	const address = `https://${typed.trim().replace(/^(?:[a-z*]+:\/\/)?(?:\*\.)?/i, "")}`;
	const site = URL.canParse(address) ? siteNamed(new URL(address).hostname) : undefined;
	return site?.includes(".") ? site : undefined;
};
