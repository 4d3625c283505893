/** Names of sites. Hosts are compared on dots, never as substrings: `x.com` is not in `netflix.com`. */

/** The name a site has in storage and in lists: lower case, without `www.` and a final dot. */
export const siteName = (hostname: string): string =>
	hostname
		.toLowerCase()
		.replace(/\.$/, "")
		.replace(/^www\./, "");

/** The match pattern of a site and all below it, http and https, any port. The build writes it into the manifest, where it is looked for again. */
export const matchPattern = (hostname: string): string => `*://*.${siteName(hostname)}/*`;

/** Is `hostname` the site `site` or below it? */
export const isWithin = (hostname: string, site: string): boolean => hostname === site || hostname.endsWith(`.${site}`);

/** The site and the sites above it, nearest first: `news.example.co.id`, `example.co.id`, `co.id`. Addresses in numbers stand alone. */
export const sitesAbove = (site: string): readonly string[] => {
	if (/^[\d.]+$|:/.test(site)) return [site];
	const parts = site.split(".");
	return parts.slice(0, Math.max(1, parts.length - 1)).map((_, start) => parts.slice(start).join("."));
};
