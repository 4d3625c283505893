import type { ElementId } from "../../../model/reading/page.ts";
import type { Scene } from "../../prose/scene.ts";
import { lookOf } from "../../tree/look.ts";

/** How far above a paragraph the row may be that it stands in, elements. */
const farthestRow = 8;

/** A box that stands beside text. */
export interface BoxBeside {
	/** The blocks in it, by index. */
	readonly inside: readonly number[];
	/** Does it stand behind the last of several paragraphs that are its siblings? */
	readonly isLast: boolean;
}

/** The blocks from one that is surely the article's to the last of the same kind, by index. */
interface Stretch {
	readonly first: number;
	readonly last: number;
}

/** Stands for the look of paragraphs, which need not look alike, as rows must. */
const ofParagraphs = "";

/**
 * The boxes that stand between a sure paragraph of the text and a later paragraph, or behind the last one. They are siblings of the paragraphs, or of
 * rows of one look around these, as page builders set each piece of an article into a row of its own. `isText` and `isSure` are asked by index.
 */
export function boxesBeside(
	{ measures, ancestors, page }: Scene,
	isText: (at: number) => boolean,
	isSure: (at: number) => boolean,
): ReadonlyMap<ElementId, BoxBeside> {
	const texts = measures.flatMap(({ block }, at) =>
		isText(at) && block.role === "paragraph" ? [{ at, chain: ancestors(block.element).slice(0, farthestRow + 2) }] : [],
	);
	const rowed = holdersOfRows(texts.map(({ chain }) => chain.slice(1)));
	/** For each element, where text begins and ends among its paragraphs, and among its rows of each look. */
	const stretches = new Map<ElementId, Map<string, Stretch>>();
	for (const { at, chain } of texts)
		chain.forEach((box, up) => {
			if (up === 0 || (up > 1 && !rowed.has(box))) return;
			const own = stretches.get(box) ?? new Map<string, Stretch>();
			stretches.set(box, own);
			const look = up === 1 ? ofParagraphs : lookOf(page.elements[chain[up - 1] ?? box]);
			const first = own.get(look)?.first ?? (isSure(at) ? at : undefined);
			if (first !== undefined) own.set(look, { first, last: at });
		});
	const isBetween = (at: number, parent: ElementId | undefined): boolean =>
		parent !== undefined && [...(stretches.get(parent)?.values() ?? [])].some(({ first, last }) => first < at && at < last);
	const isBehind = (at: number, parent: ElementId | undefined): boolean => {
		const stretch = parent === undefined ? undefined : stretches.get(parent)?.get(ofParagraphs);
		return stretch !== undefined && stretch.first < stretch.last && at > stretch.last;
	};
	const boxes = new Map<ElementId, BoxBeside & { readonly inside: number[] }>();
	measures.forEach(({ block }, at) => {
		const chain = ancestors(block.element);
		const up = chain.findIndex((_, index) => isBetween(at, chain[index + 1]));
		const isLast = up < 0;
		const box = isLast ? chain.find((_, index) => isBehind(at, chain[index + 1])) : chain[up];
		if (box === undefined) return;
		const beside = boxes.get(box);
		if (beside) beside.inside.push(at);
		else boxes.set(box, { inside: [at], isLast });
	});
	return boxes;
}

/** The elements in which more than one child holds text. `chains`: what holds each text, innermost first. */
function holdersOfRows(chains: readonly (readonly ElementId[])[]): ReadonlySet<ElementId> {
	const holders = new Set<ElementId>();
	const rowIn = new Map<ElementId, ElementId>();
	for (const chain of chains)
		chain.forEach((row, up) => {
			const holder = chain[up + 1];
			if (holder === undefined) return;
			const known = rowIn.get(holder) ?? row;
			rowIn.set(holder, known);
			if (known !== row) holders.add(holder);
		});
	return holders;
}
