import type { MediaBlock, PageElement } from "../../../model/reading/page.ts";
import { isWithin, siteName } from "../../../model/site/host.ts";
import { addressParts, hostOf } from "../../text/addresses.ts";
import { adWords } from "./hint-words.ts";
import { hintsIn } from "./hints.ts";

/** Who delivers advertising and buttons, not films: the host of a frame or picture or one above it, perhaps with the beginning of a path. */
const notFilms = [
	"doubleclick.net",
	"googlesyndication.com",
	"googleadservices.com",
	"googletagmanager.com",
	"adservice.google.com",
	"amazon-adsystem.com",
	"adnxs.com",
	"criteo.com",
	"taboola.com",
	"outbrain.com",
	"mgid.com",
	"teads.tv",
	"disqus.com",
	"facebook.com/plugins/like",
	"facebook.com/plugins/comments",
	"facebook.com/plugins/page",
	"facebook.com/plugins/share_button",
	"facebook.com/tr",
	"platform.twitter.com/widgets/follow_button",
	"platform.twitter.com/widgets/tweet_button",
] as const;

/** The same, each parted into its host and the beginning of the path below it. */
const deliveries = notFilms.map((sign) => {
	const name = sign.replace(/\/.*/, "");
	return { name, below: sign.slice(name.length) };
});

/** What advertising is sold in, pixels (https://www.iab.com/guidelines/iab-new-ad-portfolio/ and those before it). */
const soldSizes: ReadonlySet<string> = new Set(
	"728x90 970x90 970x250 468x60 320x50 320x100 300x50 300x100 300x250 336x280 300x600 160x600 120x600 250x250 234x60".split(" "),
);

/** Class words that a lead picture, a sponsor's logo or the picture of an old advertisement may have, too. */
const vague: ReadonlySet<string> = new Set(["banner", "sponsor", "commercial", ...adWords]);

/** Does the class or id of a box, one with nothing of the article in it, say that it holds advertising? Letters within a made-up name do not: `4ad40b`. */
export const isAdBox = ({ hints, name }: PageElement): boolean =>
	hintsIn(hints).some(
		({ label, words }) =>
			label === "ad" &&
			!vague.has(words.join(" ")) &&
			(words.length > 1 ||
				name
					.toLowerCase()
					.split(/[^a-z0-9]+/)
					.includes(words[0] ?? "")),
	);

/** Is an address one of those that deliver advertising and buttons? */
function isDelivered(address: string): boolean {
	const { host = "", path = "" } = addressParts(address) ?? {};
	return deliveries.some(({ name, below }) => isWithin(host, name) && path.startsWith(below));
}

/** Does an address lead to another host than this one? */
const leavesHost = (address: string, site: string | undefined): boolean => siteName(hostOf(address)) !== siteName(hostOf(site ?? ""));

/**
 * Is a picture, film or frame advertising by itself: by where it comes from, what its link says of itself, or by size and where it leads? `site`:
 * where the page stands.
 */
export const isAdvertising = ({ src, href, sponsored, media, width, height }: MediaBlock, site: string | undefined): boolean =>
	sponsored === true ||
	(src !== undefined && isDelivered(src)) ||
	(href !== undefined && (isDelivered(href) || (media === "image" && leavesHost(href, site) && soldSizes.has(`${width}x${height}`))));
