import { rangeWhile } from "../../../model/range.ts";
import type { TextBlock } from "../../../model/reading/page.ts";
import { hasWord, wordCount } from "../../text/letters.ts";
import { joinedText, linksIn } from "../../text/runs.ts";
import { areInRow } from "../../tree/look.ts";
import { leadsOut, leadsToFiles } from "../questions/where-links-lead.ts";
import type { Kept, Neighbours } from "./neighbours.ts";

/** What is named before the link is named in so many characters at most. */
const longestName = 60;
/** The link says one word, as an address is, or at most so many characters and words: a longer one is the title of something. */
const longestLink = { characters: 30, words: 3 } as const;

/** A name and the colon that ends it. */
const oneColon = /^[^:：]+[:：]\s*$/u;

/** Does a line say what a link is, a colon, and the link: `Form: here`? A handle is an account to follow. */
function namesLink({ runs }: TextBlock): boolean {
	const [name, ...rest] = runs;
	const said = joinedText(rest.filter(({ href }) => href !== undefined)).trim();
	const words = wordCount(said);
	return (
		name !== undefined &&
		name.href === undefined &&
		hasWord(name.text) &&
		name.text.length <= longestName &&
		oneColon.test(name.text) &&
		!said.startsWith("@") &&
		new Set(linksIn(rest)).size === 1 &&
		rest.every(({ href, text }) => href !== undefined || !hasWord(text)) &&
		(words === 1 || (words <= longestLink.words && said.length <= longestLink.characters))
	);
}

/**
 * Keeps the lines that an announcement ends with: where to apply, the form, the map. They stand right behind the last paragraph, in elements like its
 * own, and lead to another site or a file: what leads to the site itself are its topics and other articles. A file needs no name before it.
 */
export function lastLinks({ scene: { measures, page }, isText, isLeftOut, keepAll }: Neighbours): readonly Kept[] {
	const last = measures.findLastIndex(({ block }, at) => isText(at) && block.role === "paragraph");
	const own = measures[last];
	if (!own) return [];
	const isLast = (at: number): boolean => {
		const { block, box } = measures[at] ?? {};
		return (
			isLeftOut(at) &&
			block?.role === "paragraph" &&
			areInRow(box, own.box) &&
			((namesLink(block) && leadsOut(block, page.url)) || leadsToFiles(block))
		);
	};
	return keepAll(rangeWhile(last + 1, isLast), "neighbour/company", last);
}
