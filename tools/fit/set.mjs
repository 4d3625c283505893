// A set of a corpus: a folder with truth.jsonl, a line for each page, and pages/<id>.html.gz.
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

/** The values of a file that holds one on each line, as JSON. */
export const jsonLines = (file) =>
	readFileSync(file, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line));

/** What is true of the pages of a set. */
export const truthsOf = (folder) => jsonLines(path.join(folder, "truth.jsonl"));

/** The markup of one of its pages. */
export const markupOf = (folder, { id }) => gunzipSync(readFileSync(path.join(folder, "pages", `${id}.html.gz`))).toString("utf8");

/** Where a page is on the web, or an address of its own where the truth names none. */
export const addressOf = ({ id, url }) => (/^https?:/.test(url ?? "") ? url : `https://unknown.example/${encodeURIComponent(id)}`);
