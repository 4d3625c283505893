/** What was written one a line; empty lines are nothing. */
export const typedLines = (text: string): readonly string[] =>
	text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
