import { spawn } from "node:child_process";

/**
 * Runs a program quietly. Resolves with its exit code (-1: it could not be started or took too long) and everything it said.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, timeout?: number }} [options] `show`: pass its output on; `timeout` in ms
 * @returns {Promise<{ code: number, output: string }>}
 */
export const run = (program, args, { cwd, env = process.env, show = false, timeout } = {}) =>
	new Promise((resolve) => {
		const child = spawn(program, args, { cwd, env, timeout, stdio: ["ignore", "pipe", "pipe"] });
		const said = [];
		for (const stream of [child.stdout, child.stderr])
			stream.on("data", (chunk) => {
				said.push(chunk);
				if (show) process.stdout.write(chunk);
			});
		child.on("error", (error) => resolve({ code: -1, output: error.message }));
		child.on("close", (code) => resolve({ code: code ?? -1, output: Buffer.concat(said).toString("utf8") }));
	});
