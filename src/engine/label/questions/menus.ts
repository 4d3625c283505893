import type { Scene } from "../../prose/scene.ts";
import { nearlyAllLink, shortestTitle } from "../terms/links.ts";

/** How far to both sides other entries are looked for, and how many of them make a menu. Blocks. */
const beside = { reach: 2, fewest: 2 } as const;

/** An item that is a link and too short for a title. */
const isShortLink = ({ measures }: Scene, at: number): boolean => {
	const measure = measures[at];
	return measure?.block.role === "item" && measure.linkDensity >= nearlyAllLink && measure.length < shortestTitle;
};

/** Is a block an entry of a menu: a short link in a list, beside others like it? There "Latest" and "Newsletter" lead to pages and label nothing. */
export function isMenuEntry(scene: Scene, index: number): boolean {
	if (!isShortLink(scene, index)) return false;
	let others = 0;
	for (let at = index - beside.reach; at <= index + beside.reach; at++)
		if (at !== index && scene.areSiblings(index, at) && isShortLink(scene, at)) others++;
	return others >= beside.fewest;
}
