import { shadowRootsIn } from "../dom/shadow.ts";

/**
 * When after the load the page is asked for new shadow roots, in milliseconds: to attach one to an element that is here already is no mutation,
 * and scripts that define elements come with the load or soon after it.
 */
const looks = [500, 1500, 4000];

/** To be called at the load: tells a few times of the open shadow roots in a page. Not while it is hidden: it is looked at when it is shown. */
export const lateRoots = (document: Document, tell: (roots: readonly ShadowRoot[]) => void): void => {
	for (const after of looks) setTimeout(() => document.hidden || tell(shadowRootsIn(document.children)), after);
};
