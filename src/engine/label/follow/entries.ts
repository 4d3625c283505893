import { grouped } from "../../../model/grouped.ts";
import type { ElementId } from "../../../model/reading/page.ts";
import { lookOf } from "../../tree/look.ts";
import { clock } from "./headings.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** So many entries at least make a row of them. */
const fewest = 2;
/** So many lines may stand between the time of an entry and its text: a title, and who reports. */
const mostLines = 2;

/** A box that begins with a time of day. Blocks are told by their index. */
interface Entry {
	readonly box: ElementId;
	/** All blocks in it. */
	readonly inside: readonly number[];
	/** The first of them behind the time that is text; -1 where none is. */
	readonly text: number;
}

/**
 * Keeps what stands above the text of the entries of a live blog, in boxes side by side and of one look that each begin with a time of day: the time and
 * a title that no tag calls a heading. An entry that says too little to be known for text is text beside those that are.
 */
export function entries({ scene, isText, isUnnamed, keepAll }: Neighbours): readonly Kept[] {
	const { measures, page, ancestors, blocksIn, textAt } = scene;
	const found = measures.flatMap(({ block, linkDensity }, at): readonly Entry[] => {
		if (linkDensity > 0 || !clock.test(block.text)) return [];
		const box = ancestors(block.element).find((around) => blocksIn(around).length > 1);
		const inside = box === undefined ? [] : blocksIn(box);
		return box === undefined || inside[0] !== at
			? []
			: [{ box, inside, text: inside.find((other) => other !== at && isText(other)) ?? -1 }];
	});
	const isPlain = (at: number): boolean => isText(at) || (isUnnamed(at) && measures[at]?.linkDensity === 0 && textAt(at) !== "");
	const rowOf = ({ box }: Entry): string => `${page.elements[box]?.parent}\n${lookOf(page.elements[box])}`;
	return [...grouped(found, rowOf).values()].flatMap((row) => {
		const told = row.filter(({ text }) => text >= 0);
		if (told.length < fewest || told.length * 2 < row.length) return [];
		return row.flatMap(({ inside, text }) => {
			const lead = text < 0 ? inside : inside.slice(0, inside.indexOf(text));
			const isLead = lead.length <= mostLines + 1 && lead.every(isPlain);
			return isLead ? keepAll(lead, "neighbour/heading", text < 0 ? (told[0]?.text ?? 0) : text) : [];
		});
	});
}
