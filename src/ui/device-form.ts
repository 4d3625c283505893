import { fileButton, section, switchField } from "./field.ts";
import { h } from "./h.ts";
import { icon } from "./icon.ts";
import { counted, type Reader } from "./translate.ts";

/** What was hidden this week, by site. Counted on this device, and only if the reader wants it. `locked`: whoever manages this browser decided. */
export const statisticsSection = (
	{ on, locked }: { readonly on: boolean; readonly locked: boolean },
	week: Readonly<Record<string, number>>,
	reader: Reader,
	actions: { readonly change: (on: boolean) => void; readonly forget: () => void },
): HTMLElement => {
	const sites = Object.entries(week).toSorted(([, a], [, b]) => b - a);
	const total = sites.reduce((sum, [, count]) => sum + count, 0);
	return section(
		"statistics",
		reader.say("statistics"),
		switchField("statistics", { label: reader.say("statisticsOn"), hint: reader.say("statisticsHint") }, on, locked, actions.change),
		total > 0 && h("p", { class: "total" }, counted(reader, "hiddenThisWeek", total)),
		total > 0 &&
			h(
				"table",
				{ class: "weeks" },
				h("tbody", {}, ...sites.map(([site, count]) => h("tr", {}, h("th", { scope: "row" }, site), h("td", {}, String(count))))),
			),
		total > 0 &&
			h("button", { type: "button", class: "chip", on: { click: actions.forget } }, icon("remove"), reader.say("statisticsForget")),
	);
};

/** A keyboard shortcut. `keys`: as the browser writes it, empty where the reader has taken it away. */
export interface Shortcut {
	readonly description: string;
	readonly keys: string;
}

/** The shortcuts in force. They are changed on a page of the browser's own. */
export const shortcutsSection = (shortcuts: readonly Shortcut[], reader: Reader): HTMLElement =>
	section(
		"shortcuts",
		reader.say("shortcuts"),
		h(
			"dl",
			{ class: "shortcuts" },
			...shortcuts.flatMap(({ description, keys }) => [
				h("dt", {}, description),
				h("dd", {}, keys === "" ? reader.say("shortcutNone") : h("kbd", {}, keys)),
			]),
		),
		h("p", { class: "hint" }, reader.say("shortcutsHint")),
	);

/** Settings as a text file, out and in, and back to the start. */
export const backupSection = (
	reader: Reader,
	actions: { readonly save: () => void; readonly load: (text: string) => void; readonly reset: () => void },
): HTMLElement => {
	const [choose, field] = fileButton(reader.say("backupLoad"), reader.say("backupChoose"), actions.load);
	const sure = h("span", { class: "sure", hidden: true });
	sure.append(
		reader.say("resetSure"),
		h("button", { type: "button", class: "chip", on: { click: actions.reset } }, reader.say("resetYes")),
		h("button", { type: "button", class: "chip", on: { click: () => sure.setAttribute("hidden", "") } }, reader.say("resetNo")),
	);
	const ask = (): void => {
		sure.hidden = false;
		sure.querySelector("button")?.focus();
	};
	return section(
		"backup",
		reader.say("backup"),
		h("p", { class: "hint" }, reader.say("backupHint")),
		h(
			"p",
			{ class: "entry-actions" },
			h("button", { type: "button", class: "chip", on: { click: actions.save } }, reader.say("backupSave")),
			choose,
			h("button", { type: "button", class: "chip", on: { click: ask } }, reader.say("reset")),
			field,
		),
		sure,
	);
};
