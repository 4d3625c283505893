import { type Stage, said } from "./harness/stage.ts";

export const name = "over a page of the browser itself the popup says in a sentence why there is nothing to read";

/** Firefox tells the extension what its own pages are only after a real click on the toolbar button, which nothing can make there. */
export const only = "chromium";

export const run = async ({ driver }: Stage): Promise<void> => {
	const popup = await driver.popup(await driver.visit("chrome://version/"));
	// Chromium keeps the address of its own pages to itself even after a click, so the popup cannot say more than this.
	for (const sentence of [await said(popup, "unreadableTitle"), await said(popup, "unreadableWeb")])
		await popup.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 10_000 }, sentence);
};
