import { svg } from "./h.ts";

/** The mark of Baca Saja, as in icons/icon.svg: a reader behind an open book. */
export const logo = (): SVGElement =>
	svg(
		"svg",
		{ viewBox: "0 0 64 64", width: 24, height: 24, class: "logo", "aria-hidden": "true" },
		svg("rect", { width: 64, height: 64, rx: 14, fill: "#0e5a57" }),
		svg("circle", { cx: 32, cy: 18, r: 9, fill: "#f6b94a" }),
		svg("path", { d: "M30 35.5C24 30.5 16.5 29 8 29.5V49.5C16.5 49 24 50.5 30 55.5Z", fill: "#fffaf0" }),
		svg("path", { d: "M34 35.5C40 30.5 47.5 29 56 29.5V49.5C47.5 49 40 50.5 34 55.5Z", fill: "#fffaf0" }),
	);
