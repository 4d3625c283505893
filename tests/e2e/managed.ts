import { strict as assert } from "node:assert";
import { article } from "./harness/news-page.ts";
import { marks, type Stage, said, until } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

export const name = "what whoever manages the browser set wins over the reader's choices, and is shown as set";

const path = "/2026/11/jembatan-gantung-kampung-rawa";

export const run = async ({ another, site }: Stage): Promise<void> => {
	const managed = {
		settings: { strictness: "promos", statistics: true, facts: "not a switch" },
		sites: { "kampartrapost.com": { mode: "off" } },
	};
	const driver = await another({ managed });
	for (const host of ["kampartrapost.com", "riaupos.co"])
		site.put(`http://${host}${path}`, article("Warga Memperbaiki Jembatan Gantung di Kampung Rawa"));
	const options = await driver.extensionPage("options.html");
	await options.evaluate(() =>
		(globalThis.browser ?? chrome).storage.sync.set({
			settings: { strictness: "everything" },
			"site:kampartrapost.com": { mode: "clean" },
		}),
	);

	const cleaned = await driver.visit(`http://riaupos.co${path}`);
	await until(cleaned, "promos are hidden", () => document.querySelector("[data-baca-saja=promo]") !== null);
	await atRest();
	assert.deepEqual([...new Set((await marks(cleaned)).map(({ label }) => label))], ["promo"], "as strict as managed, not as chosen");

	const page = await driver.visit(`http://kampartrapost.com${path}`);
	await atRest();
	assert.deepEqual(await marks(page), [], "off is off");
	const popup = await driver.popup(page);
	assert.deepEqual(
		await until(popup, "the popup shows the site's mode", () => {
			const modes = [...document.querySelectorAll<HTMLInputElement>("input[name=mode]")];
			return modes.length > 0 && modes.map(({ value, checked, disabled }) => `${value} ${checked} ${disabled}`);
		}),
		["off true true", "text false true", "clean false true"],
	);

	const later = await driver.extensionPage("options.html");
	const locked = () => [...document.querySelectorAll<HTMLInputElement>("input[name=strictness]")].map(({ disabled }) => disabled);
	await until(later, "the options show the strictness", () => document.querySelector("input[name=strictness]") !== null);
	assert.deepEqual(await later.evaluate(locked), [true, true, true]);
	const isLocked = (name: string) =>
		later.evaluate((field) => document.querySelector<HTMLInputElement>(`input[name="${field}"]`)?.disabled, name);
	assert.equal(await isLocked("statistics"), true);
	assert.equal(await isLocked("facts"), false, "what is managed wrongly is left to the reader");
	const sentence = await said(later, "siteManaged");
	assert.ok(
		await later.evaluate((words) => document.querySelector("main")?.textContent.includes(words), sentence),
		"the list of sites says who set it",
	);
};
