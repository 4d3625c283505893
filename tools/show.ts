import { mkdir, readdir, readFile } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { startChromium } from "./drive/chromium.ts";
import type { BrowserName, Driver, Launch } from "./drive/driver.ts";
import { startFirefox } from "./drive/firefox.ts";
import { newsHost, otherHost } from "./drive/hosts.ts";
import { type Part, partText, turnTo } from "./drive/parts.ts";
import { type Site, startSite } from "./drive/site.ts";

/** Does some work under a line that says what is going on. */
type Step = <Result>(what: string, work: () => Promise<Result>) => Promise<Result>;

const types: Readonly<Record<string, string>> = {
	".css": "text/css",
	".gif": "image/gif",
	".jpeg": "image/jpeg",
	".jpg": "image/jpeg",
	".js": "text/javascript",
	".png": "image/png",
	".svg": "image/svg+xml",
	".webp": "image/webp",
};

/** Serves the page and the files beside it (its pictures and styles) under both hosts. */
const serve = async (site: Site, file: string): Promise<string> => {
	const folder = dirname(file);
	for (const name of await readdir(folder)) {
		// The page itself goes without an encoding: what it says of it counts.
		const type = name === basename(file) ? "text/html" : types[extname(name).toLowerCase()];
		if (type === undefined) continue;
		for (const host of [newsHost, otherHost])
			site.put(`http://${host}/2026/11/${encodeURIComponent(name)}`, async () => ({ type, body: await readFile(join(folder, name)) }));
	}
	return `/2026/11/${encodeURIComponent(basename(file))}`;
};

const start = (name: BrowserName, launch: Launch): Promise<Driver> => (name === "chromium" ? startChromium(launch) : startFirefox(launch));

const title = (text: string): string => `\n── ${text} ${"─".repeat(Math.max(0, 76 - text.length))}`;

/** Milliseconds clean-up may take after the page has loaded. */
const settling = 1_500;

const settle = () => new Promise((done) => setTimeout(done, settling));

const photograph = async (page: Page, folder: string, name: string): Promise<void> => {
	await page.screenshot({ path: join(folder, `${name}.png`) });
};

/** The list of hidden blocks as lines: where they are now, below that the kinds, the blocks, and the reasons. */
const hiddenText = async (popup: Page): Promise<string> => {
	await turnTo(popup, "hidden");
	const lines = await popup.evaluate(() =>
		Array.from(document.querySelectorAll("#hidden h3, #hidden h4, #hidden .entry"), (element) => {
			const words = (part: Element) => Array.from(part.childNodes, (node) => node.textContent?.trim()).filter((text) => text !== "");
			if (element.matches("h3, h4")) return `${element.matches("h3") ? "\n" : ""}${words(element).join(": ")}`;
			const summary = element.querySelector("summary");
			const reasons = Array.from(element.querySelectorAll("li"), (reason) => `      ${reason.textContent}`);
			return [`  • ${summary === null ? "" : words(summary).join(" · ")}`, ...reasons].join("\n");
		}),
	);
	return lines.join("\n");
};

/** Without a screen: does what a reader would do, prints what the reader would see, keeps pictures of it. */
const showInTerminal = async (driver: Driver, path: string, step: Step): Promise<void> => {
	const folder = resolve("dist", "screenshots");
	await mkdir(folder, { recursive: true });
	await step("Opening the page as it came", async () => {
		const page = await driver.visit(`http://${otherHost}${path}`);
		await settle();
		await photograph(page, folder, "page-before");
	});
	const page = await step(`Opening the page on ${newsHost}, where Baca Saja cleans by itself`, async () => {
		const visited = await driver.visit(`http://${newsHost}${path}`);
		await settle();
		await photograph(visited, folder, "page-after");
		return visited;
	});
	const badge = await driver.badge(page);
	const click = driver.name === "chromium" ? "Clicking the toolbar button" : "Opening the popup";
	const popup = await step(click, () => driver.popup(page));
	await popup.waitForSelector("#article, [role=status] h1"); // An article, or a sentence that says why there is none.
	if ((await popup.$("#article")) === null) {
		await photograph(popup, folder, "popup");
		console.log(`${title("The popup says")}\n\n${await popup.evaluate(() => document.querySelector("main")?.innerText ?? "")}`);
		console.log(`\nScreenshots: ${relative(process.cwd(), folder)}/page-before.png, page-after.png, popup.png`);
		return;
	}
	const read = async (part: Part, text: () => Promise<string>): Promise<string> => {
		const words = await text();
		await photograph(popup, folder, `popup-${part}`);
		return words.trim();
	};
	const texts: readonly (readonly [called: string, text: string])[] = [
		["The text", await read("article", () => partText(popup, "article"))],
		["Key facts", await read("facts", () => partText(popup, "facts"))],
		["Left out, and why", await read("hidden", () => hiddenText(popup))],
	];
	for (const [called, text] of texts) console.log(`${title(called)}\n\n${text}`);
	console.log(`${title("And")}\n`);
	console.log(badge === "" ? "No read-also line or related box was hidden in the page." : `The badge on the toolbar button says ${badge}.`);
	console.log(`Screenshots: ${relative(process.cwd(), folder)}/page-before.png, page-after.png, popup-*.png`);
};

/** With a screen: leaves the browser to the person in front of it. */
const showInWindow = async (driver: Driver, path: string): Promise<void> => {
	const page = await driver.visit(`http://${newsHost}${path}`);
	if (driver.name === "chromium") await driver.popup(page);
	console.log("The browser is open, with the page cleaned. Click the toolbar button for the text and the key facts.");
	console.log("Close the browser to end.");
	await driver.closed();
};

/** Serves a page on this machine under a news host name and shows what Baca Saja makes of it. */
export const show = async (file: string, browser: { name: BrowserName; path: string; headless: boolean }, step: Step): Promise<void> => {
	const site = await startSite();
	try {
		const path = await serve(site, file);
		const { name, headless } = browser;
		const launch = { executablePath: browser.path, port: site.port, extension: resolve("dist", name), headless };
		const driver = await step(`Starting ${name}${headless ? " without a window" : ""}`, () => start(name, launch));
		if (headless) await showInTerminal(driver, path, step).finally(driver.close);
		else await showInWindow(driver, path);
	} finally {
		await site.close();
	}
};
