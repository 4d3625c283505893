import type { HttpUrl } from "../../model/reading/address.ts";
import { httpUrl, namesPicture } from "../dom/address.ts";

/** An attribute that names a film or a post, and what stands before and after that name in its address. */
interface Naming {
	readonly attribute: string;
	readonly before?: string;
	readonly after?: string;
}

/** How elements that are made into frames by a script name what they show, by tag. */
const namings: ReadonlyMap<string, Naming> = new Map([
	["amp-youtube", { attribute: "data-videoid", before: "https://www.youtube.com/watch?v=" }],
	["lite-youtube", { attribute: "videoid", before: "https://www.youtube.com/watch?v=" }],
	["amp-vimeo", { attribute: "data-videoid", before: "https://vimeo.com/" }],
	["lite-vimeo", { attribute: "videoid", before: "https://vimeo.com/" }],
	["amp-dailymotion", { attribute: "data-videoid", before: "https://www.dailymotion.com/video/" }],
	["amp-twitter", { attribute: "data-tweetid", before: "https://twitter.com/i/status/" }],
	["amp-instagram", { attribute: "data-shortcode", before: "https://www.instagram.com/p/", after: "/" }],
	["amp-facebook", { attribute: "data-href" }],
	["amp-tiktok", { attribute: "data-src" }],
]);

/** Films that a script puts into an empty box when it comes near. */
const films =
	/^(?:https?:)?\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com\/video|(?:geo\.)?dailymotion\.com\/(?:embed|player))/i;

/** The address of what such an element shows; undefined for all others. */
export function embedAddress(element: Element): HttpUrl | undefined {
	const naming = namings.get(element.localName);
	const name = naming && element.getAttribute(naming.attribute);
	return naming && name ? httpUrl(`${naming.before ?? ""}${name}${naming.after ?? ""}`) : undefined;
}

/** The address of the post that a quote stands for until a script shows it, as sites for posts hand it out. */
function postAddress(quote: Element): HttpUrl | undefined {
	const permalink =
		quote.getAttribute("data-instgrm-permalink") ?? (quote.hasAttribute("data-video-id") ? quote.getAttribute("cite") : null);
	if (permalink) return httpUrl(permalink);
	if (!quote.classList.contains("twitter-tweet")) return undefined;
	// Its last link is the date, which leads to the post.
	return httpUrl([...quote.querySelectorAll("a")].at(-1)?.href ?? "");
}

/** Tags of what may stand beside the picture for those without scripts and show the same. */
const pictures = "img, picture, amp-img";

/** The picture that a page shows only to those without scripts. Where scripts run, what stands in there is text. */
function pictureWithoutScript(element: Element): HttpUrl | undefined {
	const beside = [element.previousElementSibling, element.nextElementSibling];
	if (beside.some((other) => other?.matches(pictures) || other?.querySelector(pictures))) return undefined;
	const raw =
		element.querySelector("img")?.getAttribute("src") ?? /<img\s[^>]*?\bsrc\s*=\s*["']([^"']+)["']/i.exec(element.textContent)?.[1] ?? "";
	// Counters stand there, too, and have no name of a picture.
	return namesPicture(raw) ? httpUrl(raw, element.baseURI) : undefined;
}

/** What a box or a quote stands for until a script shows it. `instead`: there is nothing else to read in it. */
interface StoodFor {
	readonly media: "image" | "frame";
	readonly src: HttpUrl;
	readonly instead: boolean;
}

/**
 * The film, post or picture that an element stands for until a script shows it; undefined for nearly all. Asked of every element: in most nothing but
 * the tag is looked at.
 */
export function standsFor(element: Element): StoodFor | undefined {
	switch (element.localName) {
		case "blockquote": {
			const src = postAddress(element);
			return src && { media: "frame", src, instead: false };
		}
		case "div": {
			const address = element.getAttribute("data-src");
			const src = address !== null && films.test(address) ? httpUrl(address, element.baseURI) : undefined;
			return src && { media: "frame", src, instead: true };
		}
		case "noscript": {
			const src = pictureWithoutScript(element);
			return src && { media: "image", src, instead: true };
		}
		default:
			return undefined;
	}
}
