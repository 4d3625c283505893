import { existsSync } from "node:fs";
import { join } from "node:path";
import { readInput } from "../src/terminal/input.ts";
import { parse } from "../src/terminal/parse.ts";
import { ledgerOf } from "../tests/pages-tools/ledger-of.ts";

/** A fixture may be named by its folder: `wordpress-table-promo`, `tests/pages/wordpress-table-promo`. */
const pageOf = (named: string): string =>
	[join("tests/pages", named, "page.html"), join(named, "page.html")].find((path) => existsSync(path)) ?? named;

/** The ledger of a file or address: what every block was taken for, and why. Throws a Refusal, as the command line does. */
export const explain = async (named: string): Promise<string> => {
	const source = pageOf(named);
	const input = await readInput(source, process.stdin);
	const { document } = await parse(input, source, input.url);
	return ledgerOf(document, document.URL);
};
