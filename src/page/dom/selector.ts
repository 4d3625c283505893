import { childrenOf, idOf } from "./nodes.ts";

/** Selectors of the reader's own rules: made from an element, and asked. */

/** Names a machine made up change with every build of a site: long numbers, or letters and digits mixed like a hash. */
const isMadeUp = (name: string): boolean =>
	name.split(/[-_]+/).some((part) => /\d{3,}/.test(part) || (part.length >= 5 && /[a-zA-Z]\d+[a-zA-Z]|^\d+[a-zA-Z]+\d/.test(part)));

/** The element by its own names: `#related`, `div.baca-juga`. Without names that last, its tag. */
const byName = (element: Element): string => {
	const id = idOf(element);
	if (id !== "" && !isMadeUp(id)) return `#${CSS.escape(id)}`;
	const names = [...element.classList].filter((name) => !isMadeUp(name)).slice(0, 3);
	return `${element.localName}${names.map((name) => `.${CSS.escape(name)}`).join("")}`;
};

const place = (element: Element): string => {
	const { parentElement } = element;
	const same = (parentElement ? childrenOf(parentElement) : []).filter((each) => each.localName === element.localName);
	return same.length < 2 ? "" : `:nth-of-type(${same.indexOf(element) + 1})`;
};

/** A class that names more elements than this names a kind of text, not a box. */
const mostAlike = 12;

/**
 * A selector for this element and its like on other pages of the site: its own names where they are telling, else its place below
 * the nearest element with such names.
 */
export const selectorFor = (element: Element): string => {
	const { ownerDocument: document } = element;
	const names = byName(element);
	if (/[#.]/.test(names) && document.querySelectorAll(names).length <= mostAlike) return names;
	const path: string[] = [];
	for (let at: Element | null = element; at && at !== document.body && at !== document.documentElement; at = at.parentElement) {
		const own = byName(at);
		const telling = at !== element && /[#.]/.test(own) && document.querySelectorAll(own).length <= mostAlike;
		path.unshift(telling ? own : `${at.localName}${place(at)}`);
		if (telling) break;
	}
	return path.join(" > ");
};

/** What asking for elements gives; `none` for a selector this browser does not know, which names nothing. */
const orNone = <Found>(ask: () => Found, none: Found): Found => {
	try {
		return ask();
	} catch {
		return none;
	}
};

/** The elements a selector names on this page, in document order. */
export const namedBy = (selector: string, document: Document): readonly Element[] =>
	orNone(() => [...document.querySelectorAll(selector)], []);

/** Does a selector name this element? */
export const matches = (element: Element, selector: string): boolean => orNone(() => element.matches(selector), false);

/** Does a selector name this element, or one it stands in? */
export const matchesAround = (element: Element, selector: string): boolean => orNone(() => element.closest(selector) !== null, false);
