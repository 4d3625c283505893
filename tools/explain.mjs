/** `npm run explain -- page.html`: every block of a page, what it was taken for, how sure, and why. `!` sure, `?` likely, `.` assumed. */
import { importTypeScript } from "./build/typescript.mjs";

const [named] = process.argv.slice(2);
try {
	if (named === undefined) throw new Error("Name a page: a file, a folder in tests/pages, or an address.");
	const { explain } = await importTypeScript("tools/explain.ts");
	process.stdout.write(await explain(named));
} catch (error) {
	console.error(error.message);
	process.exitCode = 2;
}
