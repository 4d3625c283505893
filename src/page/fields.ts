import type { Field } from "../model/page.ts";

/** How fields for an address are named where their type does not say it. */
const namesAddress = /e-?mail/i;

/** What may be written or chosen in a field that tells what its form is for; undefined for all others, as search fields and buttons. */
export function fieldKind(element: Element, tag: string): Field["kind"] | undefined {
	if (tag === "textarea") return "message";
	if (tag !== "input") return undefined;
	switch (element.getAttribute("type")) {
		case "email":
			return "address";
		case "radio":
			return "choice";
		case "password":
			return "secret";
		case "text":
		case "":
		case null:
			return namesAddress.test(`${element.getAttribute("name")} ${element.id} ${element.getAttribute("autocomplete")}`)
				? "address"
				: undefined;
		default:
			return undefined;
	}
}
