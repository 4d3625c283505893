import type { Emphasis, TextBlock } from "../../model/reading/page.ts";
import { linkAddress } from "../dom/address.ts";
import type { TextPosition } from "./gathered.ts";

/** What an open element hands down to everything inside it. */
export interface HandedDown extends TextPosition {
	/** Holds boxes of several parts, so each box in it is asked for its own. */
	readonly between: boolean;
}

const noMarks: readonly Emphasis[] = [];

/** How high a heading stands, 1 to 6; what is none has no level. */
const levelOf = (role: TextBlock["role"], tag: string): TextBlock["level"] =>
	role === "heading" ? (Number(tag[1]) as TextBlock["level"]) : undefined; // h1 to h6

/** These marks with one more, where it is none of them yet. */
const withMark = (marks: readonly Emphasis[], mark: Emphasis | undefined): readonly Emphasis[] =>
	mark === undefined || marks.includes(mark) ? marks : [...marks, mark];

/**
 * What an element hands down: what was handed down to it (`from`), but for what it says itself. `role`: the one it gives to what stands in it;
 * undefined where it gives none, as what is set in a line, which goes on with the box around it.
 */
export const handedDown = (
	element: Element,
	from: HandedDown | undefined,
	own: Pick<HandedDown, "id" | "box" | "named" | "between">,
	role: TextBlock["role"] | undefined,
	emphasis: Emphasis | undefined,
): HandedDown => ({
	...own,
	role: role ?? from?.role ?? "paragraph",
	level: role ? levelOf(role, element.localName) : from?.level,
	href: element.localName === "a" ? linkAddress(element as HTMLAnchorElement) : from?.href, // by its tag
	marks: withMark(from?.marks ?? noMarks, emphasis),
});
