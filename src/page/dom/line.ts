import { foldText } from "../../model/fold.ts";
import { longestOpening } from "../../model/reading/early.ts";
import { sumOf } from "../../model/sum.ts";
import { isBox } from "./box.ts";
import { isElement, isText } from "./nodes.ts";

/** A line of a block that holds more lines: what stands between two `<br>` or block-level neighbours. */
export interface InlineLine {
	/** The elements of the line, outermost only: what may be marked. */
	readonly parts: readonly Element[];
	/** Some of its words stand outside every element. */
	readonly bare: boolean;
	/** Folded as the survey folds it. */
	readonly text: string;
	readonly linkChars: number;
	/** Something ends it: a `<br>` or a block. */
	readonly ended: boolean;
	/** Last element of the line before. */
	readonly before: Element | undefined;
}

/** A line of clutter has few nodes: a label, a link, spaces. */
const mostNodes = 16;

const isBreak = (node: Node): boolean => isElement(node) && isBox(node);

const hasWords = (node: Node): boolean => foldText(node.textContent ?? "") !== "";

const linkCharsOf = (element: Element): number =>
	element.localName === "a"
		? foldText(element.textContent ?? "").length
		: sumOf(element.getElementsByTagName("a"), (link) => foldText(link.textContent ?? "").length);

/** The line a node stands in, given the block-level element around it. Undefined where it is longer than clutter is. */
export const lineAround = (node: Node, box: Element): InlineLine | undefined => {
	let top = node;
	while (top.parentNode && top.parentNode !== box) top = top.parentNode;
	const nodes: Node[] = [top];
	let start = top.previousSibling;
	for (; start && !isBreak(start); start = start.previousSibling) if (nodes.unshift(start) > mostNodes) return undefined;
	let end = top.nextSibling;
	for (; end && !isBreak(end); end = end.nextSibling) if (nodes.push(end) > mostNodes) return undefined;
	const text = foldText(nodes.map(({ textContent }) => textContent ?? "").join(""));
	if (text === "" || text.length > longestOpening) return undefined;
	const parts = nodes.filter((each): each is Element => isElement(each) && hasWords(each));
	let before = start;
	while (before && (!isElement(before) || before.localName === "br")) {
		if (isText(before) && hasWords(before)) break;
		before = before.previousSibling;
	}
	return {
		parts,
		bare: nodes.some((each) => isText(each) && hasWords(each)),
		text,
		linkChars: sumOf(parts, linkCharsOf),
		ended: end !== null,
		before: before && isElement(before) ? before : undefined,
	};
};
