/** Words of class and id by which themes name parts of an article; those that name clutter are in `rules/hint-words.ts`. */

/** A note of the text: a footnote or a correction. */
export const noteWords: ReadonlySet<string> = new Set(
	"footnote footnotes endnote endnotes correction corrections clarification erratum errata koreksi ralat".split(" "),
);

/** The lines between headline and text; not "excerpt", which names the author's lines as well. Where a class writes two words, both: `sub-title`. */
export const standfirstWords: ReadonlySet<string> = new Set(
	(
		"standfirst tldr teasertext subtitle subheadline subheading subhead subline dek deck lead lede " +
		"chapo chapeau sottotitolo subtitulo subtitular bajada copete entradilla vorspann unterzeile ingress perex"
	).split(" "),
);

/** The same, but only right below a headline: elsewhere these name the overview of a product, the summary of a card, the excerpt of a book. */
export const introductionWords: ReadonlySet<string> = new Set("summary excerpt intro introduction abstract overview descr".split(" "));

/** A row that unfolds at a click. What unfolds at a button without such a name may be a mere tip. */
export const accordionWords: ReadonlySet<string> = new Set("accordion accordions faq faqs toggle toggler collapse".split(" "));

/** How a row that unfolds stands at the moment: the last word of a class, `is-open`, `toggle_close`. */
export const stateWords: ReadonlySet<string> = new Set("open opened close closed active inactive expanded collapsed".split(" "));

/** A caption. */
export const captionWords: ReadonlySet<string> = new Set("caption captions figcaption".split(" "));

/** A box for a picture. */
export const pictureWords: ReadonlySet<string> = new Set("image images photo photos picture pictures img pic".split(" "));
/** A class with one of these and one of those is that of a text with a picture beside, behind or in it: `text-with-image`, `is-image-fill`. */
export const textBesidePicture: ReadonlySet<string> = new Set(
	"has with is no and text txt content body fill background bg left right row col column section step card post".split(" "),
);
