import { siteName } from "./host.ts";

/** Second labels below which, under a country's ending, names are given out: `example.co.id` is a site, `co.id` is none. */
const givenOutBelow: ReadonlySet<string> = new Set("ac biz co com desa edu go gov mil my ne net or org sch web".split(" "));

/**
 * The part of a host that was registered, in which the addresses of one site end: `example.co.id` of `news.example.co.id`. Worked out from the
 * usual shape of names, because the list of all endings (https://publicsuffix.org) is as large as the reading engine.
 */
export const registeredName = (hostname: string): string => {
	const labels = siteName(hostname).split(".");
	const isGivenOut = labels.length > 2 && labels.at(-1)?.length === 2 && givenOutBelow.has(labels.at(-2) ?? "");
	return labels.slice(isGivenOut ? -3 : -2).join(".");
};
