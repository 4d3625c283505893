import { editedRules } from "../../model/site/own-rules.ts";
import type { OwnRule, SiteMode, SiteSettings } from "../../model/site/settings.ts";
import { chip } from "../elements/chip.ts";
import { section } from "../elements/field.ts";
import { fill, h } from "../elements/h.ts";
import { icon } from "../elements/icon.ts";
import { modeNames, modesDownwards } from "../words/choice-names.ts";
import { counted, type Messages } from "../words/translate.ts";
import { selectorProblem } from "./selector.ts";
import { typedLines } from "./typed-lines.ts";

/** What the reader has chosen for one site. */
export interface SiteEntry {
	readonly site: string;
	readonly value: SiteSettings;
	/** The mode that is wanted there: the site's own, else that of everywhere where it holds without being asked for. */
	readonly mode: SiteMode;
	/** Set by whoever manages this browser: shown, not changeable. */
	readonly managed: boolean;
	/** May clean-up work there without a click? */
	readonly granted: boolean;
	/** How many elements each of its rules names in the pages open now; absent where none is open. */
	readonly counts?: readonly number[] | undefined;
}

/** What the reader can do about such choices. */
export interface SitesActions {
	readonly change: (site: string, value: SiteSettings) => void;
	readonly forget: (site: string) => void;
	/** Asks for the right to clean a site, which the reader wanted and the browser was not allowed. */
	readonly grant: (site: string) => void;
	/** Gives the sentence that says what was wrong with a name, or undefined when the site was added. */
	readonly add: (name: string) => string | undefined;
}

/** Sites with choices of their own: mode, own rules, kept openings, exempted pages. */
export const sitesSection = (sites: readonly SiteEntry[], messages: Messages, actions: SitesActions): HTMLElement =>
	section(
		"sites",
		messages.say("sites"),
		h("p", { class: "hint" }, sites.length === 0 ? messages.say("sitesNone") : messages.say("sitesHint")),
		...sites.flatMap((entry) => [siteView(entry, messages, actions), rightView(entry, messages, actions.grant)]),
		addForm(messages, actions),
	);

const siteView = (entry: SiteEntry, messages: Messages, actions: SitesActions): HTMLElement => {
	const { site, value, managed } = entry;
	const change = (part: SiteSettings): void => actions.change(site, { ...value, ...part });
	return h(
		"details",
		{ class: "site", "data-key": `site ${site}` },
		h("summary", {}, h("strong", {}, site), h("span", { class: "hint" }, summaryOf(value, messages))),
		managed && h("p", { class: "hint" }, messages.say("siteManaged")),
		modeField(entry, messages, (mode) => actions.change(site, withMode(value, mode))),
		rulesField("hide", entry, messages, (rules) => change({ rules })),
		countsView("hide", entry, messages),
		rulesField("keep", entry, messages, (rules) => change({ rules })),
		countsView("keep", entry, messages),
		listField({ label: messages.say("keptOpenings"), lines: value.keep ?? [], locked: managed }, (keep) => change({ keep })),
		listField({ label: messages.say("exceptPaths"), lines: value.exceptPaths ?? [], locked: managed }, (exceptPaths) =>
			change({ exceptPaths }),
		),
		!managed && chip(messages.say("forgetSite", site), () => actions.forget(site), { icon: "remove" }),
	);
};

/** Below the row, folded or not: without the right, a site to be cleaned would look like one that is. */
const rightView = ({ site, mode, granted }: SiteEntry, messages: Messages, grant: (site: string) => void): HTMLElement | false =>
	mode === "clean" &&
	!granted &&
	h(
		"p",
		{ class: "no-right", "data-key": `right ${site}` },
		icon("warning"),
		h("span", {}, messages.say("siteNotGranted")),
		chip(messages.say("grantSite"), () => grant(site), { label: messages.say("grantSiteNamed", site) }),
	);

const summaryOf = (value: SiteSettings, messages: Messages): string =>
	[
		value.mode === undefined ? messages.say("modeAsElsewhere") : messages.say(modeNames[value.mode].name),
		...(value.rules === undefined ? [] : [counted(messages, "rulesCount", value.rules.length)]),
	].join(" · ");

const withMode = ({ mode: _, ...rest }: SiteSettings, mode: SiteMode | undefined): SiteSettings => ({
	...rest,
	...(mode !== undefined && { mode }),
});

const modeField = ({ value, managed }: SiteEntry, messages: Messages, change: (mode: SiteMode | undefined) => void): HTMLElement =>
	h(
		"label",
		{ class: "switch-field" },
		h("span", { class: "field-words" }, messages.say("modeHere")),
		h(
			"select",
			{
				disabled: managed,
				on: {
					change: ({ currentTarget }) =>
						change(modesDownwards.find((mode) => currentTarget instanceof HTMLSelectElement && mode === currentTarget.value)),
				},
			},
			h("option", { value: "", selected: value.mode === undefined }, messages.say("modeAsElsewhere")),
			...modesDownwards.map((mode) => h("option", { value: mode, selected: mode === value.mode }, messages.say(modeNames[mode].name))),
		),
	);

/** The reader's selectors of one kind, one a line. Kept only when the browser understands all of them. */
const rulesField = (
	action: OwnRule["action"],
	{ site, value: { rules = [] }, managed }: SiteEntry,
	messages: Messages,
	change: (rules: readonly OwnRule[]) => void,
): HTMLElement => {
	const problems = h("ul", { class: "problems", id: `problems-${action}-${site}` });
	const check = (selectors: readonly string[]): boolean => {
		const wrong = selectors.flatMap((selector) => {
			const problem = selectorProblem(selector);
			return problem === undefined ? [] : [messages.say(problem, selector)];
		});
		fill(problems, ...wrong.map((sentence) => h("li", {}, sentence)));
		if (wrong.length === 0) change(editedRules(rules, action, selectors));
		return wrong.length === 0;
	};
	const text: Lines = {
		label: messages.say(action === "hide" ? "rulesHide" : "rulesKeep"),
		lines: rules.filter((rule) => rule.action === action).map((rule) => rule.selector),
		locked: managed,
	};
	return textField(text, check, problems);
};

/** What each rule of one kind finds in the pages open now. */
const countsView = (action: OwnRule["action"], { value: { rules = [] }, counts }: SiteEntry, messages: Messages): HTMLElement | false => {
	const lines = rules.flatMap((rule, at) =>
		rule.action === action && counts?.length === rules.length ? [{ ...rule, count: counts[at] ?? 0 }] : [],
	);
	return (
		lines.length > 0 &&
		h(
			"ul",
			{ class: "rule-counts hint" },
			...lines.map(({ selector, count }) => h("li", {}, h("code", {}, selector), ": ", counted(messages, "foundOpen", count))),
		)
	);
};

/** A text to write one thing a line in. */
interface Lines {
	readonly label: string;
	readonly lines: readonly string[];
	readonly locked: boolean;
}

const listField = (text: Lines, change: (lines: readonly string[]) => void): HTMLElement | false =>
	text.lines.length > 0 &&
	textField(text, (lines) => {
		change(lines);
		return true;
	});

/** `take` returns whether the lines could be taken. `problems`: says why not, outside of the label, or the reasons would belong to the field's name. */
const textField = ({ label, lines, locked }: Lines, take: (lines: readonly string[]) => boolean, problems?: HTMLElement): HTMLElement =>
	h(
		"div",
		{ class: "text-field" },
		h(
			"label",
			{},
			h("span", {}, label),
			h(
				"textarea",
				{
					rows: Math.min(8, lines.length + 1),
					spellcheck: "false",
					disabled: locked,
					"aria-describedby": problems?.id,
					on: {
						change: ({ currentTarget }) => {
							if (currentTarget instanceof HTMLTextAreaElement) mark(currentTarget, take(typedLines(currentTarget.value)));
						},
					},
				},
				lines.join("\n"),
			),
		),
		problems && h("div", { role: "alert" }, problems),
	);

/** Tells of a field whether what stands in it was taken. */
const mark = (field: HTMLElement, taken: boolean): void => field.setAttribute("aria-invalid", String(!taken));

const addForm = (messages: Messages, actions: SitesActions): HTMLElement => {
	const name = h("input", { type: "text", autocomplete: "off", spellcheck: "false", "aria-describedby": "add-problem" });
	const problem = h("p", { id: "add-problem", class: "problems", role: "alert" });
	return h(
		"form",
		{
			class: "add-site",
			on: {
				submit: (event) => {
					event.preventDefault();
					const wrong = name.value.trim() === "" ? undefined : actions.add(name.value);
					problem.textContent = wrong ?? "";
					mark(name, wrong === undefined);
					if (wrong === undefined) name.value = "";
				},
			},
		},
		h("label", { class: "field" }, h("span", {}, messages.say("addSite")), name),
		h("button", { type: "submit", class: "chip" }, messages.say("add")),
		problem,
	);
};
