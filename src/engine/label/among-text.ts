import type { ElementId, Page, PageElement } from "../../model/page.ts";
import type { Measure } from "../prose/measure.ts";
import { lookOf } from "../tree/look.ts";
import type { WeighedPage } from "./weighed-page.ts";

/** Log-odds from which a paragraph is surely the article's, and the share of it that may be links, 0 to 1. */
const sure = { odds: 1, links: 0.5 } as const;
/** So many wrappers page builders may put around each block. */
const wrappers = 3;

const listTags: ReadonlySet<string> = new Set(["li", "ul", "ol", "dl", "blockquote"]);

/** The box that a block stands in as a child of the text: lists, and the wrappers of page builders, stand in it with all they hold. */
function homes({ elements }: Page, { box }: Measure): readonly (readonly [home: ElementId | -1, wrapping: string])[] {
	let at: PageElement | undefined = box;
	while (at && listTags.has(elements[at.parent]?.tag ?? "")) at = elements[at.parent];
	const found: (readonly [ElementId | -1, string])[] = [];
	let wrapping = "";
	for (let up = 0; at && up <= wrappers; up++) {
		found.push([at.parent, wrapping]);
		at = elements[at.parent];
		wrapping += `${lookOf(at)}\n`;
	}
	return found;
}

/**
 * Does a block stand as one of the article's own: unlinked, with unlinked text right before and behind it in the same box, and sure paragraphs of
 * the article in that box to both sides? There its words are the article's: a subheading, a question, a line of verse, a sentence.
 */
export function isAmongText({ scene: { measures, page }, odds }: WeighedPage, index: number): boolean {
	const own = measures[index];
	if (own === undefined || own.block.linkChars > 0) return false;
	const ownHomes = homes(page, own);
	const isBeside = (other: Measure): boolean =>
		homes(page, other).some(([home, wrapping], up) => ownHomes[up]?.[0] === home && ownHomes[up][1] === wrapping);
	const isPlain = (other: Measure | undefined): boolean =>
		other !== undefined && other.block.linkChars === 0 && other.block.role !== "control" && isBeside(other);
	const isSure = (other: Measure, at: number): boolean =>
		(odds[at] ?? 0) > sure.odds && other.prose > 0 && other.linkDensity < sure.links && isBeside(other);
	return (
		isPlain(measures[index - 1]) &&
		isPlain(measures[index + 1]) &&
		measures.some((other, at) => at < index && isSure(other, at)) &&
		measures.some((other, at) => at > index && isSure(other, at))
	);
}
