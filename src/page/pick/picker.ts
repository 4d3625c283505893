import { childrenOf, nearestBeside } from "../dom/nodes.ts";
import { pickerFrame } from "./picker-frame.ts";
import { withholding, withholdRelease } from "./withheld.ts";

export interface PickOptions {
	/** Starts here; else at the middle of the window. */
	readonly at: Element | undefined;
	/** What the reader can do, in their language. */
	readonly hint: string;
	/** What the button says that leaves without a choice. */
	readonly leave: string;
	/** Why an element cannot be taken, in the reader's language. May throw. */
	readonly refuse?: (element: Element) => string | undefined;
	readonly signal: AbortSignal;
}

type Step = "parent" | "child" | "before" | "after";

const steps: ReadonlyMap<string, Step> = new Map([
	["ArrowUp", "parent"],
	["ArrowDown", "child"],
	["ArrowLeft", "before"],
	["ArrowRight", "after"],
]);

/** Keys that pick, or leave. */
const ownKeys: ReadonlySet<string> = new Set([...steps.keys(), "Enter", "Escape", "Tab"]);

const isPickable = (element: Element | null): element is Element =>
	element !== null && element !== element.ownerDocument.body && element !== element.ownerDocument.documentElement;

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** One step through the page by keyboard: out, in, to the neighbours. Stays where there is nowhere to go. */
export const stepFrom = (element: Element, step: Step): Element => {
	switch (step) {
		case "parent":
			return isPickable(element.parentElement) ? element.parentElement : element;
		case "child":
			return childrenOf(element).find(isShown) ?? element;
		case "before":
			return nearestBeside(element, "previousElementSibling", isShown) ?? element;
		case "after":
			return nearestBeside(element, "nextElementSibling", isShown) ?? element;
	}
};

/**
 * Lets the reader pick one element, by mouse or by keyboard (arrows, Enter, Escape; Tab leads to the button that leaves and back). The page gets none of the events meanwhile.
 * Resolves to undefined when they leave it; rejects where `refuse` throws. Takes its frame out of the page before it does.
 */
export const pickElement = (document: Document, { at, hint, leave, refuse, signal }: PickOptions): Promise<Element | undefined> =>
	new Promise((resolve, reject) => {
		const view = document.defaultView;
		if (!view) {
			resolve(undefined);
			return;
		}
		const middle = document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
		let current = [at ?? null, middle, document.body.firstElementChild].find(isPickable);
		const frame = pickerFrame(document, leave);
		const ending = new AbortController();

		const show = (element: Element | undefined): void => {
			current = element;
			if (element) frame.around(element, hint);
		};
		const end = (picked: Element | undefined): void => {
			ending.abort();
			frame.remove();
			resolve(picked);
		};
		const take = (element: Element | undefined): void => {
			try {
				const why = element && refuse?.(element);
				if (why === undefined) end(element);
				else {
					show(element);
					frame.tell(why);
				}
			} catch (error) {
				// Else the page would hear nothing for ever: in Chromium 156 words cannot be had after an update of the extension.
				reject(error);
				end(undefined);
			}
		};
		const isPress = ({ key, target }: KeyboardEvent): boolean => frame.owns(target) && (key === "Enter" || key === " ");
		/** All other keys, and those of the browser, do what they always do: copy, scroll, load anew. */
		const isOurs = (event: KeyboardEvent): boolean =>
			!event.ctrlKey && !event.metaKey && !event.altKey && (ownKeys.has(event.key) || isPress(event));

		const pointed = ({ clientX, clientY }: MouseEvent): void => {
			const under = document.elementFromPoint(clientX, clientY);
			if (isPickable(under) && !frame.owns(under) && under !== current) show(under);
		};
		const clicked = ({ clientX, clientY, detail, target }: MouseEvent): void => {
			if (frame.owns(target)) {
				end(undefined);
				return;
			}
			// A click of the keyboard has no place.
			const under = detail === 0 ? null : document.elementFromPoint(clientX, clientY);
			take(isPickable(under) ? under : current);
		};
		const typed = (event: KeyboardEvent): void => {
			if (!isOurs(event)) return;
			const { key } = event;
			const step = steps.get(key);
			if (key === "Escape" || isPress(event)) end(undefined);
			else if (key === "Tab") frame.turn();
			else if (key === "Enter") take(current);
			else if (step && current) {
				show(stepFrom(current, step));
				current.scrollIntoView({ block: "nearest" });
			}
			if (ending.signal.aborted) withholdRelease(view, key);
		};

		const withhold = withholding(view, ending.signal);
		withhold("mousemove", () => false, pointed);
		withhold("click", () => true, clicked);
		withhold("keyup", isOurs);
		withhold("keydown", isOurs, typed);
		const again = (): void => show(current);
		view.addEventListener("scroll", again, { signal: ending.signal, passive: true, capture: true });
		view.addEventListener("resize", again, { signal: ending.signal });
		signal.addEventListener("abort", () => end(undefined), { signal: ending.signal });
		show(current);
	});
