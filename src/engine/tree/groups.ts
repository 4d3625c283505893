import { grouped } from "../../model/grouped.ts";
import type { ElementId, Page, TextBlock } from "../../model/reading/page.ts";
import { nearest } from "./ancestry.ts";

/**
 * The blocks of these roles by the nearest element of these tags around them: the items of each list, the cells of each table. Blocks are told by
 * their index.
 */
export function groupsIn(
	{ measures, page }: { readonly measures: readonly { readonly block: TextBlock }[]; readonly page: Pick<Page, "elements"> },
	tags: ReadonlySet<string>,
	...roles: readonly TextBlock["role"][]
): ReadonlyMap<ElementId, readonly [number, ...number[]]> {
	return grouped(measures.keys(), (index) => {
		const block = measures[index]?.block;
		return block && roles.includes(block.role) ? nearest(page, block.element, tags) : undefined;
	});
}
