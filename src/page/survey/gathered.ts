import type { HttpUrl } from "../../model/reading/address.ts";
import type { ElementId, Emphasis, TextBlock } from "../../model/reading/page.ts";
import type { Named } from "./named.ts";

/** Where text stands, and what it is by the elements around it. */
export interface TextPosition {
	readonly id: ElementId;
	/** Innermost block-level element: the one a text block belongs to. */
	readonly box: ElementId;
	readonly role: TextBlock["role"];
	readonly level: TextBlock["level"];
	readonly href: HttpUrl | undefined;
	readonly marks: readonly Emphasis[];
	readonly named: Named | undefined;
}

/** A run while its text is still coming in. */
export interface Gathered {
	text: string;
	element: ElementId;
	href?: HttpUrl;
	marks?: readonly Emphasis[];
}

/** Begins a run. */
export const gathered = (text: string, { id, href, marks }: TextPosition): Gathered => {
	const run: Gathered = { text, element: id };
	if (href) run.href = href;
	if (marks.length > 0) run.marks = marks;
	return run;
};

/** The block of what was gathered at a place. `continues`: a single `<br>` parts it from the block before. */
export function textBlock(
	{ box, named, role, level }: TextPosition,
	{ continues, ...seen }: Pick<TextBlock, "id" | "hidden" | "text" | "runs" | "linkChars"> & { readonly continues: boolean },
): TextBlock {
	const block: TextBlock = { kind: "text", element: box, role, ...seen };
	return named || level || continues
		? { ...block, ...(named && { named }), ...(level && { level }), ...(continues && { continues }) }
		: block;
}
