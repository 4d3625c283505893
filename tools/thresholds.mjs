// Writes the tables of docs/algorithm.md from the source, so that prose and code cannot drift apart.
// usage: node tools/thresholds.mjs [--check]     Exit 1 with --check when the page is out of date.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const page = "docs/algorithm.md";
const begin = "<!-- thresholds: written by tools/thresholds.mjs -->";
const end = "<!-- end of thresholds -->";

const sources = (folder) =>
	readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const file = path.join(folder, entry.name);
		if (entry.isDirectory()) return entry.name === "facts" || entry.name === "names" ? [] : sources(file);
		return /\.ts$/.test(entry.name) && !/weights/.test(entry.name) ? [file] : [];
	});

/** Every documented number at the top level of an engine file: its name, its value and what its comment says. */
const thresholds = (file) =>
	[...readFileSync(file, "utf8").matchAll(/\/\*\*\s*((?:(?!\*\/)[\s\S])*?)\s*\*\/\n(?:export )?const (\w+) = (-?[\d.]+);/g)].map(
		([, comment, name, value]) =>
			`| ${path.relative("src/engine", file)} | ${name} | ${value} | ${comment.replace(/\s*\n\s*\*\s*/g, " ").replaceAll("|", "\\|")} |`,
	);

export const table = () =>
	[
		begin,
		"",
		"| file | name | value | meaning |",
		"| --- | --- | --: | --- |",
		...sources("src/engine").sort().flatMap(thresholds),
		"",
		end,
	].join("\n");

const before = readFileSync(page, "utf8");
const after = `${before.slice(0, before.indexOf(begin))}${table()}${before.slice(before.indexOf(end) + end.length)}`;
if (process.argv.includes("--check")) {
	if (before !== after) {
		console.error(`${page} is out of date; run: node tools/thresholds.mjs`);
		process.exit(1);
	}
} else writeFileSync(page, after);
