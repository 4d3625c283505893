import type { Clutter } from "../../model/reading/label.ts";
import { boxOf } from "../dom/box.ts";
import { inAndIncluding, isElement, isText } from "../dom/nodes.ts";
import { marked, markOf, nearestMarked, saysElse } from "../mark/conceal.ts";
import { editors, isEdited } from "../use/editors.ts";
import { agenda } from "./early-agenda.ts";
import { lineJudge } from "./early-lines.ts";
import type { EarlyRules } from "./early-rules.ts";
import { type EarlyNotes, enclosedIn, lift, visit, visitLine } from "./early-visit.ts";
import { holdsProseInside, shownBy } from "./enclosed.ts";
import { introductions } from "./introductions.ts";
import { proseSeen } from "./prose-seen.ts";
import { holdsProse } from "./sketch.ts";

/** The pass over what is arriving: small elements only, each judged alone, `sure` only. What the full pass disagrees with is shown again. */
export interface EarlyPass {
	/** Notes nodes that arrived or grew. */
	readonly arrived: (nodes: Iterable<Node>) => void;
	/** Works until nothing is left or the time is up. Returns whether something is left. `until` in milliseconds of `performance.now()`. */
	readonly work: (until: number) => boolean;
	/** What everything in an element's shadow root or frame is, if it is to be hidden. */
	readonly enclosed: (element: Element) => Clutter | undefined;
}

/** An early pass that has seen nothing yet: hand it the body first where the page stands already. */
export const earlyPass = (document: Document, rules: EarlyRules): EarlyPass => {
	const next = agenda(document);
	const notes: EarlyNotes = {
		document,
		rules,
		next,
		labels: introductions(),
		prose: proseSeen(rules.isArticle),
		judgeLines: lineJudge(rules),
	};
	return {
		arrived: (nodes) => {
			for (const node of nodes) note(notes, node);
			next.arrived();
		},
		work: (until) =>
			next.work(
				until,
				(element, deep) => visit(notes, element, deep),
				(node) => visitLine(notes, node),
			),
		enclosed: (element) => enclosedIn(notes, element),
	};
};

/** Puts a node that arrived on the agenda: its box, and where it stands in a line of one, that line. */
const note = (notes: EarlyNotes, node: Node): void => {
	const { document, next } = notes;
	const shown = shownBy(node, document);
	const box = boxOf(shown);
	if (!box?.isConnected) return;
	if (isElement(node) && node.matches(editors)) for (const each of marked(document)) if (isEdited(each)) lift(notes, each);
	if (box === shown && shown !== node) showNewProseInside(notes, box);
	else showNewProse(notes, box, isText(node));
	if (box !== shown) next.line(shown);
	const judged = toJudge(box, notes.rules);
	next.element(judged, box === shown || judged !== box);
};

/**
 * A page may put another text into the nodes it has, or other nodes into the rows of a list. What is hidden and says something else by now is shown at
 * once where that is prose. Nodes that come into what is no promo wait for the full pass: late teasers are prose as well.
 */
const showNewProse = (notes: EarlyNotes, box: Element, isText: boolean): void => {
	const hidden = nearestMarked(box);
	if (!hidden || !(isText || markOf(hidden) === "promo") || !saysElse(hidden) || !inAndIncluding(box, "p").some(holdsProse)) return;
	lift(notes, hidden);
	notes.next.element(hidden, true);
};

/** The same for a shadow root or a frame that is hidden as a promo. The full pass hides it only where each line is clutter: one of prose brings it back. */
const showNewProseInside = (notes: EarlyNotes, element: Element): void => {
	if (markOf(element) !== "promo" || !holdsProseInside(element)) return;
	lift(notes, element);
	notes.next.element(element, true);
};

/** Elements that arrived inside something hidden early may be what it should not have hidden: judge that again. */
const toJudge = (element: Element, rules: EarlyRules): Element => {
	let found = element;
	for (let at: Element | null = element; at; at = at.parentElement) if (markOf(at) && !rules.decided(at)) found = at;
	return found;
};
