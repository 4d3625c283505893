/**
 * Boxes that a page makes, by tag or role, for something other than its article. Several looks at a page ask for them and no two mean the
 * same ones, so the lists stand side by side, each with who asks and why it is not its neighbour.
 */

/**
 * Bars of the site. The early pass judges nothing in them, because words mean something else there, and where one is fixed it asks its reader
 * nothing. An `aside` is none: read-also boxes are made of it.
 */
export const siteBars = "header,nav,footer,[role=navigation],[role=banner],[role=contentinfo]";

/** What has bars of its own: a header or footer in one is that of a part of the page. */
const parts = "article,aside,main,section";

/**
 * Does an element stand in a bar of the whole page? By what HTML makes a banner of, and for menus too (https://www.w3.org/TR/html-aam-1.0/#el-header).
 * What holds the article is none, as a header that is never closed does.
 */
export const isInSiteBar = (element: Element, holdsArticle: (box: Element) => boolean): boolean => {
	const bar = element.closest(siteBars);
	return bar !== null && bar.closest(parts) === null && !holdsArticle(bar);
};

/** Boxes whose text counts for less where the article is looked for. */
export const besideArticle = "aside,footer,nav,form,dialog,header";

/** Boxes whose paragraphs the first look at a page takes for no prose of it. With lists and links, because teasers stand in them. */
export const withoutProse = `${besideArticle},li,a`;

/**
 * Boxes in which even a paragraph is no text of an article, so that the picker takes one there. No `header`: an article has one of its own, with its
 * headline.
 */
export const withoutArticleText = "nav,aside,footer";

/** Furniture by name, which may go where all but the article is to go. No `form` and no `dialog`: these may ask for an answer. */
export const namedFurniture =
	"nav,header,footer,aside,[role=navigation],[role=banner],[role=contentinfo],[role=complementary],[role=search]";

/** Of those, the feet of pages and of their parts. */
export const feet = "footer,[role=contentinfo]";
