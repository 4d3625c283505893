import type { HttpUrl } from "../../model/reading/address.ts";

/** Addresses our own pages may link to besides the web: each other, a place in the page, and a file made on this device. */
export type OwnAddress = `${"popup" | "reader" | "options" | "welcome"}.html${string}` | `#${string}` | `blob:${string}`;

/** What may stand between the tags of an element. Text stays text: there is no way to hand over markup. */
export type Child = Node | string | undefined | false;

type Value = string | number | boolean | undefined;

/**
 * Attributes an element of ours may carry. Closed on purpose: no `style` (our pages' policy refuses it), no `on…` text, no `srcdoc`.
 * `true` sets an empty attribute, `false` and `undefined` leave it out; `aria-*` booleans are written as words, as ARIA wants them.
 */
export interface Attributes {
	readonly [aria: `aria-${string}`]: Value;
	readonly [data: `data-${string}`]: Value;
	readonly accept?: string;
	readonly alt?: string;
	readonly autocomplete?: "off";
	readonly checked?: boolean;
	readonly class?: string | undefined;
	readonly datetime?: string;
	readonly dir?: "auto" | "ltr" | "rtl";
	readonly disabled?: boolean;
	readonly download?: string;
	readonly hidden?: boolean;
	readonly href?: HttpUrl | OwnAddress;
	readonly id?: string | undefined;
	readonly lang?: string | undefined;
	readonly loading?: "lazy";
	readonly max?: number;
	readonly min?: number;
	readonly name?: string;
	readonly open?: boolean;
	readonly referrerpolicy?: "no-referrer";
	readonly rel?: "noopener noreferrer";
	readonly role?: string;
	readonly rows?: number;
	readonly scope?: "col" | "row";
	readonly selected?: boolean;
	readonly spellcheck?: "false";
	readonly src?: HttpUrl;
	readonly tabindex?: 0 | -1;
	readonly target?: "_blank";
	readonly title?: string | undefined;
	readonly type?: "button" | "checkbox" | "file" | "number" | "radio" | "submit" | "text";
	readonly value?: string | number;
	readonly on?: { readonly [E in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[E]) => void };
}

const svgNamespace = "http://www.w3.org/2000/svg";

/** Builds an element. Strings become text nodes. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (name === "on") listen(element, attributes.on ?? {});
		else setAttribute(element, name, value as Value); // only `on` holds anything else
	}
	append(element, children);
	return element;
}

/** Builds a drawing element. Attributes are plain text or numbers; the tag names are those our drawings use. */
export function svg(
	tag: "svg" | "path" | "circle" | "rect",
	attributes: Readonly<Record<string, string | number>>,
	...children: readonly SVGElement[]
): SVGElement {
	const element = document.createElementNS(svgNamespace, tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
	element.append(...children);
	return element;
}

/** Puts `children` in the place of everything `parent` holds. */
export function fill(parent: Element, ...children: readonly Child[]): void {
	parent.replaceChildren();
	append(parent, children);
}

function append(parent: Element, children: readonly Child[]): void {
	for (const child of children) if (child !== undefined && child !== false) parent.append(child);
}

function setAttribute(element: Element, name: string, value: Value): void {
	if (value === undefined) return;
	if (name.startsWith("aria-")) element.setAttribute(name, String(value));
	else if (value === true) element.setAttribute(name, "");
	else if (value !== false) element.setAttribute(name, String(value));
}

function listen(element: HTMLElement, handlers: NonNullable<Attributes["on"]>): void {
	// Object.entries loses which handler goes with which event; the pairs come from a typed literal.
	for (const [event, handler] of Object.entries(handlers)) element.addEventListener(event, handler as EventListener);
}
