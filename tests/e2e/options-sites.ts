import { type Stage, said, until } from "./harness/stage.ts";

export const name = "a site whose choices are removed is said to be forgotten";

export const run = async ({ driver }: Stage): Promise<void> => {
	const options = await driver.extensionPage("options.html");
	await options.evaluate(() => (globalThis.browser ?? chrome).storage.sync.set({ "site:kampartrapost.com": { mode: "text" } }));
	await until(options, "the site is listed", () => document.querySelector("details.site") !== null);
	await options.evaluate(() => document.querySelector<HTMLElement>("details.site > .chip")?.click());
	const words = await said(options, "siteForgotten", "kampartrapost.com");
	await until(options, "it is said", `document.querySelector(".toast").textContent === ${JSON.stringify(words)}`);
};
