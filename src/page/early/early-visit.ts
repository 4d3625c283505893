import type { Clutter } from "../../model/reading/label.ts";
import { boxOf, isBox } from "../dom/box.ts";
import { lineAround } from "../dom/line.ts";
import { childrenOf } from "../dom/nodes.ts";
import { siteBars } from "../dom/side-boxes.ts";
import { skippedTags } from "../dom/tags.ts";
import { isConcealed, mark, marked, markOf, unmark } from "../mark/conceal.ts";
import { isFinished } from "./arriving.ts";
import type { Agenda } from "./early-agenda.ts";
import { judgeBox } from "./early-box.ts";
import type { LineJudge } from "./early-lines.ts";
import { type EarlyRules, isKept, mayBeKept, namedLabel } from "./early-rules.ts";
import { isSparedEarly } from "./early-spared.ts";
import { enclosedLabel, encloses } from "./enclosed.ts";
import type { Introductions } from "./introductions.ts";
import { isProse, type ProseSeen } from "./prose-seen.ts";
import { isProseIn, type Sketch, sketch } from "./sketch.ts";

/** What an early pass goes by, and what it has noted so far. */
export interface EarlyNotes {
	readonly document: Document;
	readonly rules: EarlyRules;
	/** What is still to be visited. */
	readonly next: Agenda;
	readonly labels: Introductions;
	readonly prose: ProseSeen;
	readonly judgeLines: LineJudge;
}

/** The frame of a page is never clutter, however little it holds so far. */
const neverMarked = new Set(["html", "body", "main", "article"]);

/** Visits an element: hides it where it is clutter as a whole, else has what stands in it visited. `deep`: everything below it is new too. */
export const visit = (notes: EarlyNotes, element: Element, deep: boolean): void => {
	const { rules } = notes;
	if (skippedTags.has(element.localName) || rules.decided(element) || isConcealed(element.parentElement) || isKept(element, rules)) return;
	const named = namedLabel(element, rules);
	if (named) hide(element, named);
	else if (element.closest(siteBars)) return;
	else if (encloses(element)) visitEnclosing(notes, element);
	else {
		const seen = neverMarked.has(element.localName) ? undefined : sketch(element);
		if (seen) visitSmall(notes, element, seen, deep);
		else visitLarge(notes, element, deep);
	}
};

const visitEnclosing = (notes: EarlyNotes, element: Element): void => {
	const label = enclosedIn(notes, element);
	if (label) hide(element, label);
	else lift(notes, element);
};

const visitSmall = (notes: EarlyNotes, element: Element, seen: Sketch, deep: boolean): void => {
	const { document, next, labels, prose, judgeLines } = notes;
	const finished = isFinished(element, document);
	if (!finished) next.unfinished(element);
	const introduced = labels.before(element);
	const isLeaf = seen.lines.every((line) => line.box === element);
	const verdicts = judgeLines(element, seen, { finished, isLeaf, introduced });
	const words = seen.lines.map(({ text }) => text).join(" ");
	const found = ifItMayGo(notes, [element], words, judgeBox(seen, verdicts, introduced));
	// A box still arriving may yet bring prose; a block that opens with a label waits for its end hidden.
	if (found && (finished || isLeaf) && (found.state === "sure" || !finished)) {
		hide(element, found.label);
		if (verdicts.at(-1)?.introduces || (introduced && element.localName !== "p")) labels.note(element, found.label);
		return;
	}
	if (isLeaf && !found && isProseIn(seen)) prose.note(element);
	visitInside(notes, element, deep);
	if (isLeaf && seen.lines.length > 1) for (const child of childrenOf(element)) next.line(child);
};

const visitLarge = (notes: EarlyNotes, element: Element, deep: boolean): void => {
	if (isProse(element)) notes.prose.note(element);
	if (deep) for (const child of childrenOf(element)) if (!isBox(child)) notes.next.line(child);
	visitInside(notes, element, deep);
};

/** No clutter as a whole, but what stands in it may be. */
const visitInside = (notes: EarlyNotes, element: Element, deep: boolean): void => {
	if (deep || markOf(element)) for (const child of childrenOf(element)) if (isBox(child)) notes.next.element(child, true);
	lift(notes, element);
};

/** Visits one line of a block that holds prose too: it is hidden where all of its words stand in elements of their own. */
export const visitLine = (notes: EarlyNotes, node: Node): void => {
	const { document, rules, next, labels } = notes;
	const box = boxOf(node);
	if (!box?.isConnected || isConcealed(box) || box.closest(siteBars)) return;
	const line = lineAround(node, box);
	if (!line || line.bare || line.parts.some((part) => isKept(part, rules) || rules.decided(part))) return;
	const finished = line.ended || isFinished(box, document);
	const after = line.before && labels.of(line.before);
	const { parts, text, linkChars } = line;
	const hidden = ifItMayGo(notes, parts, text, rules.judge({ text, linkChars, hints: [], finished, after }));
	for (const part of parts) {
		if (hidden) mark(part, hidden.label);
		else lift(notes, part);
		if (hidden?.introduces) labels.note(part, hidden.label);
	}
	if (!finished) next.line(node);
};

/** What everything in an element's shadow root or frame is, if it is to be hidden. */
export const enclosedIn = (notes: EarlyNotes, element: Element): Clutter | undefined => {
	const label = enclosedLabel(element, notes.rules.judge);
	return ifItMayGo(notes, [element], "", label && { label })?.label;
};

/** Shows an element again that is hidden, by whomever. */
export const lift = ({ rules }: EarlyNotes, element: Element): void => {
	if (!markOf(element)) return;
	rules.forget(element);
	unmark(element);
};

/** What these elements were found to be, if they may be hidden for it. Before the article has begun, the label of a list stands over navigation. */
const ifItMayGo = <Found extends { readonly label: Clutter }>(
	{ rules, prose }: EarlyNotes,
	elements: readonly Element[],
	words: string,
	found: Found | undefined,
): Found | undefined =>
	found &&
	rules.hides(found.label) &&
	(found.label === "promo" || found.label === "ad" || prose.hasBegun()) &&
	!mayBeKept(words, rules) &&
	!isSparedEarly(elements, found.label)
		? found
		: undefined;

/** Hides an element as a whole: what was hidden in it needs no mark of its own. */
const hide = (element: Element, label: Clutter): void => {
	mark(element, label);
	for (const inside of marked(element)) unmark(inside);
};
