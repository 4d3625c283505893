import { h } from "./h.ts";
import { icon } from "./icon.ts";
import type { Reader } from "./translate.ts";

/** The same page twice, drawn with boxes: with the promos between its lines, and with nothing but its lines. */
export const beforeAfter = (reader: Reader): HTMLElement =>
	h(
		"div",
		{ class: "before-after", role: "img", "aria-label": reader.say("pictureBeforeAfter") },
		sheet(["title", "line", "line", "short", "promo", "line", "line", "box", "line", "short", "promo", "line"], reader),
		h("span", { class: "arrow" }, icon("back")),
		sheet(["title", "line", "line", "short", "line", "line", "line", "short", "line"], reader),
	);

const sheet = (rows: readonly ("title" | "line" | "short" | "promo" | "box")[], reader: Reader): HTMLElement =>
	h(
		"div",
		{ class: "sheet" },
		...rows.map((row) =>
			h("span", { class: `row-${row}` }, row === "promo" && reader.say("promoExample"), row === "box" && reader.say("labelRelated")),
		),
	);
