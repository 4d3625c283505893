import { strict as assert } from "node:assert";
import { article } from "./harness/news-page.ts";
import { type Stage, said, until } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

export const name = "nothing is counted until the reader wants it; then what is hidden is, by week and site, on this device alone";

const path = "/2026/11/jembatan-gantung-kampung-rawa";

export const run = async ({ driver, site }: Stage): Promise<void> => {
	const desk = await driver.extensionPage("options.html");
	const held = (): Promise<{ local: Record<string, Record<string, number>>; sync: object }> =>
		desk.evaluate(async () => {
			const { local, sync } = (globalThis.browser ?? chrome).storage;
			return { local: await local.get<Record<string, Record<string, number>>>(null), sync: await sync.get(null) };
		});
	const visit = async (host: string): Promise<number> => {
		site.put(`http://${host}${path}`, article("Warga Memperbaiki Jembatan Gantung di Kampung Rawa"));
		const page = await driver.visit(`http://${host}${path}`);
		await until(page, "promos are hidden", () => document.querySelectorAll("[data-baca-saja]").length >= 6);
		await atRest(1_000);
		const count = Number(await driver.badge(page));
		await page.close();
		return count;
	};

	assert.ok((await visit("kampartrapost.com")) > 0);
	assert.deepEqual(await held(), { local: {}, sync: {} }, "off is how it comes");

	await desk.bringToFront();
	await desk.locator("input[name=statistics]").click();
	await until(desk, "the switch is stored", async () => "settings" in (await (globalThis.browser ?? chrome).storage.sync.get("settings")));
	const once = await visit("kampartrapost.com");
	const twice = once + (await visit("kampartrapost.com"));
	const other = await visit("riaupos.co");
	const { local, sync } = await held();
	assert.deepEqual(sync, { settings: { statistics: true } }, "nothing of it is synchronised");
	const [week, ...more] = Object.entries(local);
	assert.deepEqual(more, [], "one week, and nothing besides");
	assert.match(week?.[0] ?? "", /^hidden:\d{4}-\d\d-\d\d$/);
	assert.deepEqual(week?.[1], { "kampartrapost.com": twice, "riaupos.co": other });

	const options = await driver.extensionPage("options.html");
	const rows = await until(options, "the options list the sites", () => {
		const found = [...document.querySelectorAll("table.weeks tr")].map((row) => [...row.children].map((cell) => cell.textContent));
		return found.length > 0 && found;
	});
	assert.deepEqual(rows, [
		["kampartrapost.com", String(twice)],
		["riaupos.co", String(other)],
	]);
	const total = await said(options, "hiddenThisWeekMany", String(twice + other));
	assert.equal(await options.evaluate(() => document.querySelector(".total")?.textContent), total);
};
