/** Is this element shown? An argument of the survey, because a DOM without layout cannot answer as a browser does (jsdom has no `checkVisibility`). */
export type Eye = (element: Element) => boolean;

/**
 * What the markup alone says: `hidden`, an inline `display: none` or `visibility: hidden`.
 * `aria-hidden` is left out on purpose: it hides from screen readers what everyone else sees.
 */
export const markupEye: Eye = (element) => {
	if (element.hasAttribute("hidden")) return false;
	const style = element.getAttribute("style");
	return style === null || !/(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
};

/** The browser's own answer (Chrome 105, Firefox 106). Style must be clean to be cheap: ask when the page has settled. */
const browserEye: Eye = (element) => element.checkVisibility({ visibilityProperty: true });

/** The best eye this document offers. */
export const eyeOf = (document: Document): Eye =>
	typeof document.documentElement?.checkVisibility === "function" && document.defaultView !== null ? browserEye : markupEye;
