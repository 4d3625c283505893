/** Scrolls until an element stands in the middle of what is in sight; at once for those who want no movement. */
export const bringToMiddle = (element: Element): void =>
	element.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
