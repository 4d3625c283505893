// The project's own tokeniser and features, bundled on the fly, so that training and tagging can never differ.
import { build } from "esbuild";

const entry = new URL("../../src/engine/names/training.ts", import.meta.url).pathname;

export async function loadEngine() {
	const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "esm", write: false });
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
