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
 * Panels keep their state while another is on top. `label`: what they are for, in a word; `changed`: called with the name of what comes to the top.
 */
export function tabs(label: string, items: readonly Tab[], first: string, changed: (name: string) => void): Tabs {
	const all = items.map(({ name, label, icon: drawing, panel }) => {
		const badge = h("span", { class: "count", hidden: true });
		const button = h(
			"button",
			{
				type: "button",
				role: "tab",
				id: `tab-${name}`,
				"aria-controls": `panel-${name}`,
				class: "tab",
				on: { click: () => select(name), keydown: move },
			},
			icon(drawing),
			h("span", {}, label),
			badge,
		);
		const shown = h("div", { role: "tabpanel", id: `panel-${name}`, "aria-labelledby": `tab-${name}`, class: "panel", tabindex: 0 }, panel);
		return { name, button, badge, panel: shown };
	});

	function select(chosen: string): void {
		for (const { name, button, panel } of all) {
			const isChosen = name === chosen;
			button.setAttribute("aria-selected", String(isChosen));
			button.tabIndex = isChosen ? 0 : -1;
			panel.hidden = !isChosen;
		}
		changed(chosen);
	}

	function count(name: string, number: number): void {
		const badge = all.find((each) => each.name === name)?.badge;
		if (!badge) return;
		badge.textContent = String(number);
		badge.hidden = number === 0;
	}

	function move(event: KeyboardEvent): void {
		const at = all.findIndex(({ button }) => button.contains(document.activeElement));
		const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
		const next = to === undefined ? undefined : all.at(to % all.length);
		if (!next) return;
		event.preventDefault();
		select(next.name);
		next.button.focus();
	}

	select(first);
	const buttons = all.map(({ button }) => button);
	return {
		list: h("div", { role: "tablist", "aria-label": label, class: "tabs" }, ...buttons),
		panels: all.map(({ panel }) => panel),
		select,
		count,
	};
}
