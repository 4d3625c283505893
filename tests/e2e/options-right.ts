import { strict as assert } from "node:assert";
import { article } from "./harness/news-page.ts";
import { press, type Stage, said, until } from "./harness/stage.ts";

export const name =
	"a site that is to be cleaned without the right to says so in the options, and is cleaned once that is given, there or by its mode";

const host = "belum-diizinkan.example";

export const run = async ({ another, site }: Stage): Promise<void> => {
	const driver = await another({});
	const address = `http://${host}/2026/11/jembatan-gantung-kampung-rawa`;
	site.put(address, article("Warga Memperbaiki Jembatan Gantung di Kampung Rawa"));
	const desk = await driver.extensionPage("options.html");
	const choose = (mode: string): Promise<void> =>
		desk.evaluate((named, value) => (globalThis.browser ?? chrome).storage.sync.set({ [`site:${named}`]: { mode: value } }), host, mode);
	const missing = (): boolean => document.querySelector(".no-right") !== null;
	await choose("text");
	await until(desk, "the site is listed", () => document.querySelector("details.site") !== null);
	assert.equal(await desk.evaluate(missing), false, "text needs no right");
	await choose("clean");
	await until(desk, "the right is said to be missing", missing);

	await driver.agree(`*://*.${host}/*`);
	await desk.bringToFront();
	await press(desk, await said(desk, "grantSiteNamed", host));
	await until(desk, "it is no longer missing", () => document.querySelector(".no-right") === null);
	const page = await driver.visit(address);
	const isCleaned = (): Promise<unknown> => until(page, "it is cleaned", () => document.querySelectorAll("[data-baca-saja]").length >= 6);
	await isCleaned();

	await desk.evaluate((origin) => (globalThis.browser ?? chrome).permissions.remove({ origins: [origin] }), `*://*.${host}/*`);
	await until(page, "it is as it came", () => document.querySelector("[data-baca-saja]") === null);
	await choose("text");
	await desk.bringToFront();
	await until(desk, "the mode is shown", () => document.querySelector<HTMLSelectElement>("details.site select")?.value === "text");
	// By keyboard: what the driver selects is no deed of a person, and without one the browser is not asked.
	await desk.evaluate(() => {
		const details = document.querySelector<HTMLDetailsElement>("details.site");
		if (details !== null) details.open = true;
		details?.querySelector("select")?.focus();
	});
	await desk.keyboard.press("ArrowUp");
	await isCleaned();
	assert.equal(await desk.evaluate(missing), false, "the right was asked for with the mode");
};
