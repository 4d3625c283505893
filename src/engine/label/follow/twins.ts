import { grouped } from "../../../model/grouped.ts";
import type { ElementId } from "../../../model/reading/page.ts";
import { parentOf } from "../../tree/ancestry.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** What a box with a heading and a list below it is made of. */
const listed = "heading item";

/**
 * Keeps all of several boxes side by side that begin with a heading and are made alike, where what stands below one of the headings is text: what
 * speaks for a thing and against it, who won and who lost. Half of that would say something false. Nothing in them may be a link or named as clutter.
 */
export function twins({ scene, isText, isLeftOut, isAmid, keepAll }: Neighbours): readonly Kept[] {
	const { measures, page } = scene;
	/** The first heading of each box. Later ones are parts of the same box. */
	const heads = new Map<ElementId, number>();
	measures.forEach(({ block, box }, at) => {
		if (block.role === "heading" && box.parent !== -1 && !heads.has(box.parent)) heads.set(box.parent, at);
	});
	/** What is inside without the short lines between a heading and its list: they set how the list is shown ("Scale 1x 2x 3x"). */
	const withoutSwitches = (inside: readonly number[]): readonly number[] => {
		const list = inside.findIndex((at) => measures[at]?.block.role === "item");
		return inside.filter((at, step) => step >= list || measures[at]?.block.role !== "paragraph" || (measures[at]?.prose ?? 0) > 0);
	};
	/** What a box is made of, in order: `heading item`, however many items. */
	const madeOf = (inside: readonly number[]): string =>
		inside
			.map((at) => measures[at]?.block.role)
			.filter((role, step, roles) => role !== roles[step - 1])
			.join(" ");
	const boxes = [...heads].flatMap(([box, head]) => {
		const inside = withoutSwitches(scene.blocksIn(box));
		return inside[0] === head && inside.length > 1 ? [{ row: parentOf(page, box), head, inside, made: madeOf(inside) }] : [];
	});
	return [...grouped(boxes, ({ row, made }) => `${row} ${made}`).values()].flatMap((alike) => {
		const text = alike.find(({ inside }) => inside.slice(1).some(isText));
		if (alike.length < 2 || text === undefined) return [];
		return alike.flatMap(({ inside, made }) => {
			// Behind the text what readers wrote is made alike as well.
			const mayBe = made === listed || inside.every(isAmid);
			const isOpen = inside.every((at) => (isText(at) || isLeftOut(at)) && measures[at]?.block.linkChars === 0);
			return mayBe && isOpen ? keepAll(inside, "neighbour/company", text.head) : [];
		});
	});
}
