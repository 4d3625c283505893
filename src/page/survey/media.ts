import { firstMade } from "../../model/first-made.ts";
import { folded } from "../../model/fold.ts";
import type { HttpUrl } from "../../model/reading/address.ts";
import type { MediaBlock } from "../../model/reading/page.ts";
import { httpUrl, namesPicture } from "../dom/address.ts";
import { embedAddress } from "./embeds.ts";

/** Where lazy loaders keep the address of what is to be shown, whatever is shown until then: often a blurred picture of the same. */
const lazySources = ["data-src", "data-lazy-src"];
/** Where the common themes and plugins keep it, too, or keep the picture at another size. */
const otherSources = [
	"data-original",
	"data-lazy",
	"data-lazyload",
	"data-ll-src",
	"data-cfsrc",
	"data-url",
	"data-img-url",
	"data-hi-res-src",
	"data-image",
	"data-actual-src",
	"data-large-file",
	"data-large_file",
	"data-orig-file",
];
const lazySourceSets = ["srcset", "data-srcset", "data-lazy-srcset"];

/** A placeholder, not a picture. */
const isPlaceholder = (address: string): boolean =>
	!/^https?:/i.test(address) ||
	/(?:placeholder|blank|spacer|loading|loader|spinner|lazy|pixel|transparent|1x1)[^/]*\.(?:gif|png|svg|jpe?g|webp)/i.test(address);

/** The widest candidate of a source set (https://html.spec.whatwg.org/multipage/images.html#srcset-attributes). */
function widest(sourceSet: string): string | undefined {
	const candidates = [...sourceSet.matchAll(/(\S*[^,\s])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)].map((match) => ({
		address: match[1] ?? "",
		size: Number(match[2] ?? 1),
	}));
	return candidates.reduce<(typeof candidates)[number] | undefined>(
		(best, next) => (best && best.size >= next.size ? best : next),
		undefined,
	)?.address;
}

/**
 * The address of the picture itself: where a lazy loader keeps it, else as shown, else where else it may be kept, else the widest of a source
 * set.
 */
function pictureAddress(element: Element): HttpUrl | undefined {
	const base = element.baseURI;
	const real = (written: string): HttpUrl | undefined => {
		const address = httpUrl(written, base);
		return address && !isPlaceholder(address) ? address : undefined;
	};
	const keptIn = (name: string): HttpUrl | undefined => {
		const value = element.getAttribute(name) ?? "";
		// Braces are places for a script to fill in.
		return /[{}]/.test(value) ? undefined : real(value);
	};
	const shown = httpUrl(element.getAttribute("src") ?? "", base);
	const kept = firstMade([...lazySources, "src", ...otherSources], keptIn);
	if (kept) return kept;
	const sources =
		element.parentElement?.localName === "picture" ? [element, ...element.parentElement.querySelectorAll("source")] : [element];
	const sourceSets = sources.flatMap((source) => lazySourceSets.map((name) => source.getAttribute(name) ?? ""));
	const listed = firstMade(sourceSets, (sourceSet) => real(widest(sourceSet) ?? ""));
	if (listed) return listed;
	const named = element.getAttributeNames().find((name) => name.startsWith("data-") && namesPicture(element.getAttribute(name) ?? ""));
	// A photograph may be called like a placeholder.
	return (named && keptIn(named)) || (shown && /\.(?:gif|png|svg)(?:[?#]|$)/i.test(shown) ? undefined : shown);
}

/** A declared size; 0 where none is declared in pixels: of `100%` nobody knows how large it is. */
const pixels = (element: Element, name: "width" | "height"): number =>
	Number(/^\s*(\d+)(?:\.\d*)?(?:px)?\s*$/i.exec(element.getAttribute(name) ?? "")?.[1] ?? 0);

/** The address of a film, a sound or a frame: what stands for it when it is embedded, else the first that is written at it. */
const embeddedAddress = (element: Element): HttpUrl | undefined =>
	embedAddress(element) ??
	firstMade(
		[
			element.getAttribute("src"),
			element.getAttribute("data-src"),
			element.getAttribute("data"),
			element.querySelector("source")?.getAttribute("src"),
		],
		(address) => httpUrl(address ?? "", element.baseURI),
	);

const addressOf = (element: Element, media: MediaBlock["media"]): HttpUrl | undefined => {
	switch (media) {
		case "image":
			return pictureAddress(element);
		case "rule":
			return undefined;
		case "video":
		case "audio":
		case "frame":
			return embeddedAddress(element);
	}
};

/** A media element as a block. `given` is what the survey knows of its place; `href` the link it stands in. */
export function mediaBlock(
	element: Element,
	media: MediaBlock["media"],
	given: Pick<MediaBlock, "id" | "element" | "hidden" | "named">,
	href: HttpUrl | undefined,
): MediaBlock {
	const src = addressOf(element, media);
	const picture = httpUrl(element.getAttribute("poster") ?? "", element.baseURI);
	return {
		kind: "media",
		...given,
		media,
		...(src && { src }),
		...(picture && { picture }),
		...(href && { href, ...(element.closest("a[rel~=sponsored]") && { sponsored: true }) }),
		alt: folded(element.getAttribute("alt") ?? element.getAttribute("title") ?? element.getAttribute("aria-label") ?? ""),
		width: pixels(element, "width"),
		height: pixels(element, "height"),
	};
}
