import type { ReadingParts } from "./reading-parts.ts";

/** Milliseconds pictures are waited for: one that never comes must not keep the rest from being printed. */
const patience = 5000;

/** Resolves when all that a page shows is there: the facts were found or are missing, and the pictures that were asked for have come. */
export async function settled({ article, facts }: Pick<ReadingParts, "article" | "facts">): Promise<void> {
	await factsThere(facts);
	const images = [...article.querySelectorAll("img")];
	for (const image of images) image.loading = "eager"; // Else those further down wait until they are scrolled to.
	const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
	await Promise.race([late, Promise.all(images.map(loaded))]);
}

const factsThere = (facts: HTMLElement): Promise<void> =>
	new Promise((resolve) => {
		const isBusy = (): boolean => facts.querySelector("[aria-busy=true]") !== null;
		if (!isBusy()) return resolve();
		const observer = new MutationObserver(() => {
			if (isBusy()) return;
			observer.disconnect();
			resolve();
		});
		observer.observe(facts, { childList: true });
	});

const loaded = (image: HTMLImageElement): Promise<void> =>
	new Promise((resolve) => {
		if (image.complete) return resolve();
		for (const outcome of ["load", "error"]) image.addEventListener(outcome, () => resolve(), { once: true });
	});
