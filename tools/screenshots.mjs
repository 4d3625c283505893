/** `npm run screenshots`: takes the pictures in docs/images anew, of the extension as its source stands. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { importTypeScript, root } from "./build/typescript.mjs";
import { ensureBrowsers } from "./setup/browsers.mjs";
import { buildExtension } from "./setup/build.mjs";
import { orRefuse, step } from "./setup/progress.mjs";

const folder = join(root, "docs", "images");
const save = (image, name) => image.png({ palette: true, quality: 92, effort: 8 }).toFile(join(folder, `${name}.png`));

/** Pictures side by side at one height, in pixels, on nothing. */
const sideBySide = async (pictures, height, gap) => {
	const sized = await Promise.all(pictures.map((picture) => sharp(picture).resize({ height }).toBuffer({ resolveWithObject: true })));
	const lefts = sized.map((_, index) => sized.slice(0, index).reduce((sum, { info }) => sum + info.width + gap, 0));
	const width = sized.reduce((sum, { info }) => sum + info.width + gap, -gap);
	const parts = sized.map(({ data }, index) => ({ input: data, left: lefts[index], top: 0 }));
	return sharp({ create: { width, height, channels: 4, background: "#00000000" } }).composite(parts);
};

await orRefuse(async () => {
	const { chromium } = await ensureBrowsers(["chromium"]);
	await buildExtension(root);
	const { photograph } = await importTypeScript("tools/photograph.ts");
	const pictures = await step("Taking pictures", () => photograph(chromium));
	await mkdir(folder, { recursive: true });
	for (const [name, picture] of Object.entries(pictures)) await save(sharp(picture), name);
	const { "page-before": before, "page-after": after, "popup-text": text, "popup-facts": facts, "popup-hidden": hidden } = pictures;
	await save(await sideBySide([before, after], 1100, 24), "page-before-after");
	await save(await sideBySide([text, facts, hidden], 900, 24), "popup");
	console.log("docs/images: look at every one before you commit it.");
});
