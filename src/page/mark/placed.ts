import { childrenOf, hasBareWords, nearestBeside } from "../dom/nodes.ts";

/** Cells that stand in several rows. Without one, or without a row it stands in, the cells of the rows below would move over. */
const tallCells = "[rowspan]:not([rowspan='1'])";

const isAuto = ({ gridColumnStart, position }: CSSStyleDeclaration): boolean =>
	/^(?:auto|span .*)?$/.test(gridColumnStart) && position !== "absolute" && position !== "fixed";

/** Are the columns of a grid not all alike? Where they are, it makes no difference in which one something stands. */
const hasUnlikeColumns = ({ display, gridTemplateColumns }: CSSStyleDeclaration): boolean =>
	/grid$/.test(display) &&
	// Names of lines stand between the widths. A DOM without layout leaves shares as they are written.
	new Set(gridTemplateColumns.match(/[\d.]+(?=px|fr)/g)?.map((width) => Math.round(Number(width)))).size > 1;

/** What has nothing to show may move. */
const showsNothing = (element: Element): boolean =>
	(element.textContent ?? "").trim() === "" && element.querySelector("img,video,audio,iframe,svg,canvas,input,button") === null;

/**
 * Would something else move into the place of an element that is hidden: a cell into another column of its table, the article into the narrow column
 * of a sidebar? `goes`: is an element hidden with it?
 */
export const holdsPlace = (element: Element, goes: (sibling: Element) => boolean): boolean => {
	const { parentElement: parent, ownerDocument } = element;
	const view = ownerDocument.defaultView;
	if (!parent || !view) return false;
	const styleOf = (each: Element): CSSStyleDeclaration => view.getComputedStyle(each);
	/** Does an element, such a one, stand behind this and stay? */
	const isAhead = (ahead: Element, isSuch: (each: Element) => boolean = () => true): boolean =>
		nearestBeside(ahead, "nextElementSibling", (each) => isSuch(each) && !goes(each) && !showsNothing(each)) !== undefined;
	if (element.localName === "tr") return parent.querySelector(tallCells) !== null && isAhead(element);
	if (element.matches("td,th")) return isAhead(element) || (element.matches(tallCells) && isAhead(parent));
	const takesPlace = (each: Element): boolean => {
		const style = styleOf(each);
		return style.display !== "none" && isAuto(style);
	};
	/** The element, and those around it that have no box and leave it to be laid out by what is around them. */
	const ahead = [element];
	let grid: Element | null = parent;
	for (; grid && styleOf(grid).display === "contents"; grid = grid.parentElement) ahead.push(grid);
	return grid !== null && hasUnlikeColumns(styleOf(grid)) && isAuto(styleOf(element)) && ahead.some((each) => isAhead(each, takesPlace));
};

/** What hides all that an element says and leaves the element in its place: its children; nothing where it has words of its own. */
export const inPlaceOf = (element: Element): readonly Element[] => (hasBareWords(element) ? [] : childrenOf(element));
