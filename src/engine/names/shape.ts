/** How a word is written: capitals `X`, small letters `x`, digits `d`, other marks as they stand; each run once, `XX` for two capitals or more. */
export function shape(text: string): string {
	return text
		.replace(/\p{Upper}{2,}/gu, "\u0001")
		.replace(/\p{Upper}/gu, "\u0002")
		.replace(/[\p{Alpha}\p{M}]+/gu, "x")
		.replace(/\p{N}+/gu, "d")
		.replaceAll("\u0001", "XX")
		.replaceAll("\u0002", "X");
}
