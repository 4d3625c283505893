import type { Field } from "../../model/reading/page.ts";
import { editors } from "../use/editors.ts";

/** How fields for an address are named where their type does not say it. */
const namesAddress = /e-?mail/i;

/** What may be written, chosen or pressed in a field that tells what its form is for; undefined for all others, as search fields. */
export function fieldKind(element: Element, tag: string): Field["kind"] | undefined {
	if (tag === "textarea") return "message";
	if (tag !== "input") return undefined;
	const type = element.getAttribute("type") ?? "text";
	if (type === "radio") return "choice";
	if (type === "button" || type === "submit") return "button";
	return type === "email" || (type === "text" && namesAddress.test(`${element.getAttribute("name")} ${element.id}`))
		? "address"
		: undefined;
}

/** What a newsroom edits in place is longer, characters. */
const longestDraft = 600;

/** Is an element the only one to write in? Asked for the first at first: a page may have thousands. */
const isOnly = (element: Element): boolean =>
	element.ownerDocument.querySelector(editors) === element && element.ownerDocument.querySelectorAll(editors).length === 1;

/** Is an element a field made of what else holds text: short, and the only one to write in, or called a field? What is edited piece by piece is text. */
export const isDraft = (element: Element): boolean =>
	element.matches(editors) &&
	(element.textContent?.length ?? 0) <= longestDraft &&
	(element.getAttribute("role") === "textbox" || isOnly(element));
