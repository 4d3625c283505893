import { type Child, h } from "./h.ts";
import { type IconName, icon } from "./icon.ts";

/** A page that has nothing else to show: what is the case, why, and what can be done. */
export interface Notice {
	readonly icon: IconName;
	readonly title: string;
	readonly sentence: string;
	readonly more?: readonly Child[];
	readonly actions?: readonly HTMLElement[];
}

/** The notice in place of the view it stands for. */
export const noticeView = (notice: Notice): HTMLElement =>
	h(
		"section",
		{ class: "notice", role: "status" },
		h("span", { class: "notice-icon" }, icon(notice.icon)),
		h("h1", {}, notice.title),
		h("p", {}, notice.sentence),
		notice.actions !== undefined && h("p", { class: "notice-actions" }, ...notice.actions),
		// Last: what unfolds must not push the button out of sight.
		...(notice.more ?? []),
	);

/** Grey lines in the shape of a text while it is being read. */
export const skeletonView = (label: string): HTMLElement =>
	h(
		"div",
		{ class: "skeleton", role: "status", "aria-label": label },
		...["short", "title", "title", "short", "line", "line", "line", "line", "line", "line"].map((kind) =>
			h("span", { class: `bone ${kind}` }),
		),
	);
