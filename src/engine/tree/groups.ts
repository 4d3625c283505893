import type { ElementId, Page, TextBlock } from "../../model/reading/page.ts";
import { nearest } from "./ancestry.ts";

/** The blocks of these roles by the nearest element of these tags around them: the items of each list, the cells of each table. Blocks are told by their index. */
export function groupsIn(
	{ measures, page }: { readonly measures: readonly { readonly block: TextBlock }[]; readonly page: Pick<Page, "elements"> },
	tags: ReadonlySet<string>,
	...roles: readonly TextBlock["role"][]
): ReadonlyMap<ElementId, readonly number[]> {
	const groups = new Map<ElementId, number[]>();
	measures.forEach(({ block }, index) => {
		const element = roles.includes(block.role) ? nearest(page, block.element, tags) : undefined;
		if (element === undefined) return;
		const group = groups.get(element);
		if (group) group.push(index);
		else groups.set(element, [index]);
	});
	return groups;
}
