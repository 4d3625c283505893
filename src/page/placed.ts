/** What takes the place in the row of a table that its order gives it. */
const cells = "td,th";

/** Does a cell of an earlier row reach down into this one? It would reach one row further, were this one gone. */
const isReachedFromAbove = (row: Element): boolean => {
	if (!row.parentElement?.querySelector("[rowspan]")) return false;
	let away = 1;
	for (let at = row.previousElementSibling; at; at = at.previousElementSibling, away++)
		if ([...at.children].some((cell) => Number(cell.getAttribute("rowspan") ?? 1) > away)) return true;
	return false;
};

const isAuto = ({ gridColumnStart, position }: CSSStyleDeclaration): boolean =>
	/^(?:auto|span .*)?$/.test(gridColumnStart) && position !== "absolute" && position !== "fixed";

/** Are the columns of a grid not all alike? Where they are, it makes no difference in which one something stands. */
const hasUnlikeColumns = ({ display, gridTemplateColumns }: CSSStyleDeclaration): boolean =>
	/^(?:inline-)?grid$/.test(display) &&
	new Set(
		gridTemplateColumns
			.replace(/\[[^\]]*\]/g, "") // Names of lines stand between the widths.
			.split(/\s+/)
			.filter((width) => width !== "")
			.map((width) => Math.round(Number.parseFloat(width)) || width),
	).size > 1;

/** What has nothing to show may move. */
const showsNothing = (element: Element): boolean =>
	(element.textContent ?? "").trim() === "" && element.querySelector("img,picture,video,audio,iframe,svg,canvas,input,button") === null;

/**
 * Would something else move into the place of an element that is hidden: a cell into another column of its table, the article into the narrow column
 * of a sidebar? `goes`: is an element hidden with it?
 */
export const holdsPlace = (element: Element, goes: (sibling: Element) => boolean): boolean => {
	const { parentElement: parent, ownerDocument } = element;
	const view = ownerDocument.defaultView;
	if (parent === null || view === null) return false;
	/** Does such an element stand behind it and stay? */
	const staysBehind = (isSuch: (each: Element) => boolean): boolean => {
		for (let at = element.nextElementSibling; at; at = at.nextElementSibling) if (isSuch(at) && !goes(at) && !showsNothing(at)) return true;
		return false;
	};
	if (element.localName === "tr") return isReachedFromAbove(element) && staysBehind(() => true);
	if (element.matches(cells)) return staysBehind((each) => each.matches(cells));
	const styleOf = (each: Element): CSSStyleDeclaration => view.getComputedStyle(each);
	const takesPlace = (each: Element): boolean => {
		const style = styleOf(each);
		return style.display !== "none" && isAuto(style);
	};
	return hasUnlikeColumns(styleOf(parent)) && isAuto(styleOf(element)) && staysBehind(takesPlace);
};

/** What hides all that an element says and leaves the element in its place: its children; nothing where it has words of its own. */
export const inPlaceOf = (element: Element): readonly Element[] =>
	[...element.childNodes].some((node) => node.nodeType === node.TEXT_NODE && (node.nodeValue ?? "").trim() !== "")
		? []
		: [...element.children];
