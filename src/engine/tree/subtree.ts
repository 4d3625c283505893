import type { ElementId, Page, TextBlock } from "../../model/reading/page.ts";

/**
 * Turns what each element holds itself into what its subtree holds, in place. Elements stand in document order, each after its parent, so one
 * pass from the end reaches every ancestor: no walk up for each block.
 */
export function sumSubtrees({ elements }: Pick<Page, "elements">, own: Float64Array): Float64Array {
	for (let id = elements.length - 1; id > 0; id--) {
		const value = own[id];
		if (!value) continue;
		const parent = elements[id]?.parent ?? -1;
		if (parent >= 0) own[parent] = (own[parent] ?? 0) + value;
	}
	return own;
}

/** Which elements stand in the subtree of one, itself included: 1 or 0. */
export function subtreeOf({ elements }: Pick<Page, "elements">, root: ElementId): Uint8Array {
	const inside = new Uint8Array(elements.length);
	inside[root] = 1;
	for (let id = root + 1; id < elements.length; id++) inside[id] = inside[elements[id]?.parent ?? -1] ?? 0;
	return inside;
}

/** The first and the last judged block inside an element, by index; first above last where it holds none. The blocks of an element stand in a row. */
export interface BlockRange {
	readonly first: number;
	readonly last: number;
}

/** Tells the range of an element. Elements stand after those above them, so one pass from the end tells each parent of its own. */
export function blockRanges({
	measures,
	page,
}: {
	readonly measures: readonly { readonly block: TextBlock }[];
	readonly page: Pick<Page, "elements">;
}): (element: ElementId) => BlockRange {
	const first = new Int32Array(page.elements.length).fill(measures.length);
	const last = new Int32Array(page.elements.length).fill(-1);
	measures.forEach(({ block: { element } }, index) => {
		first[element] = Math.min(first[element] ?? index, index);
		last[element] = index;
	});
	for (let id = page.elements.length - 1; id > 0; id--) {
		const parent = page.elements[id]?.parent ?? -1;
		if (parent < 0 || (last[id] ?? -1) < 0) continue;
		first[parent] = Math.min(first[parent] ?? 0, first[id] ?? 0);
		last[parent] = Math.max(last[parent] ?? 0, last[id] ?? 0);
	}
	return (element) => ({ first: first[element] ?? measures.length, last: last[element] ?? -1 });
}
