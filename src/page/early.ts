import type { EarlyJudge, EarlyVerdict } from "../model/early.ts";
import type { Clutter } from "../model/label.ts";
import { boxOf, isFinished } from "./arriving.ts";
import { isConcealed, mark, markOf, setMark, unmark } from "./conceal.ts";
import { type EarlyFinding, whole } from "./early-box.ts";
import { enclosedLabel, encloses, shownBy } from "./enclosed.ts";
import { hintReader } from "./hints.ts";
import { lineAround } from "./line.ts";
import { matches, matchesAround } from "./selector.ts";
import { type Sketch, sketch } from "./sketch.ts";
import { inlineTags, skippedTags } from "./tags.ts";

/** What the early pass goes by. */
export interface EarlyRules {
	readonly judge: EarlyJudge;
	readonly hides: (label: Clutter) => boolean;
	/** The full pass has seen an article here. */
	readonly isArticle: boolean;
	/** Selectors of the site entry and the reader that hide, with their label. */
	readonly hide: readonly { readonly label: Clutter; readonly selector: string }[];
	/** Selectors of the site entry and the reader that keep. */
	readonly keep: readonly string[];
	/** How what the reader asked to keep begins. */
	readonly openings: readonly string[];
	/** Decided already, by the full pass or by the reader: not to be touched. */
	readonly decided: (element: Element) => boolean;
}

/** The pass over what is arriving: small elements only, each judged alone, `sure` only. What the full pass disagrees with is shown again. */
export interface EarlyPass {
	/** Notes nodes that arrived or grew. */
	readonly arrived: (nodes: Iterable<Node>) => void;
	/** Works until nothing is left or the time is up. Returns whether something is left. `until` in milliseconds of `performance.now()`. */
	readonly work: (until: number) => boolean;
	/** What everything in an element's shadow root or frame is, if it is to be hidden. */
	readonly enclosed: (element: Element) => Clutter | undefined;
}

/** Elements looked at between two looks at the clock. */
const clockEvery = 100;
/** A paragraph of prose has more characters than this; a small block, so many outside links. */
export const proseChars = 80;
/** So many of them, and the article has begun. */
const enoughProse = 2;
/** The frame of a page is never clutter, however little it holds so far. */
const neverMarked = new Set(["html", "body", "main", "article"]);
/** Site furniture: its words mean something else there. */
const furniture = "nav, header, footer, [role=navigation], [role=banner], [role=contentinfo]";

/** An early pass that has seen nothing yet: hand it the body first where the page stands already. */
export const earlyPass = (document: Document, rules: EarlyRules): EarlyPass => {
	/** What is to be looked at, in the order it came; whether everything below it is new too. */
	const queue = new Map<Element, boolean>();
	/** Small elements whose end has not arrived. */
	const open = new Set<Element>();
	/** Labels standing alone, by the element that says them: what follows belongs to them. */
	const introductions = new WeakMap<Element, Clutter>();
	/** Nodes inside blocks of many lines, whose own line is to be looked at. */
	const lines = new Set<Node>();
	/** Paragraphs of prose under one parent, the most so far. Before an article has begun, the label of a list stands over navigation. */
	let prose = rules.isArticle ? enoughProse : 0;
	const noted = new WeakSet<Element>();
	const proseUnder = new WeakMap<Node, number>();
	const hintsOf = hintReader();

	const push = (element: Element, deep: boolean): void => void queue.set(element, deep || (queue.get(element) ?? false));

	const noteProse = (element: Element): void => {
		const { parentNode } = element;
		if (!parentNode || noted.has(element)) return;
		noted.add(element);
		const count = (proseUnder.get(parentNode) ?? 0) + 1;
		proseUnder.set(parentNode, count);
		prose = Math.max(prose, count);
	};

	const ownHints = (element: Element): readonly string[] =>
		hintsOf(element.getAttribute("class") ?? "", element.id, element.getAttribute("role"));

	/** The label right before this element, also where the element opens a list or box that the label stands before. */
	const introducedBy = (element: Element): Clutter | undefined => {
		let at: Element | null = element;
		for (let level = 0; at && level < 4; level++) {
			const before: Element | null = at.previousElementSibling;
			if (before) return introductions.get(before);
			at = at.parentElement;
		}
		return undefined;
	};

	/** Judges the lines of a small element in order. Inside a box, a label introduces all that follows; in a block, the next line only. */
	const judgeLines = (element: Element, seen: Sketch, finished: boolean, isBox: boolean): readonly (EarlyVerdict | undefined)[] => {
		let after = introducedBy(element);
		const hints = ownHints(element);
		return seen.lines.map((line, index) => {
			const verdict = rules.judge({
				text: line.text,
				linkChars: line.linkChars,
				hints: line.box === element ? hints : [...hints, ...ownHints(line.box)],
				finished: finished || index < seen.lines.length - 1,
				after,
			});
			const next = verdict?.introduces ? verdict.label : undefined;
			after = isBox ? (after ?? next) : next;
			return verdict && rules.hides(verdict.label) ? verdict : undefined;
		});
	};

	/** Is it, or what it stands in, to stay by a selector? */
	const isKept = (element: Element): boolean => rules.keep.some((selector) => matchesAround(element, selector));
	const named = (element: Element): EarlyFinding | undefined => {
		const rule = rules.hide.find(({ selector }) => matches(element, selector));
		return rule && { label: rule.label, state: "sure" };
	};

	const hide = (element: Element, { label }: EarlyFinding): void => {
		mark(element, label);
		for (const inside of element.querySelectorAll("*")) if (markOf(inside)) unmark(inside);
	};

	/** Part of what the reader asked to keep, or may become it: the full pass tells. */
	const mayBeKept = (text: string): boolean =>
		text !== "" && rules.openings.some((opening) => text.startsWith(opening) || opening.includes(text));
	const mayHide = (label: Clutter): boolean => rules.hides(label) && (label === "promo" || label === "ad" || prose >= enoughProse);

	const enclosed = (element: Element): Clutter | undefined => {
		const label = enclosedLabel(element, rules.judge);
		return label && mayHide(label) ? label : undefined;
	};

	/** One line of a block that holds prose too: hidden where all of its words stand in elements of their own. */
	const visitLine = (node: Node): void => {
		const box = boxOf(node);
		if (!box?.isConnected || isConcealed(box) || box.closest(furniture)) return;
		const line = lineAround(node, box);
		if (!line || line.bare || line.parts.some((part) => isKept(part) || rules.decided(part))) return;
		const finished = line.ended || isFinished(box, document);
		const after = line.before && introductions.get(line.before);
		const verdict = rules.judge({ text: line.text, linkChars: line.linkChars, hints: [], finished, after });
		const hidden = verdict && mayHide(verdict.label) && !mayBeKept(line.text) ? verdict : undefined;
		for (const part of line.parts) {
			setMark(part, hidden?.label);
			if (hidden?.introduces) introductions.set(part, hidden.label);
		}
		if (!finished) lines.add(node);
	};

	const visit = (element: Element, deep: boolean): void => {
		const above = element.parentElement;
		if (skippedTags.has(element.localName) || rules.decided(element) || (above && isConcealed(above))) return;
		if (isKept(element)) return;
		const name = named(element);
		if (name) {
			hide(element, name);
			return;
		}
		const descend = (): void => {
			for (const child of element.children) if (!inlineTags.has(child.localName)) push(child, true);
		};
		if (element.closest(furniture)) return;
		if (encloses(element)) {
			setMark(element, enclosed(element));
			return;
		}
		const seen = neverMarked.has(element.localName) ? undefined : sketch(element);
		if (!seen) {
			if ((element.textContent?.length ?? 0) > proseChars && element.localName === "p") noteProse(element);
			for (const child of element.children) if (deep && inlineTags.has(child.localName)) lines.add(child);
			if (deep || markOf(element)) descend();
			unmark(element);
			return;
		}
		const finished = isFinished(element, document);
		if (!finished) open.add(element);
		const introduced = introducedBy(element);
		const isLeaf = seen.lines.every((line) => line.box === element);
		const verdicts = judgeLines(element, seen, finished, !isLeaf);
		const judged = whole(seen, verdicts, introduced);
		const isFound = judged && mayHide(judged.label) && !mayBeKept(seen.lines.map(({ text }) => text).join(" "));
		const found = isFound ? judged : undefined;
		if (isLeaf && !found && seen.lines.some((line) => line.text.length - line.linkChars >= proseChars)) noteProse(element);
		// A box still arriving may yet bring prose; a block that opens with a label waits for its end hidden.
		if (found && (finished || isLeaf) && (found.state === "sure" || !finished)) {
			hide(element, found);
			const last = verdicts[verdicts.length - 1];
			if (last?.introduces || (introduced && element.localName !== "p")) introductions.set(element, found.label);
			return;
		}
		if (deep || markOf(element)) descend();
		unmark(element);
		if (isLeaf && seen.lines.length > 1) for (const child of element.children) lines.add(child);
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
				if (box !== shown) lines.add(shown);
				const judged = toJudge(box);
				push(judged, box === shown || judged !== box);
			}
			for (const element of open) {
				if (isFinished(element, document)) open.delete(element);
				if (element.isConnected) push(element, false);
			}
		},
		work: (until) => {
			let count = 0;
			// A map hands out what is put into it meanwhile, too.
			for (const [element, deep] of queue) {
				queue.delete(element);
				visit(element, deep);
				count++;
				// The clock is asked only now and then, so that a moment the system gave to somebody else does not let a promo be painted.
				if (count % clockEvery === 0 && queue.size > 0 && performance.now() >= until) return true;
			}
			for (const node of [...lines]) {
				lines.delete(node);
				visitLine(node);
			}
			return false;
		},
	};
};
