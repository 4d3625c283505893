import { labelBeyond } from "../../src/engine/label/label.ts";
import { ledger } from "../../src/engine/ledger.ts";
import { judge } from "../../src/engine/read.ts";
import { words } from "../../src/engine/text/words.ts";
import { readingPacks } from "../../src/lang/index.ts";
import { httpUrl } from "../../src/page/dom/address.ts";
import { eyeOf } from "../../src/page/survey/eye.ts";
import { surveyParts } from "../../src/page/survey/parts.ts";
import { namedSelectors } from "../../src/visit/reader/selectors.ts";

const known = words(readingPacks);

/** What every block of the page was taken for, and why: the machine's diary, a line a block; what is passed over near the article follows where it stands far behind it. */
export const ledgerOf = (document: Document, address: string): string => {
	const url = httpUrl(address);
	const selectors = namedSelectors(url === undefined ? "" : new URL(url).hostname, { site: {} });
	const { near, beyond } = surveyParts(document, eyeOf(document), { selectors });
	const { judgement } = judge(url === undefined ? near.page : { ...near.page, url }, { packs: readingPacks, words: known });
	const behind = ledger(beyond.page, labelBeyond(beyond.page, { words: known }));
	return `${ledger(near.page, judgement)}\n\nfar behind it\n${behind}\n`;
};
