import { svg } from "./h.ts";

/** Strokes of our icons on a field of 24 × 24, drawn for this project. */
const strokes = {
	text: ["M5 6h14", "M5 10h14", "M5 14h14", "M5 18h8"],
	facts: ["M5 6.5h.01", "M9 6.5h10", "M5 12h.01", "M9 12h10", "M5 17.5h.01", "M9 17.5h10"],
	hidden: [
		"M4 4l16 16",
		"M10 5.4A9.6 9.6 0 0 1 12 5.2c5 0 8.4 4.2 9.4 6.8a13 13 0 0 1-2.6 3.8",
		"M6.4 7.4A12.6 12.6 0 0 0 2.6 12c1 2.6 4.4 6.8 9.4 6.8 1.6 0 3-.4 4.3-1.1",
		"M9.9 10a2.9 2.9 0 0 0 4.1 4.1",
	],
	shown: [
		"M2.6 12C3.6 9.4 7 5.2 12 5.2s8.4 4.2 9.4 6.8c-1 2.6-4.4 6.8-9.4 6.8S3.6 14.6 2.6 12z",
		"M12 9.1a2.9 2.9 0 1 0 0 5.8 2.9 2.9 0 0 0 0-5.8z",
	],
	reader: ["M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14C17 4.5 14 5 12 6.5z", "M12 6.5v14"],
	options: ["M4 7h9", "M17 7h3", "M15 5v4", "M4 12h3", "M11 12h9", "M9 10v4", "M4 17h11", "M19 17h1", "M17 15v4"],
	copy: ["M9 9h10v11H9z", "M15 9V4.5H5V16h4"],
	print: ["M7 9V4h10v5", "M7 17H4.5V9h15v8H17", "M7 14h10v6H7z"],
	listen: ["M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z", "M15.5 9a4.2 4.2 0 0 1 0 6", "M18 6.5a7.8 7.8 0 0 1 0 11"],
	pause: ["M8.5 5.5v13", "M15.5 5.5v13"],
	play: ["M8 5.5v13l10-6.5z"],
	stop: ["M6.5 6.5h11v11h-11z"],
	picture: ["M4 5h16v14H4z", "M4 16l5-5 4 4 2.5-2.5L20 17", "M15.5 9h.01"],
	back: ["M19 12H5", "M11 6l-6 6 6 6"],
	up: ["M12 19V5", "M6 11l6-6 6 6"],
	pin: ["M12 14v6.5", "M8 4h8l-1 6 3 4H6l3-4z"],
	check: ["M5 12.5l4.5 4.5L19 7.5"],
	warning: ["M12 4.5L2.8 19.5h18.4z", "M12 10v4.5", "M12 17h.01"],
	lock: ["M6 11h12v9H6z", "M8.5 11V8a3.5 3.5 0 0 1 7 0v3"],
	page: ["M6 3.5h8.5L18.5 7.5v13H6z", "M14 3.5V8h4.5"],
	remove: ["M6 6l12 12", "M18 6L6 18"],
	type: ["M4 18L9 6l5 12", "M5.7 14h6.6", "M15.5 18l2.8-7 2.7 7", "M16.4 15.7h3.7"],
	find: ["M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12z", "M15 15l5 5"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What the drawings are called by. */
export type IconName = keyof typeof strokes;

/** A drawing that says nothing to a screen reader: the words stand beside it or in the control's name. */
export const icon = (name: IconName): SVGElement =>
	svg(
		"svg",
		{ viewBox: "0 0 24 24", width: 20, height: 20, fill: "none", stroke: "currentColor", class: "icon", "aria-hidden": "true" },
		...strokes[name].map((d) => svg("path", { d, "stroke-width": 1.7, "stroke-linecap": "round", "stroke-linejoin": "round" })),
	);
