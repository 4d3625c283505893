import { nearestBeside } from "../dom/nodes.ts";
import { isConcealed } from "./conceal.ts";
import { framed, lined, outline } from "./outline.ts";

/** Where an element is seen: itself, or the nearest that is shown in its place, and on which side of that it stands. */
interface Spot {
	readonly place: Element;
	readonly edge: "around" | "above" | "below";
}

const isSeen = (element: Element): boolean => !isConcealed(element) && element.getClientRects().length > 0;

/** What is seen where an element stands: itself when it is shown, else what follows it, comes before it, or holds it. */
const spotOf = (element: Element): Spot | undefined => {
	for (let at: Element | null = element; at; at = at.parentElement) {
		if (isSeen(at)) return { place: at, edge: "around" };
		const after = nearestBeside(at, "nextElementSibling", isSeen);
		if (after) return { place: after, edge: "above" };
		const before = nearestBeside(at, "previousElementSibling", isSeen);
		if (before) return { place: before, edge: "below" };
	}
	return undefined;
};

/** What was looked for is shown for so many milliseconds. */
const shownFor = 3000;
/** Which side of its stand-in is brought into the window. One that fits in it is brought to the middle. */
const sides = { around: "center", above: "start", below: "end" } as const;

/** Scrolls to where an element stands in the page without moving the focus, and frames it for a moment; where it is hidden, a line shows its place. */
export const locate = (elements: readonly Element[]): void => {
	const [first] = elements;
	const spot = first && spotOf(first);
	if (!spot) return;
	const { place, edge } = spot;
	const view = place.ownerDocument.defaultView;
	const still = view?.matchMedia("(prefers-reduced-motion: reduce)").matches ?? true;
	const fits = place.getBoundingClientRect().height < (view?.innerHeight ?? 0) / 2;
	place.scrollIntoView({ block: fits ? "center" : sides[edge], behavior: still ? "instant" : "smooth" });
	outline([place], edge === "around" ? framed : lined(edge), shownFor);
};
