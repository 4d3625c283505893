/** Words of class and id that call a block a note of the text: a footnote or a correction. */
export const noteWords: ReadonlySet<string> = new Set(
	"footnote footnotes endnote endnotes correction corrections clarification erratum errata koreksi ralat".split(" "),
);
