import type { Clutter } from "../model/label.ts";
import { boxOf, isFinished } from "./arriving.ts";
import { isConcealed, mark, markOf, setMark, unmark } from "./conceal.ts";
import { agenda } from "./early-agenda.ts";
import { whole } from "./early-box.ts";
import { lineJudge } from "./early-lines.ts";
import { type EarlyRules, isKept, mayBeKept, namedLabel } from "./early-rules.ts";
import { enclosedLabel, encloses, shownBy } from "./enclosed.ts";
import { introductions } from "./introductions.ts";
import { lineAround } from "./line.ts";
import { proseChars, proseSeen } from "./prose-seen.ts";
import { type Sketch, sketch } from "./sketch.ts";
import { inlineTags, skippedTags } from "./tags.ts";

/** The pass over what is arriving: small elements only, each judged alone, `sure` only. What the full pass disagrees with is shown again. */
export interface EarlyPass {
	/** Notes nodes that arrived or grew. */
	readonly arrived: (nodes: Iterable<Node>) => void;
	/** Works until nothing is left or the time is up. Returns whether something is left. `until` in milliseconds of `performance.now()`. */
	readonly work: (until: number) => boolean;
	/** What everything in an element's shadow root or frame is, if it is to be hidden. */
	readonly enclosed: (element: Element) => Clutter | undefined;
}

/** The frame of a page is never clutter, however little it holds so far. */
const neverMarked = new Set(["html", "body", "main", "article"]);
/** Site furniture: its words mean something else there. */
const furniture = "nav, header, footer, [role=navigation], [role=banner], [role=contentinfo]";

/** Hides an element as a whole: what was hidden in it needs no mark of its own. */
const hide = (element: Element, label: Clutter): void => {
	mark(element, label);
	for (const inside of element.querySelectorAll("*")) if (markOf(inside)) unmark(inside);
};

const holdsProse = ({ lines }: Sketch): boolean => lines.some(({ text, linkChars }) => text.length - linkChars >= proseChars);

/** An early pass that has seen nothing yet: hand it the body first where the page stands already. */
export const earlyPass = (document: Document, rules: EarlyRules): EarlyPass => {
	const next = agenda(document);
	const labels = introductions();
	const prose = proseSeen(rules.isArticle);
	const judgeLines = lineJudge(rules);

	const mayHide = (label: Clutter): boolean => rules.hides(label) && (label === "promo" || label === "ad" || prose.hasBegun());

	const enclosed = (element: Element): Clutter | undefined => {
		const label = enclosedLabel(element, rules.judge);
		return label && mayHide(label) ? label : undefined;
	};

	/** One line of a block that holds prose too: hidden where all of its words stand in elements of their own. */
	const visitLine = (node: Node): void => {
		const box = boxOf(node);
		if (!box?.isConnected || isConcealed(box) || box.closest(furniture)) return;
		const line = lineAround(node, box);
		if (!line || line.bare || line.parts.some((part) => isKept(part, rules) || rules.decided(part))) return;
		const finished = line.ended || isFinished(box, document);
		const after = line.before && labels.of(line.before);
		const verdict = rules.judge({ text: line.text, linkChars: line.linkChars, hints: [], finished, after });
		const hidden = verdict && mayHide(verdict.label) && !mayBeKept(line.text, rules) ? verdict : undefined;
		for (const part of line.parts) {
			setMark(part, hidden?.label);
			if (hidden?.introduces) labels.note(part, hidden.label);
		}
		if (!finished) next.line(node);
	};

	/** No clutter as a whole, but what stands in it may be. */
	const visitInside = (element: Element, deep: boolean): void => {
		if (deep || markOf(element)) for (const child of element.children) if (!inlineTags.has(child.localName)) next.element(child, true);
		unmark(element);
	};

	const visitLarge = (element: Element, deep: boolean): void => {
		if (element.localName === "p" && (element.textContent?.length ?? 0) > proseChars) prose.note(element);
		if (deep) for (const child of element.children) if (inlineTags.has(child.localName)) next.line(child);
		visitInside(element, deep);
	};

	const visitSmall = (element: Element, seen: Sketch, deep: boolean): void => {
		const finished = isFinished(element, document);
		if (!finished) next.unfinished(element);
		const introduced = labels.before(element);
		const isLeaf = seen.lines.every((line) => line.box === element);
		const verdicts = judgeLines(element, seen, finished, !isLeaf, introduced);
		const judged = whole(seen, verdicts, introduced);
		const isFound = judged && mayHide(judged.label) && !mayBeKept(seen.lines.map(({ text }) => text).join(" "), rules);
		const found = isFound ? judged : undefined;
		if (isLeaf && !found && holdsProse(seen)) prose.note(element);
		// A box still arriving may yet bring prose; a block that opens with a label waits for its end hidden.
		if (found && (finished || isLeaf) && (found.state === "sure" || !finished)) {
			hide(element, found.label);
			const last = verdicts[verdicts.length - 1];
			if (last?.introduces || (introduced && element.localName !== "p")) labels.note(element, found.label);
			return;
		}
		visitInside(element, deep);
		if (isLeaf && seen.lines.length > 1) for (const child of element.children) next.line(child);
	};

	const visit = (element: Element, deep: boolean): void => {
		const above = element.parentElement;
		if (skippedTags.has(element.localName) || rules.decided(element) || (above && isConcealed(above)) || isKept(element, rules)) return;
		const named = namedLabel(element, rules);
		if (named) hide(element, named);
		else if (element.closest(furniture)) return;
		else if (encloses(element)) setMark(element, enclosed(element));
		else {
			const seen = neverMarked.has(element.localName) ? undefined : sketch(element);
			if (seen) visitSmall(element, seen, deep);
			else visitLarge(element, deep);
		}
	};

	/** Elements that arrived inside something hidden early may be what it should not have hidden: judge that again. */
	const toJudge = (element: Element): Element => {
		let found = element;
		for (let at: Element | null = element; at; at = at.parentElement) if (markOf(at) && !rules.decided(at)) found = at;
		return found;
	};

	return {
		enclosed,
		arrived: (nodes) => {
			for (const node of nodes) {
				const shown = shownBy(node, document);
				const box = boxOf(shown);
				if (!box?.isConnected) continue;
				if (box !== shown) next.line(shown);
				const judged = toJudge(box);
				next.element(judged, box === shown || judged !== box);
			}
			next.arrived();
		},
		work: (until) => next.work(until, visit, visitLine),
	};
};
