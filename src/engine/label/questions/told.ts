import { onceFor } from "../../../model/once.ts";
import type { ElementId } from "../../../model/reading/page.ts";
import type { Measure } from "../../prose/measure.ts";
import type { Scene } from "../../prose/scene.ts";
import { endsInFullStop } from "../../text/endings.ts";
import { nearest } from "../../tree/ancestry.ts";
import { isGrid } from "../../tree/table-cells.ts";
import { tables } from "../../tree/tags.ts";
import { leadsElsewhere } from "../terms/links.ts";
import { likelyText } from "../terms/odds.ts";
import { isLikelyText, type WeighedPage } from "../terms/weighed-page.ts";

/**
 * Are the words of a block part of what the article lists, tabulates or quotes, so that they are not said to the reader? An entry of a list of the
 * article, a cell or the caption of a table without links, a quote amid the text. `index`: of the block's measure.
 */
export function isTold(weighed: WeighedPage, index: number): boolean {
	const own = weighed.scene.measures[index];
	switch (own?.block.role) {
		case "quote":
			return own.block.linkChars === 0 && isText(weighed, index - 1) && isText(weighed, index + 1);
		case "item":
			return (own.block.linkChars === 0 || goesOn(own)) && isListed(weighed, own, index);
		case "cell":
		case "caption":
			return isTabled(weighed, own);
		default:
			return false;
	}
}

const isText = (weighed: WeighedPage, index: number): boolean => isLikelyText(weighed, index, leadsElsewhere);

/** Does the sentence of a link go on behind it: "Read [the manual] before you start."? */
const goesOn = ({ block: { runs } }: Measure): boolean => {
	const last = runs.at(-1);
	return last !== undefined && last.href === undefined && /^[\s,]*\p{Lower}/u.test(last.text) && endsInFullStop(last.text);
};

/** Is an item part of a list of the article: items next to it that are likely text or numbered steps, without links, and a likely paragraph beside the list? */
function isListed(weighed: WeighedPage, own: Measure, index: number): boolean {
	const { scene, oddsOf } = weighed;
	const { measures, page, areSiblings } = scene;
	const beside = [index - 1, index + 1].filter((at) => areSiblings(index, at) && measures[at]?.block.role === "item");
	const list = page.elements[own.box.parent];
	// A list of buttons has such words in each item.
	const isPlain = (at: number): boolean => measures[at]?.block.linkChars === 0 && measures[at].phrases.length === 0;
	if (beside.length === 0 || !beside.every((at) => isPlain(at) && (isText(weighed, at) || list?.tag === "ol"))) return false;
	return measures.some(
		({ box, block, prose }, at) => box.parent === list?.parent && block.role !== "item" && prose > 0 && oddsOf(at) > likelyText,
	);
}

/** The tables of rows and columns without links. Found once for a page, because each cell of a long table may be asked about. */
const plainTables = onceFor(({ measures, page }: Scene): ReadonlySet<ElementId | undefined> => {
	const tableOf = ({ block }: Measure): ElementId | undefined => nearest(page, block.element, tables);
	const leading = new Set(measures.filter(({ block }) => block.linkChars > 0).map(tableOf));
	return new Set([...new Set(measures.map(tableOf))].filter((table) => table !== undefined && !leading.has(table) && isGrid(page, table)));
});

/** Does a block stand in a table of rows and columns without links? */
const isTabled = ({ scene }: WeighedPage, { block: { element } }: Measure): boolean =>
	plainTables(scene).has(nearest(scene.page, element, tables));
