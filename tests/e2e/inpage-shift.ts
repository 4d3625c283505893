import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { slowly } from "../../tools/drive/site.ts";
import { marks, type Stage } from "./harness/stage.ts";
import { atRest } from "./harness/tab.ts";

export const name = "hiding adds no layout shift to fixtures that arrive slowly, by the browser's own measure";

export const alone = true;

/** Firefox has no such measure: it knows no performance entries of the type `layout-shift`. */
export const only = "chromium";

/** Pieces a page arrives in, 50 ms apart. */
const pieces = 20;
/** Pages looked at. The first three shifted once: the label over their advertisement was hidden late. In the others most is hidden. */
const pages = ["newspaper-theme", "kumparan-hashed-classes", "amp-article", "tribun-stacked-promos", "detik-table-promo"];
/** What the browser rounds to, and less than one line moving. */
const nothing = 0.005;

declare global {
	interface Window {
		shifts: { value: number; moved: string[] }[];
	}
}

/** Runs first in the page: the browser's layout shifts, each with what moved and from where to where. */
const sampler = `<script>
	window.shifts = [];
	new PerformanceObserver((list) => {
		for (const { value, sources } of list.getEntries())
			window.shifts.push({ value, moved: sources.map(({ node, previousRect, currentRect }) =>
				[node?.nodeName, (node?.textContent ?? "").trim().slice(0, 40), previousRect.top, "to", currentRect.top].join(" ")) });
	}).observe({ type: "layout-shift", buffered: true });
</script>`;

/** Pictures that fail to load change their size whenever they do, which is shift of the fixture's own and never twice alike. */
const withoutPictures = (markup: string): string => markup.replace(/\s(?:src|srcset|poster)=/g, " data-was=");

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export const run = async ({ driver, site, fixture }: Stage): Promise<void> => {
	const load = async (host: string, page: string, markup: string): Promise<{ shift: number; moved: string[]; tab: Page }> => {
		const address = `http://${host}/2026/11/${page}`;
		site.put(address, { body: slowly(markup, Math.ceil(markup.length / pieces), 50) });
		const tab = await driver.visit(address);
		await atRest(400);
		const shifts = await tab.evaluate(() => window.shifts);
		return { shift: shifts.reduce((sum, { value }) => sum + value, 0), moved: shifts.flatMap(({ moved }) => moved), tab };
	};
	let hidden = 0;
	for (const page of pages) {
		const markup = withoutPictures(await fixture(page)).replace(/<head[^>]*>/i, (head) => head + sampler);
		const added: number[] = [];
		const moved: string[] = [];
		// A page may shift by itself, never twice by the same amount: where the first pair differs, the medians of three decide.
		const alone: number[] = [];
		do {
			const without = await load("belum-diizinkan.example", page, markup);
			await without.tab.close();
			const clean = await load("kampartrapost.com", page, markup);
			hidden += (await marks(clean.tab)).length;
			await clean.tab.close();
			alone.push(without.shift);
			added.push(clean.shift);
			moved.push(...clean.moved);
		} while (middle(added) - middle(alone) >= nothing && added.length < 3);
		const more = middle(added) - middle(alone);
		assert.ok(more < nothing, `${page}: ${added} with us, ${alone} without. Moved: ${moved.join("\n")}`);
	}
	assert.ok(hidden >= 15, `Only ${hidden} elements were hidden.`);
};
