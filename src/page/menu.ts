import { folded } from "./white-space.ts";

/** Elements that hold a site's menus. */
const menuTags: ReadonlySet<string> = new Set("nav header ul ol dl menu".split(" "));

/** What no menu holds: headings, prose, media, pages of an article. */
const holdsMore =
	"h1,h2,h3,h4,h5,h6,p,article,main,blockquote,pre,table,figure,img,iframe,video,audio,time,[rel~=next],[rel~=author],[itemprop]";

/** A menu has so many links at least, none longer than this (characters), and so much text beside them at most: a share of the links' own and a few characters. */
const fewest = 4;
const longest = 40;
const beside = { share: 0.3, characters: 30 };

/** `Node.DOCUMENT_POSITION_FOLLOWING` and no other bit: stands after, and not inside. */
const following = 4;

/**
 * A function that says whether an element is a menu above the headline: short links and little else. The survey need not look into it, and on
 * news pages a third of all elements stands in one. Asked of a few tags only; a page without a headline has no such place.
 */
export const menuReader = (document: Document): ((element: Element, tag: string) => boolean) => {
	const headline = document.querySelector("h1");
	return (element, tag) =>
		headline !== null && menuTags.has(tag) && element.compareDocumentPosition(headline) === following && isMenu(element);
};

const isMenu = (element: Element): boolean => {
	const links = element.getElementsByTagName("a");
	if (links.length < fewest || element.querySelector(holdsMore) !== null) return false;
	let linked = 0;
	for (const link of links) {
		const text = folded(link.textContent ?? "");
		// A number leads to another page of the article.
		if (text.length > longest || /^\d{1,3}$/.test(text)) return false;
		linked += text.length;
	}
	return folded(element.textContent ?? "").length <= linked * (1 + beside.share) + links.length + beside.characters;
};
