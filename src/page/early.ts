import type { EarlyJudge, EarlyVerdict } from "../model/early.ts";
import type { Clutter } from "../model/label.ts";
import { isConcealed, mark, markOf, unmark } from "./conceal.ts";
import { hintReader } from "./hints.ts";
import { type Line, type Sketch, sketch } from "./sketch.ts";
import { inlineTags, skippedTags } from "./tags.ts";

/** What the early pass goes by. */
export interface EarlyRules {
	readonly judge: EarlyJudge;
	readonly hides: (label: Clutter) => boolean;
	/** Selectors of the site entry and the reader that hide, with their label. */
	readonly hide: readonly { readonly label: Clutter; readonly selector: string }[];
	/** Selectors of the site entry and the reader that keep. */
	readonly keep: readonly string[];
	/** Decided already, by the full pass or by the reader: not to be touched. */
	readonly decided: (element: Element) => boolean;
}

/** The pass over what is arriving: small elements only, each judged alone, `sure` only. What the full pass disagrees with is shown again. */
export interface EarlyPass {
	/** Notes nodes that arrived or grew. */
	readonly arrived: (nodes: Iterable<Node>) => void;
	/** Works until nothing is left or the time is up. Returns whether something is left. `until` in milliseconds of `performance.now()`. */
	readonly work: (until: number) => boolean;
}

type Found = Pick<EarlyVerdict, "label" | "state">;

/** Elements looked at between two looks at the clock. */
const clockEvery = 100;

/** A paragraph of prose has at least so many characters. */
const proseChars = 80;

/** The frame of a page is never clutter, however little it holds so far. */
const neverMarked = new Set(["html", "body", "main", "article"]);
/** Site furniture: its words mean something else there. */
const furniture = "nav, header, footer, [role=navigation], [role=banner], [role=contentinfo]";

const boxOf = (node: Node): Element | null => {
	let at: Node | null = node;
	while (at && (at.nodeType !== 1 || inlineTags.has((at as Element).localName))) at = at.parentNode; // 1 is an element
	return at as Element | null; // the loop ends at an element or nowhere
};

/** All of it has arrived: something follows it or an element around it, or nothing more can come. */
const isFinished = (element: Element, document: Document): boolean => {
	if (document.readyState !== "loading") return true;
	for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) if (at.nextSibling) return true;
	return false;
};

const matches = (element: Element, selector: string): boolean => {
	try {
		return element.matches(selector);
	} catch {
		// A selector this browser does not know names nothing.
		return false;
	}
};

const isProse = (element: Element): boolean => element.localName === "p" && (element.textContent ?? "").length >= proseChars;

/** Does prose stand before it, at its level or just above? The label of a sidebar's list says the same words, but there they may stay. */
const isAmidText = (element: Element): boolean => {
	for (let level = 0, at: Element | null = element; at && level < 3; level++, at = at.parentElement) {
		let back = 0;
		for (let before = at.previousElementSibling; before && back < 6; before = before.previousElementSibling, back++)
			if (isProse(before)) return true;
	}
	return false;
};

export const earlyPass = (document: Document, rules: EarlyRules): EarlyPass => {
	/** What is to be looked at, in the order it came; whether everything below it is new too. */
	const queue = new Map<Element, boolean>();
	/** Small elements whose end has not arrived. */
	const open = new Set<Element>();
	/** Labels standing alone, by the element that says them: what follows belongs to them. */
	const introductions = new WeakMap<Element, Clutter>();
	const hintsOf = hintReader();

	const push = (element: Element, deep: boolean): void => void queue.set(element, deep || (queue.get(element) ?? false));

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

	const judgeLines = (element: Element, { lines }: Sketch, finished: boolean): readonly (EarlyVerdict | undefined)[] => {
		let after = introducedBy(element);
		const hints = ownHints(element);
		return lines.map((line, index) => {
			const verdict = rules.judge({
				text: line.text,
				linkChars: line.linkChars,
				hints: line.box === element ? hints : [...hints, ...ownHints(line.box)],
				finished: finished || index < lines.length - 1,
				after,
			});
			after = verdict && (verdict.introduces || line.box.localName === "li") ? verdict.label : undefined;
			return verdict && rules.hides(verdict.label) ? verdict : undefined;
		});
	};

	const named = (element: Element): Found | "keep" | undefined => {
		if (rules.keep.some((selector) => matches(element, selector))) return "keep";
		const rule = rules.hide.find(({ selector }) => matches(element, selector));
		return rule && { label: rule.label, state: "sure" };
	};

	const whole = (verdicts: readonly (EarlyVerdict | undefined)[]): Found | undefined => {
		const [first] = verdicts;
		if (!first || verdicts.some((verdict) => verdict === undefined)) return undefined;
		return { label: first.label, state: verdicts.every((verdict) => verdict?.state === "sure") ? "sure" : "waiting" };
	};

	const hide = (element: Element, { label }: Found): void => {
		mark(element, label);
		for (const inside of element.querySelectorAll("*")) if (markOf(inside)) unmark(inside);
	};

	/** Lines of a block that holds prose too: hidden where all of their words stand in elements of their own. */
	const hideLines = (lines: readonly Line[], verdicts: readonly (EarlyVerdict | undefined)[]): void => {
		lines.forEach((line, index) => {
			const verdict = verdicts[index];
			if (line.bare) return;
			for (const part of line.parts) {
				if (verdict?.state === "sure") mark(part, verdict.label);
				else if (markOf(part)) unmark(part);
			}
		});
	};

	const visit = (element: Element, deep: boolean): void => {
		const above = element.parentElement;
		if (skippedTags.has(element.localName) || rules.decided(element) || (above && isConcealed(above))) return;
		const name = named(element);
		if (name === "keep") return;
		if (name) {
			hide(element, name);
			return;
		}
		const descend = (): void => {
			for (const child of element.children) if (!inlineTags.has(child.localName)) push(child, true);
		};
		if (element.closest(furniture)) return;
		const seen = neverMarked.has(element.localName) ? undefined : sketch(element);
		if (!seen) {
			if (deep || markOf(element)) descend();
			unmark(element);
			return;
		}
		const finished = isFinished(element, document);
		if (!finished) open.add(element);
		const verdicts = judgeLines(element, seen, finished);
		const judged = seen.media > 0 ? undefined : whole(verdicts);
		const found = judged && (judged.label === "promo" || isAmidText(element)) ? judged : undefined;
		const isLeaf = seen.lines.every((line) => line.box === element);
		// A box still arriving may yet bring prose; a block that opens with a label waits for its end hidden.
		if (found && (finished || isLeaf) && (found.state === "sure" || !finished)) {
			hide(element, found);
			const last = verdicts[verdicts.length - 1];
			if (last?.introduces || (element.localName === "li" && introducedBy(element))) introductions.set(element, found.label);
			return;
		}
		if (deep || markOf(element)) descend();
		unmark(element);
		if (isLeaf && seen.lines.length > 1) hideLines(seen.lines, verdicts);
	};

	/** Elements that arrived inside something hidden early may be what it should not have hidden: judge that again. */
	const toJudge = (element: Element): Element => {
		let found = element;
		for (let at: Element | null = element; at; at = at.parentElement) if (markOf(at) && !rules.decided(at)) found = at;
		return found;
	};

	return {
		arrived: (nodes) => {
			for (const node of nodes) {
				const box = boxOf(node);
				if (!box?.isConnected) continue;
				const judged = toJudge(box);
				push(judged, box === node || judged !== box);
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
			return false;
		},
	};
};
