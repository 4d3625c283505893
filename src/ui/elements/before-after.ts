import type { Messages } from "../words/translate.ts";
import { h } from "./h.ts";
import { icon } from "./icon.ts";

/** The same page twice, drawn with boxes: with the promos between its lines, and with nothing but its lines. */
export const beforeAfter = (messages: Messages): HTMLElement =>
	h(
		"div",
		{ class: "before-after", role: "img", "aria-label": messages.say("pictureBeforeAfter") },
		sheet(["title", "line", "line", "short", "promo", "line", "line", "box", "line", "short", "promo", "line"], messages),
		h("span", { class: "arrow" }, icon("back")),
		sheet(["title", "line", "line", "short", "line", "line", "line", "short", "line"], messages),
	);

const sheet = (rows: readonly ("title" | "line" | "short" | "promo" | "box")[], messages: Messages): HTMLElement =>
	h(
		"div",
		{ class: "sheet" },
		...rows.map((row) =>
			h("span", { class: `row-${row}` }, row === "promo" && messages.say("promoExample"), row === "box" && messages.say("labelRelated")),
		),
	);
