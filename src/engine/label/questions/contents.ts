import { rangesWhile } from "../../../model/range.ts";
import type { HttpUrl } from "../../../model/reading/address.ts";
import type { Measure } from "../../prose/measure.ts";
import { lettersIn } from "../../text/letters.ts";
import { nearlyAllLink } from "../terms/links.ts";
import { jumps } from "./where-links-lead.ts";

/** Jumps within the page are its table of contents from so many on, and where the text says this share of them, 0 to 1, once more: its headings. */
const fewest = { entries: 2, repeated: 0.5 } as const;

/** What a heading says, however it is numbered: the same for it and for the entry of a table of contents that leads to it. */
export const headingKey = (text: string): string => lettersIn(text.toLowerCase()).join(" ") || text;

/** The stretches of blocks, by index, that are nothing but links to places on their own page. `mayBe`: which blocks are asked. */
export const jumpRuns = (
	measures: readonly Measure[],
	url: HttpUrl | undefined,
	mayBe: (at: number) => boolean,
): readonly (readonly number[])[] =>
	rangesWhile(measures.length, (at) => {
		const { block, linkDensity } = measures[at] ?? {};
		return block !== undefined && mayBe(at) && (linkDensity ?? 0) >= nearlyAllLink && jumps(block, url);
	});

/** Are these entries a table of contents of the text: does it say most of them once more? `said`: keys of what it says. */
export const isContents = (entries: readonly string[], said: ReadonlySet<string>): boolean =>
	entries.length >= fewest.entries && entries.filter((entry) => said.has(headingKey(entry))).length >= fewest.repeated * entries.length;
