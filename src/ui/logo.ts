import { svg } from "./h.ts";

/** The mark of Baca Saja: lines of a text, the promo between them crossed out of the way. */
export const logo = (): SVGElement =>
	svg(
		"svg",
		{ viewBox: "0 0 24 24", width: 24, height: 24, class: "logo", "aria-hidden": "true" },
		svg("rect", { x: 1, y: 1, width: 22, height: 22, rx: 6, class: "logo-field" }),
		...[7, 17].map((y) => svg("line", { x1: 6, x2: y === 7 ? 18 : 14, y1: y, y2: y, class: "logo-line" })),
		svg("line", { x1: 6, x2: 18, y1: 12, y2: 12, class: "logo-line logo-gone" }),
	);
