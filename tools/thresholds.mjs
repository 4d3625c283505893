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

const number = String.raw`-?[\d_.]+`;
/** A number, or an object of numbers, at the top level of a file, with the comment right above it if there is one. */
const declaration = new RegExp(
	String.raw`(?:\/\*\*\s*((?:(?!\*\/)[\s\S])*?)\s*\*\/\n)?^(?:export )?const (\w+)(?:: [^=\n]+)? = (${number}|\{\s*(?:\w+: ${number},?\s*)+\})(?: as const)?;`,
	"gm",
);

const shownValue = (written) =>
	written.startsWith("{") ? [...written.matchAll(/(\w+): (-?[\d_.]+)/g)].map(([, name, value]) => `${name} ${value}`).join(" · ") : written;

/** The numbers of an engine file: a row of the table for each, or a complaint where nothing says what it means. */
const thresholds = (file) =>
	[...readFileSync(file, "utf8").matchAll(declaration)].map(([, comment, name, written]) => {
		const place = path.relative("src/engine", file);
		if (comment === undefined) return { complaint: `${file}: nothing says what ${name} means` };
		const meaning = comment
			.replace(/^\*\s*/, "")
			.replace(/\s*\n\s*\*\s*/g, " ")
			.replaceAll("|", "\\|");
		return { row: `| ${place} | ${name} | ${shownValue(written)} | ${meaning} |` };
	});

const found = [...sources("src/engine").sort(), path.join("src", "model", "reading", "early.ts")].flatMap(thresholds);
const complaints = found.flatMap(({ complaint }) => complaint ?? []);
if (complaints.length > 0) {
	console.error(complaints.join("\n"));
	process.exit(1);
}

const table = () =>
	[begin, "", "| file | name | value | meaning |", "| --- | --- | --: | --- |", ...found.map(({ row }) => row), "", end].join("\n");

const before = readFileSync(page, "utf8");
const after = `${before.slice(0, before.indexOf(begin))}${table()}${before.slice(before.indexOf(end) + end.length)}`;
if (process.argv.includes("--check")) {
	if (before !== after) {
		console.error(`${page} is out of date; run: node tools/thresholds.mjs`);
		process.exit(1);
	}
} else writeFileSync(page, after);
