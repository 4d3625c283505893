import { sumOf } from "../../model/sum.ts";
import { chip } from "../elements/chip.ts";
import { fileButton, section, switchField } from "../elements/field.ts";
import { h } from "../elements/h.ts";
import { counted, type Messages } from "../words/translate.ts";

/** What was hidden this week, by site. Counted on this device, and only if the reader wants it. `locked`: whoever manages this browser decided. */
export const statisticsSection = (
	{ on, locked }: { readonly on: boolean; readonly locked: boolean },
	week: Readonly<Record<string, number>>,
	messages: Messages,
	actions: { readonly change: (on: boolean) => void; readonly forget: () => void },
): HTMLElement => {
	const sites = Object.entries(week).toSorted(([, a], [, b]) => b - a);
	const total = sumOf(sites, ([, count]) => count);
	return section(
		"statistics",
		messages.say("statistics"),
		switchField({
			name: "statistics",
			label: messages.say("statisticsOn"),
			hint: messages.say("statisticsHint"),
			on,
			locked,
			change: actions.change,
		}),
		total > 0 && h("p", { class: "total" }, counted(messages, "hiddenThisWeek", total)),
		total > 0 &&
			h(
				"table",
				{ class: "weeks" },
				h("tbody", {}, ...sites.map(([site, count]) => h("tr", {}, h("th", { scope: "row" }, site), h("td", {}, String(count))))),
			),
		total > 0 && chip(messages.say("statisticsForget"), actions.forget, { icon: "remove" }),
	);
};

/** A keyboard shortcut. `keys`: as the browser writes it, empty where the reader has taken it away. */
export interface Shortcut {
	readonly description: string;
	readonly keys: string;
}

/** The shortcuts in force. They are changed on a page of the browser's own, which `change` opens. */
export const shortcutsSection = (shortcuts: readonly Shortcut[], messages: Messages, change: () => void): HTMLElement =>
	section(
		"shortcuts",
		messages.say("shortcuts"),
		h(
			"dl",
			{ class: "shortcuts" },
			...shortcuts.flatMap(({ description, keys }) => [
				h("dt", {}, description),
				h("dd", {}, keys === "" ? messages.say("shortcutNone") : h("kbd", {}, keys)),
			]),
		),
		chip(messages.say("shortcutsChange"), change),
	);

/** Settings as a text file, out and in, and back to the start. */
export const backupSection = (
	messages: Messages,
	actions: { readonly save: () => void; readonly load: (text: string) => void; readonly reset: () => void },
): HTMLElement => {
	const [choose, field] = fileButton(messages.say("backupLoad"), messages.say("backupChoose"), actions.load);
	const sure = h("span", { class: "sure", hidden: true });
	sure.append(messages.say("resetSure"), chip(messages.say("resetYes"), sayYes), chip(messages.say("resetNo"), leave));
	const start = chip(messages.say("reset"), ask);
	function leave(): void {
		sure.hidden = true;
		start.focus();
	}
	function sayYes(): void {
		leave();
		actions.reset();
	}
	/** The focus goes to «no»: a second press of Enter must not delete anything. */
	function ask(): void {
		sure.hidden = false;
		sure.querySelector<HTMLButtonElement>("button:last-of-type")?.focus();
	}
	return section(
		"backup",
		messages.say("backup"),
		h("p", { class: "hint" }, messages.say("backupHint")),
		h("p", { class: "entry-actions" }, chip(messages.say("backupSave"), actions.save), choose, start, field),
		sure,
	);
};
