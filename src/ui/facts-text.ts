import type { FactGroup } from "./fact-groups.ts";

/** The facts as plain text for the clipboard: a heading and a line for each fact. */
export const factsText = (title: string, groups: readonly FactGroup[], origin: string): string =>
	[title, ...groups.map(({ title: heading, rows }) => [heading, ...rows.map(lineOf)].join("\n")), origin].join("\n\n");

const lineOf = ({ words, detail }: FactGroup["rows"][number]): string => (detail === undefined ? `- ${words}` : `- ${words} (${detail})`);
