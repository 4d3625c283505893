// Writes the ledgers of tests/pages anew: `npm run bless -- <folder> …`, all of them without a name. Read the difference before you commit it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const folders = process.argv.slice(2).map((name) => name.replace(/^tests\/pages\//, "").replace(/\/$/, ""));
const unknown = folders.filter((name) => !existsSync(`tests/pages/${name}/page.html`));
if (unknown.length > 0) {
	console.error(`There is no page named ${unknown.join(", ")} in tests/pages.`);
	process.exit(2);
}
const run = spawnSync("npx", ["vitest", "run", "tests/pages.test.ts", "-t", "ledger", "--reporter=dot"], {
	stdio: "inherit",
	env: { ...process.env, BACA_SAJA_BLESS: folders.length > 0 ? folders.join(" ") : "*" },
});
process.exit(run.status ?? 1);
