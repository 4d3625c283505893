import type { Clutter } from "../../../model/label.ts";
import type { ElementId } from "../../../model/page.ts";
import { reason } from "../evidence.ts";
import type { Rule } from "./rule.ts";

/** What it weighs: it confirms what others say. */
const weight = 1;
/** Elements whose very name says that the article is elsewhere. */
const furniture: ReadonlyMap<string, Clutter> = new Map([
	["nav", "navigation"],
	["footer", "navigation"],
	["aside", "related"],
	["dialog", "newsletter"],
]);
/** An element that holds more of the article than this share is no furniture. */
const mostArticle = 0.05;

/** The block stands in an element made for something else than the article. */
export const tagRule: Rule = ({ block }, { scene, heldBy, held }) => {
	const { elements } = scene.page;
	for (let id: ElementId | -1 = block.element; id !== -1; id = elements[id]?.parent ?? -1) {
		const tag = elements[id]?.tag ?? "";
		const label = furniture.get(tag);
		if (label) return heldBy(id) > mostArticle * held ? [] : [reason("tag/furniture", label, weight, tag)];
	}
	return [];
};
