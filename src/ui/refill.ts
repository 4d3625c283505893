import { type Child, fill } from "./h.ts";

/** Everything a reader can press or type into. */
const controls = "a, button, input, select, textarea, summary";

/**
 * Fills an element anew and keeps what the reader was about: the focus stays on the same control, opened `details` stay open.
 * What is the same is told by `data-key` of the part a control stands in, its kind, name and value, and its place among its like.
 */
export function refill(parent: Element, ...children: readonly Child[]): void {
	const open = [...parent.querySelectorAll("details[open][data-key]")].map((details) => details.getAttribute("data-key"));
	const focused = parent.contains(document.activeElement)
		? controlsOf(parent).find(({ control }) => control === document.activeElement)
		: undefined;
	fill(parent, ...children);
	for (const details of parent.querySelectorAll("details")) if (open.includes(details.getAttribute("data-key"))) details.open = true;
	if (focused !== undefined)
		controlsOf(parent)
			.find(({ key }) => key === focused.key)
			?.control.focus({ preventScroll: true });
}

interface Keyed {
	readonly control: HTMLElement;
	readonly key: string;
}

function controlsOf(parent: Element): readonly Keyed[] {
	const seen = new Map<string, number>();
	return [...parent.querySelectorAll<HTMLElement>(controls)].map((control) => {
		const part = control.closest("[data-key]")?.getAttribute("data-key") ?? "";
		const choice = control instanceof HTMLInputElement && control.type === "radio" ? control.value : "";
		const kind = [part, control.localName, control.getAttribute("name") ?? "", choice].join("|");
		const place = seen.get(kind) ?? 0;
		seen.set(kind, place + 1);
		return { control, key: `${kind}|${place}` };
	});
}
