import { grouped } from "../../../model/grouped.ts";
import { numberOf } from "../../text/letters.ts";
import { holds, nearest } from "../../tree/ancestry.ts";
import { headings } from "../../tree/tags.ts";
import { isByWords } from "../terms/evidence.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** A time of day and hardly anything else: `09.45 WIB`. */
export const clock = /^\D{0,3}\d{1,2}[.:h]\d{2}\D{0,8}$/u;
/** A line in bold that heads something is at most this long. Characters. */
const longestBold = 100;
/** Headings of one kind are a series where this share of them is text, 0 to 1, and so many are. */
const series = { share: 0.5, fewest: 2 };

/**
 * Keeps what heads text between two paragraphs: a subheading, the time of an entry in a live blog, a line in bold, or one of several headings with a
 * button that unfolds an answer (https://www.w3.org/WAI/ARIA/apg/patterns/accordion/).
 */
export function subheadings({
	scene: { measures, kinds, page, areSiblings },
	isText,
	isOpen,
	isHinted,
	hintsOn,
	beside,
}: Neighbours): readonly Kept[] {
	/** Do only phrases speak against a block? A word that labels lists elsewhere may head text here. */
	const isOnlySaid = (at: number): boolean => isHinted(at) && hintsOn(at).length > 0 && hintsOn(at).every(isByWords);
	/** Is a button all that a heading says? */
	const isButtonHeading = (at: number): boolean => {
		const { role, element } = measures[at]?.block ?? {};
		const heading = role === "control" && element !== undefined ? nearest(page, element, headings) : undefined;
		const around = [measures[at - 1], measures[at + 1]];
		return heading !== undefined && !around.some((other) => other !== undefined && holds(page, heading, other.block.element));
	};
	const buttons = measures.flatMap((_, at) => (isButtonHeading(at) ? [at] : []));
	/** Is such a heading one of several of its kind? One alone asks the reader for something as often as not. */
	const isQuestion = (at: number): boolean => buttons.includes(at) && buttons.some((other) => other !== at && kinds[other] === kinds[at]);
	/** Is a line all in bold and side by side with the text above and below it, as editors set headings? */
	const isBold = (at: number): boolean => {
		const { block } = measures[at] ?? {};
		return (
			block?.role === "paragraph" &&
			block.linkChars === 0 &&
			block.text.length <= longestBold &&
			block.runs.every(({ marks }) => marks?.includes("strong")) &&
			[at - 1, at + 1].every((other) => isText(other) && areSiblings(at, other))
		);
	};
	/** The block below a heading. A button beside it that shows or hides what stands below does not count. */
	const below = (at: number): number => {
		const next = beside(at, 1);
		const isOwnButton = measures[next]?.block.role === "control" && areSiblings(at, next);
		return isOwnButton ? beside(next, 1) : next;
	};
	return measures.flatMap(({ block }, at) => {
		const heads = block.role === "heading" || clock.test(block.text) || isQuestion(at) || isBold(at);
		const isKept = heads && (isOpen(at) || isOnlySaid(at)) && isText(beside(at, -1)) && isText(below(at));
		return isKept ? [{ at, rule: "neighbour/heading", by: at + 1 }] : [];
	});
}

/** Keeps headings over text where half of their kind or more are text already: a series as "19. …", "20. …", "21. …". */
export function seriesOfHeadings({ scene: { measures, kinds }, isText, isOpen, isAmid, beside }: Neighbours): readonly Kept[] {
	const ofKind = grouped(measures.keys(), (at) => (measures[at]?.block.role === "heading" && isAmid(at) ? kinds[at] : undefined));
	return [...ofKind.values()].flatMap((headings) => {
		const texts = headings.filter(isText);
		if (texts.length < series.fewest || texts.length < series.share * headings.length) return [];
		return headings.flatMap((at) => {
			const next = beside(at, 1);
			return isOpen(at) && isText(next) ? [{ at, rule: "neighbour/heading", by: next }] : [];
		});
	});
}

/**
 * Keeps unlinked headings of one kind that count on from each other, amid the text or in a box with a picture: they are the entries of a list, whatever
 * their class hints at.
 */
export function numberedHeadings({
	scene: { measures, kinds, page },
	isAmid,
	isText,
	isLeftOut,
	isHinted,
	hintsOn,
}: Neighbours): readonly Kept[] {
	const numberAt = (at: number): number => {
		const { block } = measures[at] ?? {};
		return block?.role === "heading" && block.linkChars === 0 ? (numberOf(block.text) ?? 0) : 0;
	};
	const heads = measures.flatMap((_, at) => (numberAt(at) === 0 ? [] : [at]));
	const goesOn = (at: number): boolean =>
		heads.some((other) => kinds[other] === kinds[at] && Math.abs(numberAt(other) - numberAt(at)) === 1);
	const hasPicture = (at: number): boolean => {
		const box = measures[at]?.box.parent ?? -1;
		return box !== -1 && page.blocks.some(({ kind, element }) => kind === "media" && holds(page, box, element));
	};
	const mayBe = (at: number): boolean => isLeftOut(at) || (isHinted(at) && hintsOn(at).every((rule) => rule.startsWith("hint/")));
	return heads.flatMap((at) =>
		!isText(at) && mayBe(at) && goesOn(at) && (isAmid(at) || hasPicture(at)) ? [{ at, rule: "neighbour/heading", by: at }] : [],
	);
}
