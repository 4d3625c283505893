import { Refusal, step } from "./progress.mjs";
import { run } from "./run.mjs";

/**
 * Builds `dist`, so that what is shown, photographed or measured is the source as it stands. Throws a `Refusal` with what the build said.
 *
 * @param {string} root the repository's folder
 */
export const buildExtension = async (root) => {
	const { code, output } = await step("Building the extension", () => run(process.execPath, ["build.mjs"], { cwd: root }));
	if (code !== 0) throw new Refusal(`The build failed. It said:\n${output.trim()}`);
};
