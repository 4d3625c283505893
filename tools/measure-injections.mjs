/**
 * What boxes that come later cost on the main thread, in Chromium:
 *
 *     node tools/measure-injections.mjs [boxes] [seconds]
 *
 * Without words 200 boxes in 60 seconds; fails when our scripts take 1 % or more, or a promo
 * among the boxes is still seen. A measurement, not a test: on a busy machine it says nothing.
 */
import { importTypeScript, root } from "./build/typescript.mjs";
import { ensureBrowsers } from "./setup/browsers.mjs";
import { buildExtension } from "./setup/build.mjs";
import { orRefuse, Refusal } from "./setup/progress.mjs";

/** Share of the main thread that boxes which come later may cost. */
const most = 0.01;

await orRefuse(async () => {
	const [boxes = 200, seconds = 60] = process.argv.slice(2).map(Number);
	if (!(boxes >= 1 && seconds >= 1)) throw new Refusal("Boxes and seconds are numbers from 1 up: node tools/measure-injections.mjs 200 60");
	const { chromium } = await ensureBrowsers(["chromium"]);
	await buildExtension(root);
	const { measureInjections } = await importTypeScript("tools/injections.ts");
	const [alone, cleaned] = await measureInjections(chromium, boxes, seconds);
	const percent = (part) => `${((100 * part) / seconds).toFixed(2)} %`;
	const promos = Math.ceil(boxes / 2);
	console.log(`${boxes} boxes in ${seconds} s, ${cleaned.hidden} of ${promos} promos among them hidden (${alone.hidden} without us)`);
	console.log(
		`main thread: ${percent(alone.tasks)} without us, ${percent(cleaned.tasks)} with us, of it in our scripts ${percent(cleaned.ours)}`,
	);
	process.exitCode = cleaned.hidden === promos && cleaned.ours / seconds < most ? 0 : 1;
});
