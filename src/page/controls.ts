/** What acts on the page it stands in, if it is no link elsewhere. */
const acting = "a,button,summary,label,[role=button],[onclick],[aria-expanded]";
/** What a control says is no longer, characters: longer it is a title, and a theme's link without an address, or a box that a script listens to. */
const longestWords = 40;

/** The path of an article names it; one without a figure or a hyphen is the path of all articles, which a query tells apart. */
const namesArticle = /[-\d]/;

/** Does a link lead nowhere but about this page, or to another form of it: all of it, its next part? */
export const isOfThisPage = (link: HTMLAnchorElement): boolean => {
	const { host, pathname } = link.ownerDocument.location;
	if (/^#|^javascript:/.test(link.getAttribute("href") ?? "")) return true;
	return link.host === host && namesArticle.test(pathname) && `${link.pathname}/`.startsWith(`${pathname.replace(/\/$/, "")}/`);
};

/** Without its spaces. */
const wordsOf = (element: Element): string => (element.textContent ?? "").replace(/\s/g, "");

const isControl = (element: Element | null): element is Element => {
	const link = element?.closest<HTMLAnchorElement>("a[href]");
	return element !== null && wordsOf(element).length <= longestWords && (!link || isOfThisPage(link));
};

/**
 * Do all words of these elements, which are to be hidden together, stand on controls of this page? Hidden by themselves these would leave out of
 * reach what they open, or open what they close; with all of a box they may go.
 */
export const areControls = (elements: readonly Element[]): boolean =>
	elements.every((element) => {
		const controls = [element.closest(acting), ...element.querySelectorAll(acting)].filter(isControl);
		const words = wordsOf(element);
		return words !== "" && controls.map(wordsOf).join("").length >= words.length;
	});
