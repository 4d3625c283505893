import { strict as assert } from "node:assert";
import { slowly } from "../../tools/drive/site.ts";
import { article, head, promoWord } from "./harness/news-page.ts";
import { type Stage, until } from "./harness/stage.ts";

export const name = "no promo of a page that arrives slowly is ever painted, and nothing is moved by hiding it";

export const alone = true;

declare global {
	interface Window {
		painted: string[];
		framesSeen: number;
		shift: number;
	}
}

/** Runs in the page from its first line: looks at every frame which words of a promo have a place on the screen; adds up layout shifts. */
const sampler = `
	window.painted = []; window.framesSeen = 0; window.shift = 0;
	const look = () => {
		window.framesSeen++;
		const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
		for (let text = walker.nextNode(); text; text = walker.nextNode()) {
			if (text.parentElement.closest("script, style, title, nav")) continue;
			if (!/${promoWord}|^\\s*(?:Baca|Berita T)/i.test(text.data)) continue;
			const range = document.createRange();
			range.selectNodeContents(text);
			if (range.getClientRects().length > 0) window.painted.push(document.readyState + " " + text.parentElement.closest("p,div,blockquote,ul").outerHTML);
		}
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
	try {
		new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: "layout-shift", buffered: true });
	} catch {}
`;

const title = "Warga Memperbaiki Jembatan Gantung di Kampung Rawa";

const load = async ({ driver, site }: Stage, address: string, size: number) => {
	site.put(address, { body: slowly(article(title, sampler), size, 50) });
	const page = await driver.visit(address);
	await new Promise((resolve) => setTimeout(resolve, 800));
	return page.evaluate(() => ({
		painted: [...new Set(window.painted)],
		frames: window.framesSeen,
		shift: window.shift,
		marks: document.querySelectorAll("[data-baca-saja]").length,
	}));
};

export const run = async (stage: Stage): Promise<void> => {
	assert.match(head(title, sampler), /requestAnimationFrame/);
	for (const size of [37, 200, 1500]) {
		const without = await load(stage, `http://bukan-berita.example/2026/11/jembatan-${size}`, size);
		assert.ok(without.painted.length > 0, "The sampler sees promos where nothing hides them.");
		const clean = await load(stage, `http://kampartrapost.com/2026/11/jembatan-gantung-kampung-rawa-${size}`, size);
		assert.ok(clean.frames > 5, `Only ${clean.frames} frames were seen.`);
		assert.ok(clean.marks >= 6, `${clean.marks} marks`);
		assert.deepEqual(clean.painted, [], `pieces of ${size} characters`);
		assert.ok(clean.shift - without.shift < 0.005, `shift ${clean.shift} against ${without.shift}`);
	}
	await until(
		await stage.driver.visit(`http://kampartrapost.com/`).catch(() => Promise.reject(new Error("no page"))),
		"the browser still answers",
		() => true,
	);
};
