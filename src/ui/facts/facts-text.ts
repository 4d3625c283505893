import type { FactGroup } from "./fact-groups.ts";
import { rowText } from "./facts-pieces.ts";

/** The facts as plain text: a heading and a line for each fact, under the article's title where they stand by themselves, as on the clipboard. */
export const factsText = (title: string | undefined, groups: readonly FactGroup[], origin: string): string =>
	[
		...(title === undefined ? [] : [title]),
		...groups.map(({ title: heading, rows }) => [heading, ...rows.map((row) => `- ${rowText(row)}`)].join("\n")),
		origin,
	].join("\n\n");
