/** Says each step and that it is still alive. Only Node itself is needed here: this runs before anything is installed. */

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Milliseconds between two signs of life: a moving line on a terminal, a line now and then in a log. */
const beat = process.stdout.isTTY ? 500 : 15_000;

/**
 * Runs `work` under a line that says what is going on and how long it took. Errors pass through.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 */
export const step = async (what, work) => {
	const start = performance.now();
	const write = (text) => process.stdout.write(process.stdout.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
	write(`• ${what} …`);
	const timer = setInterval(() => write(`• ${what} … ${seconds(start)}`), beat);
	try {
		const result = await work();
		write(`• ${what}: done in ${seconds(start)}`);
		return result;
	} catch (error) {
		write(`• ${what}: stopped after ${seconds(start)}`);
		throw error;
	} finally {
		clearInterval(timer);
		if (process.stdout.isTTY) process.stdout.write("\n");
	}
};

/** A failure that its sentence explains; shown without a stack trace. */
export class Refusal extends Error {}

/** Runs a command of ours; a Refusal ends it with its sentence and exit code 1, anything else is a bug and shows its trace. */
export const orRefuse = async (work) => {
	try {
		await work();
	} catch (error) {
		console.error(error instanceof Refusal ? error.message : error);
		process.exitCode = 1;
	}
};
