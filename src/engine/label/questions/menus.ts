import type { Scene } from "../../prose/scene.ts";
import { isTitleLong, nearlyAllLink } from "../terms/links.ts";

/** So many other entries (`fewest`) within so many blocks to each side (`reach`) make a menu. */
const beside = { reach: 2, fewest: 2 } as const;

/** Is a block an item that is a link, too short for a title? */
const isShortLink = ({ measures }: Scene, at: number): boolean => {
	const measure = measures[at];
	return measure?.block.role === "item" && measure.linkDensity >= nearlyAllLink && !isTitleLong(measure.block.text);
};

/** Is a block an entry of a menu, a short link in a list of such? In a menu "Latest" and "Newsletter" lead to pages and label nothing below them. */
export function isMenuEntry(scene: Scene, index: number): boolean {
	if (!isShortLink(scene, index)) return false;
	let others = 0;
	for (let at = index - beside.reach; at <= index + beside.reach; at++)
		if (at !== index && scene.areSiblings(index, at) && isShortLink(scene, at)) others++;
	return others >= beside.fewest;
}
