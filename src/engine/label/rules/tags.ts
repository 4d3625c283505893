import type { Clutter } from "../../../model/reading/label.ts";
import { nearest } from "../../tree/ancestry.ts";
import { articleOrMain } from "../../tree/tags.ts";
import { reason } from "../terms/evidence.ts";
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
/**
 * An element that holds more of the article than this share is no furniture, 0 to 1. The footer of a whole page is none of the article, and
 * of a short article its small print is a large share.
 */
const mostArticle = { inside: 0.05, below: 0.5 } as const;

/** The block stands in an element made for something else than the article. */
export const tagRule: Rule = ({ block }, { scene, heldBy, held }) => {
	for (const id of scene.ancestors(block.element)) {
		const tag = scene.page.elements[id]?.tag ?? "";
		const label = furniture.get(tag);
		if (!label) continue;
		const isBelow = tag === "footer" && nearest(scene.page, id, articleOrMain) === undefined;
		return heldBy(id) > mostArticle[isBelow ? "below" : "inside"] * held ? [] : [reason("tag/furniture", label, weight, tag)];
	}
	return [];
};
