import type { Clutter } from "../../model/reading/label.ts";

/** What acts on the page it stands in, if it is no link elsewhere. */
const acting = "a,button,summary,label,[role=button],[onclick],[aria-expanded]";
/** What a control says is no longer, characters: longer it is a title, and a theme's link without an address, or a box that a script listens to. */
const longestWords = 40;

/** The path of an article names it; one without a figure or a hyphen is the path of all articles, which a query tells apart. */
const namesArticle = /[-\d]/;

/** Does a link lead nowhere but about this page, or to another form of it: all of it, its next part? A page whose script has addresses has them behind `#/`. */
export const isFormOfThisPage = (link: HTMLAnchorElement): boolean => {
	const { host, pathname, search } = link.ownerDocument.location;
	const written = link.getAttribute("href") ?? "";
	if (/^#|^javascript:/.test(written)) return !/^#[/!]/.test(written);
	const said = new URLSearchParams(link.search);
	return (
		link.host === host &&
		namesArticle.test(pathname) &&
		`${link.pathname}/`.startsWith(`${pathname.replace(/\/$/, "")}/`) &&
		// Where a query names the article, another one names another.
		[...new URLSearchParams(search)].every(([name, value]) => said.get(name) === value)
	);
};

/** Without its spaces. */
const wordsOf = (element: Element): string => (element.textContent ?? "").replace(/\s/g, "");

/** The nearest of these that an element is or stands in, and all that stand in it. */
const aroundAndIn = <Found extends Element>(element: Element, selector: string): readonly Found[] => {
	const around = element.closest<Found>(selector);
	return [...(around ? [around] : []), ...element.querySelectorAll<Found>(selector)];
};

const isControl = (element: Element): boolean =>
	wordsOf(element).length <= longestWords && aroundAndIn<HTMLAnchorElement>(element, "a[href]").every(isFormOfThisPage);

/**
 * Labels whose words stand on controls of the article itself as well: what unfolds its text («Read more»), plays it, turns its pages or closes
 * what lies over it. What shares, signs up, jumps to the comments, heads other news or names a topic leads away from the text, whatever it is made
 * of: without it nothing of the article is out of reach.
 */
export const onControls: ReadonlySet<Clutter> = new Set<Clutter>(["promo", "ad", "paging", "navigation"]);

/**
 * Do all words of these elements, which are to be hidden together, stand on controls of this page? Hidden by themselves these would leave out of
 * reach what they open, or open what they close; with all of a box they may go.
 */
export const areControls = (elements: readonly Element[]): boolean =>
	elements.every((element) => {
		const controls = aroundAndIn(element, acting).filter(isControl);
		const outermost = controls.filter((one) => !controls.some((other) => other !== one && other.contains(one)));
		const words = wordsOf(element);
		return words !== "" && outermost.map(wordsOf).join("").length >= words.length;
	});
