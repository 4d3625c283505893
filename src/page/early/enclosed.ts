import type { EarlyJudge } from "../../model/reading/early.ts";
import type { Clutter } from "../../model/reading/label.ts";
import { isEdited } from "../use/editors.ts";
import { holdsProse, sketch } from "./sketch.ts";

/** What stands in an open shadow root or in a frame of the same site. The survey does not look there; we hide the whole of it or nothing. */

/** The shadow root or the frame's body that an element shows instead of its children. Undefined where it shows them too, or nobody may look. */
const shownInside = (element: Element): Element | ShadowRoot | undefined => {
	const { shadowRoot } = element;
	if (shadowRoot) return shadowRoot.querySelector("slot") ? undefined : shadowRoot;
	if (element.localName !== "iframe") return undefined;
	return (element as HTMLIFrameElement).contentDocument?.body ?? undefined; // an element of this name
};

/** Does an element show a shadow root or a frame that we may look into instead of its children? */
export const encloses = (element: Element): boolean => shownInside(element) !== undefined;

/** The element of `document` that shows a node of a shadow root or frame; any other node is its own. */
export const shownBy = (node: Node, document: Document): Node => {
	let at = node;
	for (let root = at.getRootNode(); root !== document; root = at.getRootNode()) {
		// Only a shadow root has a host, only the document of a frame has a frame.
		const outer = (root as Partial<ShadowRoot>).host ?? (root as Partial<Document>).defaultView?.frameElement;
		if (!outer) return node;
		at = outer;
	}
	return at;
};

/** Does a paragraph of an element's shadow root or frame say so much that it is prose? */
export const holdsProseInside = (element: Element): boolean => [...(shownInside(element)?.querySelectorAll("p") ?? [])].some(holdsProse);

/** What everything in an element's shadow root or frame is. Undefined as soon as one line of it is not surely clutter. */
export const enclosedLabel = (element: Element, judge: EarlyJudge): Clutter | undefined => {
	const root = shownInside(element);
	const seen = root && sketch(root);
	// Roots within roots are not in the sketch, so there might be more to read than it says.
	if (!seen || seen.media > 0 || [...root.querySelectorAll("*")].some(encloses)) return undefined;
	let after: Clutter | undefined;
	const found = seen.lines.map(({ box, text, linkChars }) => {
		const verdict = judge({ text, linkChars, hints: [], finished: true, after });
		if (verdict?.introduces) after ??= verdict.label;
		// In a frame, too, there may be something to write into.
		return verdict?.state === "sure" && !isEdited(box) ? verdict.label : undefined;
	});
	return found.every((label) => label !== undefined) ? found[0] : undefined;
};
