import { h } from "./h.ts";
import { type IconName, icon } from "./icon.ts";

/** A tab: the button that bears its label, and the panel it shows. */
export interface Tab {
	readonly name: string;
	readonly label: string;
	readonly icon: IconName;
	readonly panel: HTMLElement;
}

/** A row of tabs and their panels, one of which is on top. */
export interface Tabs {
	readonly list: HTMLElement;
	readonly panels: readonly HTMLElement[];
	readonly select: (name: string) => void;
	/** Shows a number beside a label; 0 shows none. */
	readonly count: (name: string, count: number) => void;
}

/**
 * Tabs after the ARIA authoring practices: one tab stop, arrow keys, Home and End move and select.
 * Panels keep their state while another is on top.
 */
export function tabs(label: string, items: readonly Tab[], first: string, changed: (name: string) => void = () => {}): Tabs {
	const buttons = items.map((item) =>
		h(
			"button",
			{
				type: "button",
				role: "tab",
				id: `tab-${item.name}`,
				"aria-controls": `panel-${item.name}`,
				class: "tab",
				on: { click: () => select(item.name), keydown: move },
			},
			icon(item.icon),
			h("span", {}, item.label),
			h("span", { class: "count", hidden: true }),
		),
	);
	const panels = items.map((item) =>
		h(
			"div",
			{ role: "tabpanel", id: `panel-${item.name}`, "aria-labelledby": `tab-${item.name}`, class: "panel", tabindex: 0 },
			item.panel,
		),
	);

	function select(name: string): void {
		for (const [index, item] of items.entries()) {
			const selected = item.name === name;
			buttons[index]?.setAttribute("aria-selected", String(selected));
			buttons[index]?.setAttribute("tabindex", selected ? "0" : "-1");
			panels[index]?.toggleAttribute("hidden", !selected);
		}
		changed(name);
	}

	function count(name: string, number: number): void {
		const badge = buttons[items.findIndex((item) => item.name === name)]?.querySelector(".count");
		if (!(badge instanceof HTMLElement)) return;
		badge.textContent = String(number);
		badge.hidden = number === 0;
	}

	function move(event: KeyboardEvent): void {
		const at = buttons.findIndex((button) => button.contains(document.activeElement));
		const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
		if (to === undefined) return;
		event.preventDefault();
		const index = (to + buttons.length) % buttons.length;
		const item = items[index];
		if (item === undefined) return;
		select(item.name);
		buttons[index]?.focus();
	}

	select(first);
	return { list: h("div", { role: "tablist", "aria-label": label, class: "tabs" }, ...buttons), panels, select, count };
}
