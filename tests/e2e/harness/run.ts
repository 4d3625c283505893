import { resolve } from "node:path";
import { startChromium } from "../../../tools/drive/chromium.ts";
import type { BrowserName, Driver, Launch } from "../../../tools/drive/driver.ts";
import { startFirefox } from "../../../tools/drive/firefox.ts";
import { type Site, startSite } from "../../../tools/drive/site.ts";
import { fixture, type Scenario } from "./stage.ts";

const starters = { chromium: startChromium, firefox: startFirefox };

/** Milliseconds one scenario may take. */
const limit = 300_000;

const inTime = async (work: Promise<void>): Promise<void> => {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`Not done after ${limit / 1000} s.`)), limit);
	});
	await Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const runOne = async (scenario: Scenario, launch: Launch, driver: Driver, site: Site): Promise<boolean> => {
	const others: Driver[] = [];
	const another = async (change: Partial<Launch>): Promise<Driver> => {
		const started = await starters[driver.name]({ ...launch, ...change });
		others.push(started);
		return started;
	};
	const start = performance.now();
	const say = (outcome: string) =>
		console.log(`  ${outcome} · ${driver.name} · ${scenario.name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
	try {
		site.clear();
		await driver.reset();
		await inTime(scenario.run({ browser: driver.name, driver, site, fixture, another }));
		say("passed");
		return true;
	} catch (error) {
		say("FAILED");
		console.log(error instanceof Error ? error.stack : error);
		return false;
	} finally {
		for (const other of others) await other.close();
	}
};

/** Runs what is for one browser, in one start of it. */
const runIn = async (name: BrowserName, executablePath: string, scenarios: readonly Scenario[]): Promise<readonly boolean[]> => {
	const outcomes: boolean[] = [];
	let site: Site | undefined;
	try {
		site = await startSite();
		const launch: Launch = { executablePath, port: site.port, extension: resolve("dist", name), headless: true };
		const driver = await starters[name](launch);
		for (const scenario of scenarios) outcomes.push(await runOne(scenario, launch, driver, site));
		await driver.close();
	} catch (error) {
		console.log(`  FAILED · ${name} does not start or end: ${error instanceof Error ? error.message : error}`);
		outcomes.push(false);
	} finally {
		await site?.close();
	}
	return outcomes;
};

/**
 * Runs the scenarios in each browser, one line each. Both browsers run at once, since most of a scenario is waiting; those that must be alone come
 * after, in one browser at a time.
 * @param paths where each browser is; one that has no path was not asked for, and whoever asks has made sure of it
 */
export const runScenarios = async (
	scenarios: readonly Scenario[],
	paths: Readonly<Partial<Record<BrowserName, string>>>,
): Promise<{ passed: number; failed: number }> => {
	const strays: false[] = [];
	const stray = (error: unknown): void => {
		console.log(`  FAILED · outside of any scenario: ${error instanceof Error ? error.stack : error}`);
		strays.push(false);
	};
	process.on("unhandledRejection", stray); // puppeteer leaves one behind when an extension does not load
	const run = async (name: BrowserName, alone: boolean): Promise<readonly boolean[]> => {
		const path = paths[name];
		const ours = scenarios.filter(({ only = name, alone: wants = false }) => only === name && wants === alone);
		return path === undefined || ours.length === 0 ? [] : runIn(name, path, ours);
	};
	const together = await Promise.all([run("chromium", false), run("firefox", false)]);
	const outcomes = [...together.flat(), ...(await run("chromium", true)), ...(await run("firefox", true)), ...strays];
	process.off("unhandledRejection", stray);
	const passed = outcomes.filter(Boolean).length;
	return { passed, failed: outcomes.length - passed };
};
