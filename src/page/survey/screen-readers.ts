/**
 * Classes by which frameworks hide words from the eye: "(opens in a new tab)" in a line, "Article content" as a subheading, a formula
 * that is drawn beside them. They clip them,
 * so no browser says they are hidden.
 */
const forScreenReaders =
	/(?:^|\s)(?:[a-z]+-)?(?:sr-only|visually-?hidden|screen-?reader-(?:text|only)|katex-mathml|mjx_assistive_mathml)(?:$|\s)/i;
/** Shown on some screens, or not clipped after all. */
const isShown = /not-sr-only|(?:^|\s)(?:mobile|phone|tablet|desktop|xs|sm|md|lg|xl|print)-(?:sr|visually|screen)/i;

/** Is an element of these classes in the page for screen readers only? */
export const isForScreenReaders = (className: string): boolean => forScreenReaders.test(className) && !isShown.test(className);
