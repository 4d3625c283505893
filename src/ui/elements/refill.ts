import { type Child, fill } from "./h.ts";

/** Everything a reader can press or type into. */
const controls = "a, button, input, select, textarea, summary";

/**
 * Fills an element anew and keeps what the reader was about: the focus stays on the same control, opened `details` stay open, and text that
 * was typed but not taken over yet stays typed, and so does what is said against it. Where the control has gone, the focus goes on at the next one of its section, else at the
 * section's heading: on the page as a whole it would be lost.
 * What is the same is told by `data-key` of the part a control stands in, its kind, name and value, and its place among its like.
 */
export function refill(parent: Element, ...children: readonly Child[]): void {
	const open = [...parent.querySelectorAll("details[open][data-key]")].map((details) => details.getAttribute("data-key"));
	const before = controlsOf(parent);
	const focused = before.findIndex(({ control }) => control === document.activeElement);
	const sections = sectionsAround(before[focused]?.control);
	const onwards = before.slice(focused).filter(({ control }) => control.closest("section") === (sections[0] ?? null));
	const typed = new Map(
		before.flatMap(({ control, key }) => (isText(control) && control.value !== control.defaultValue ? [[key, control] as const] : [])),
	);
	fill(parent, ...children);
	for (const details of parent.querySelectorAll("details")) if (open.includes(details.getAttribute("data-key"))) details.open = true;
	const after = controlsOf(parent);
	for (const { control, key } of after) {
		const old = typed.get(key);
		if (old === undefined || !isText(control) || control.defaultValue !== old.defaultValue) continue;
		control.value = old.value;
		const invalid = old.getAttribute("aria-invalid");
		if (invalid !== null) control.setAttribute("aria-invalid", invalid);
		problemsOf(control)?.replaceChildren(...(problemsOf(old)?.childNodes ?? []));
	}
	if (focused < 0) return;
	const reachable = after.filter(({ control }) => isReachable(control));
	const next = onwards.flatMap(({ key }) => reachable.filter((each) => each.key === key))[0];
	(next?.control ?? headingOf(sections, parent) ?? reachable[0]?.control)?.focus({ preventScroll: true });
}

/** Where it is said why a text was not taken over. */
const problemsOf = (control: HTMLElement): Element | null | undefined => control.closest(".text-field, form")?.querySelector(".problems");

const sectionsAround = (element: Element | null | undefined): readonly Element[] => {
	const section = element?.closest("section");
	return section ? [section, ...sectionsAround(section.parentElement)] : [];
};

/** The heading of the nearest of these sections that is still there, made fit to have the focus. */
const headingOf = (sections: readonly Element[], parent: Element): HTMLElement | undefined => {
	const ids = sections.map((section) => section.getAttribute("aria-labelledby"));
	const heading = ids.flatMap((id) => [...parent.querySelectorAll<HTMLElement>(`[id="${id}"]`)])[0];
	heading?.setAttribute("tabindex", "-1");
	return heading;
};

/** Can the focus go there? A control that is folded away or switched off does not take it. */
const isReachable = (control: HTMLElement): boolean =>
	control.closest("[hidden], :disabled") === null && (control.localName === "summary" || control.closest("details:not([open])") === null);

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
