import { type Child, fill } from "./h.ts";

/** Everything a reader can press or type into. */
const controls = "a, button, input, select, textarea, summary";

/**
 * Fills an element anew and keeps what the reader was about: the focus stays on the same control, opened `details` stay open, and text that
 * was typed but not taken over yet stays typed.
 * What is the same is told by `data-key` of the part a control stands in, its kind, name and value, and its place among its like.
 */
export function refill(parent: Element, ...children: readonly Child[]): void {
	const open = [...parent.querySelectorAll("details[open][data-key]")].map((details) => details.getAttribute("data-key"));
	const before = controlsOf(parent);
	const focused = before.find(({ control }) => control === document.activeElement)?.key;
	const typed = new Map(
		before.flatMap(({ control, key }) => (isText(control) && control.value !== control.defaultValue ? [[key, control] as const] : [])),
	);
	fill(parent, ...children);
	for (const details of parent.querySelectorAll("details")) if (open.includes(details.getAttribute("data-key"))) details.open = true;
	for (const { control, key } of controlsOf(parent)) {
		const old = typed.get(key);
		if (old !== undefined && isText(control) && control.defaultValue === old.defaultValue) control.value = old.value;
		if (key === focused) control.focus({ preventScroll: true });
	}
}

const isText = (control: HTMLElement): control is HTMLTextAreaElement | HTMLInputElement =>
	control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === "text");

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
