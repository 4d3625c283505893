import type { ElementId, Page } from "../model/page.ts";

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
