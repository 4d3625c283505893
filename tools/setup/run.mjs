import { spawn } from "node:child_process";

/**
 * Runs a program quietly. Resolves with its exit code (-1: it could not be started or took too long) and everything it said.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options] `timeout` in ms
 * @returns {Promise<{ code: number, output: string }>}
 */
export const run = (program, args, options = {}) =>
	new Promise((resolve) => {
		const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
		const said = [];
		for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(chunk));
		child.on("error", (error) => resolve({ code: -1, output: error.message }));
		child.on("close", (code) => resolve({ code: code ?? -1, output: Buffer.concat(said).toString("utf8") }));
	});
