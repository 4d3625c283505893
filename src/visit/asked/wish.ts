import { withStored } from "../../model/site/situation.ts";
import { readFor } from "../../shell/storage.ts";
import type { Tidy } from "../tidy/tidy.ts";

/** What is wished of a page, carried out at once: what is stored, and what the reader says of this page alone until it goes. */

/** Reads what is stored for the page's host and goes by it from now on. */
export const goByStored = async ({ location }: Document, page: Tidy): Promise<void> => {
	const stored = await readFor(location.hostname);
	// At once, in a hidden tab too: between showing and hiding again nothing may be painted.
	if (page.situate(withStored(page.situation(), stored, location.pathname))) page.look("now");
};

/** Hides clutter in the page, or shows everything again. */
export const clean = (page: Tidy, on: boolean): void => {
	if (on) page.hideAgain();
	page.situate({ override: on });
	page.look("now");
};

/** Cleans an article. What is none is left alone whoever asks: all of a front page would go. */
export const cleanArticle = async (page: Tidy): Promise<void> => {
	const { reading } = await page.read("articles");
	if (reading.kind === "article") clean(page, true);
};
