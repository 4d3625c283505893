import { ledger } from "../../src/engine/ledger.ts";
import { judge } from "../../src/engine/read.ts";
import { words } from "../../src/engine/words.ts";
import { readingPacks } from "../../src/lang/index.ts";
import { httpUrl } from "../../src/page/address.ts";
import { eyeOf } from "../../src/page/eye.ts";
import { survey } from "../../src/page/survey.ts";
import { namedSelectors } from "../../src/selectors.ts";

const known = words(readingPacks);

/** What every block of the page was taken for, and why: the machine's diary, a line a block. */
export const ledgerOf = (document: Document, address: string): string => {
	const url = httpUrl(address);
	const selectors = namedSelectors(url === undefined ? "" : new URL(url).hostname, { site: {} });
	const { page } = survey(document, eyeOf(document), selectors);
	const { judgement } = judge(url === undefined ? page : { ...page, url }, { packs: readingPacks, words: known });
	return `${ledger(page, judgement)}\n`;
};
