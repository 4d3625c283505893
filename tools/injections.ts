import { resolve } from "node:path";
import { article, paragraph, promos } from "../tests/e2e/harness/news-page.ts";
import { startChromium } from "./drive/chromium.ts";
import { newsHost, otherHost } from "./drive/hosts.ts";
import { startSite } from "./drive/site.ts";

/** What boxes that come later cost, in seconds of the main thread. */
export interface Cost {
	readonly seconds: number;
	/** Everything the page did in that time, by the browser's own account. */
	readonly tasks: number;
	/** Spent in our scripts and what they call. 0 where they do not run. */
	readonly ours: number;
	/** Boxes among the injected that are hidden at the end. */
	readonly hidden: number;
}

interface ProfileNode {
	readonly id: number;
	readonly callFrame: { readonly url: string };
	readonly children?: readonly number[];
}

/** Microseconds of a profile that lie in functions of an extension, or in what these called. */
const inExtension = (nodes: readonly ProfileNode[], samples: readonly number[], deltas: readonly number[]): number => {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const ours = new Set<number>();
	const take = (id: number): void => {
		ours.add(id);
		for (const child of byId.get(id)?.children ?? []) take(child);
	};
	for (const { id, callFrame } of nodes) if (callFrame.url.startsWith("chrome-extension:")) take(id);
	return samples.reduce((sum, id, index) => sum + (ours.has(id) ? (deltas[index] ?? 0) : 0), 0);
};

/**
 * Puts boxes into an article, evenly over a time, every second one a promo, and measures: on a host that was not granted, then on one we clean.
 * @param executablePath of Chromium
 */
export const measureInjections = async (executablePath: string, boxes: number, seconds: number): Promise<readonly [Cost, Cost]> => {
	const site = await startSite();
	const driver = await startChromium({ executablePath, port: site.port, extension: resolve("dist/chromium"), headless: true });
	const measure = async (host: string): Promise<Cost> => {
		const address = `http://${host}/2026/11/jembatan-gantung-kampung-rawa`;
		site.put(address, article("Warga Memperbaiki Jembatan Gantung di Kampung Rawa"));
		const page = await driver.visit(address);
		await new Promise((done) => setTimeout(done, 3_000)); // What the page itself costs is not asked here.
		const session = await page.createCDPSession();
		const taskSeconds = async (): Promise<number> => (await page.metrics()).TaskDuration ?? 0;
		await session.send("Profiler.enable");
		await session.send("Profiler.start");
		const before = await taskSeconds();
		await page.evaluate(
			async (markups, count, pause) => {
				for (let number = 0; number < count; number++) {
					const box = document.createElement("div");
					box.className = "nanti";
					box.innerHTML = markups[number % markups.length] ?? "";
					document.querySelector(".isi")?.append(box);
					await new Promise((done) => setTimeout(done, pause));
				}
			},
			promos.flatMap((promo, number) => [promo, paragraph(100 + number)]),
			boxes,
			(seconds * 1000) / boxes,
		);
		const tasks = (await taskSeconds()) - before;
		const { profile } = await session.send("Profiler.stop");
		const hidden = await page.evaluate(
			() => [...document.querySelectorAll<HTMLElement>(".nanti")].filter(({ offsetHeight }) => offsetHeight === 0).length,
		);
		await page.close();
		return { seconds, tasks, ours: inExtension(profile.nodes, profile.samples ?? [], profile.timeDeltas ?? []) / 1e6, hidden };
	};
	try {
		return [await measure(otherHost), await measure(newsHost)];
	} finally {
		await driver.close();
		await site.close();
	}
};
