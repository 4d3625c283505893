import type { Page } from "puppeteer-core";

/** The parts of popup and reader tab that have fixed names. */
export type Part = "article" | "facts" | "hidden";

/** Milliseconds until a part must be there. */
const patience = 20_000;

/** Brings a part to the front, by its tab where there are tabs, and waits until it has been filled. */
export const turnTo = async (page: Page, part: Part): Promise<void> => {
	await page.waitForFunction(
		(id) => {
			const element = document.getElementById(id);
			return element !== null && element.getAttribute("aria-busy") !== "true" && element.textContent?.trim() !== "";
		},
		{ timeout: patience, polling: 50 },
		part,
	);
	await page.evaluate((id) => {
		const panel = document.getElementById(id)?.closest("[role=tabpanel]");
		if (panel) document.querySelector<HTMLElement>(`[role=tab][aria-controls="${panel.id}"]`)?.click();
	}, part);
};

/** What a person reads in a part of the popup. */
export const partText = async (page: Page, part: Part): Promise<string> => {
	await turnTo(page, part);
	return page.evaluate((id) => document.getElementById(id)?.innerText ?? "", part);
};
