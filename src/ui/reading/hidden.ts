import { entryNames } from "../../model/reading/entry.ts";
import { type Clutter, clutterLabels } from "../../model/reading/label.ts";
import type { Hidden } from "../../model/reading/reading.ts";
import { chip } from "../elements/chip.ts";
import { h } from "../elements/h.ts";
import { icon } from "../elements/icon.ts";
import { labelNames, sayReason, surenessNames } from "../words/say.ts";
import { counted, type MessageKey, type Messages } from "../words/translate.ts";
import { goneSentences, type Whereabouts } from "../words/whereabouts.ts";

/** What the list of hidden blocks can ask of the page around it. `entry` counts in `reading.hidden`. */
export interface HiddenActions {
	readonly show: (entry: number, show: boolean) => void;
	readonly keep: (entry: number) => void;
	readonly locate: (entry: number) => void;
	readonly report: (entry: number) => void;
}

/** What the list knows of the page. */
export interface HiddenState {
	readonly hidden: readonly Hidden[];
	/** Entries the reader has brought back, by index. */
	readonly shown: readonly number[];
	/** Entries that are to be hidden and that the page goes on showing. */
	readonly inSight: readonly number[];
	/** Clutter is hidden in the page right now. */
	readonly cleaned: boolean;
	/** Of a page that is not here nothing is said, and nothing can be done to it. */
	readonly whereabouts: Whereabouts;
	/** Whose page it is; empty where it has no host, and nothing can be kept for good. */
	readonly host: string;
}

interface Entry extends Hidden {
	readonly index: number;
	readonly key: string;
	readonly shown: boolean;
	readonly inSight: boolean;
}

/** A part of the list: what goes from the page, or what goes from the text alone. `count`: to how many of its entries the title applies. */
interface Part {
	readonly name: "page" | "text";
	readonly title: MessageKey;
	readonly count: number;
	readonly entries: readonly Entry[];
}

/** What was left out and why, what is hidden in the page apart from what only the text is without, in an element with `id="hidden"`. */
export const hiddenView = (state: HiddenState, messages: Messages, actions: HiddenActions): HTMLElement => {
	// Numbers of entries change when one goes, so what is open or focused is known by its words.
	const keys = entryNames(state.hidden).map(({ label, text, occurrence }) => `entry ${occurrence} ${label} ${text}`);
	const entries = state.hidden.map(
		(hidden, index): Entry => ({
			...hidden,
			index,
			shown: state.shown.includes(index),
			inSight: state.inSight.includes(index),
			key: keys[index] ?? "",
		}),
	);
	return h(
		"section",
		{ id: "hidden", class: "hidden-list", "aria-labelledby": "hidden-title" },
		h("h2", { id: "hidden-title" }, messages.say("hidden")),
		h("p", { class: "quiet" }, entries.length === 0 ? messages.say("hiddenNone") : messages.say("hiddenIntro")),
		state.whereabouts !== "here" && h("p", { class: "moved" }, messages.say(goneSentences[state.whereabouts])),
		...partsOf(entries, state).map((part) => partView(part, messages, (entry) => entryView(entry, state, messages, actions))),
	);
};

/**
 * The numbers are those the reader meets elsewhere: what the popup counts as hidden, and the rest up to the number of the tab. Of a page that went,
 * the title promises nothing.
 */
const partsOf = (entries: readonly Entry[], { cleaned, whereabouts }: HiddenState): readonly Part[] => {
	const [inPage, inText] = [entries.filter((entry) => entry.inPage), entries.filter((entry) => !entry.inPage)];
	const isGone = whereabouts !== "here";
	const gone = isGone ? 0 : inPage.filter((entry) => !isShown(entry, cleaned)).length;
	const parts: readonly Part[] = [
		// What was brought back stays where it is in the list: it would leave the hand that pressed it.
		{
			name: "page",
			title: isGone ? "stateInPage" : gone > 0 ? "stateHidden" : "stateHideable",
			count: gone || inPage.length,
			entries: inPage,
		},
		{ name: "text", title: "stateLeftOut", count: inText.length, entries: inText },
	];
	return parts.filter((part) => part.entries.length > 0);
};

const partView = (part: Part, messages: Messages, viewOf: (entry: Entry) => HTMLElement): HTMLElement => {
	const groups = clutterLabels.map((label) => ({ label, entries: part.entries.filter((entry) => entry.label === label) }));
	return h(
		"section",
		{ class: "hidden-part", "aria-labelledby": `hidden-${part.name}` },
		h("h3", { id: `hidden-${part.name}` }, messages.say(part.title), h("span", { class: "count" }, String(part.count))),
		...groups
			.filter((group) => group.entries.length > 0)
			.map((group) => groupView(`${part.name}-${group.label}`, group.label, group.entries.map(viewOf), messages)),
	);
};

/** Entries of a kind in sight at once: on a page with sixty promos, the other kinds and the tools below would be many screens away. */
const atFirst = 5;

const groupView = (name: string, label: Clutter, views: readonly HTMLElement[], messages: Messages): HTMLElement => {
	const rest = views.slice(atFirst);
	return h(
		"section",
		{ class: "hidden-group", "aria-labelledby": `hidden-${name}` },
		h("h4", { id: `hidden-${name}` }, messages.say(labelNames[label].name), h("span", { class: "count" }, String(views.length))),
		...views.slice(0, atFirst),
		rest.length > 0 &&
			h(
				"details",
				{ class: "more-entries", "data-key": `more ${name}` },
				h("summary", { class: "more" }, counted(messages, "more", rest.length)),
				...rest,
			),
	);
};

const entryView = (entry: Entry, { cleaned, whereabouts, host }: HiddenState, messages: Messages, actions: HiddenActions): HTMLElement => {
	const isGone = whereabouts !== "here";
	const action = (key: keyof typeof actionIcons, click: () => void): HTMLElement =>
		chip(messages.say(key), click, { icon: actionIcons[key], disabled: isGone && key !== "copyReport" });
	const [first, rest] = firstLine(entry);
	return h(
		"details",
		{ class: "entry", "data-key": entry.key },
		h(
			"summary",
			{},
			h("span", { class: "entry-preview", dir: "auto" }, first || messages.say("hiddenWordless")),
			// Of the others, the heading says it.
			!isGone && entry.inPage && isShown(entry, cleaned) && h("span", { class: "entry-state" }, messages.say("stateShown")),
		),
		rest !== "" && h("p", { class: "entry-text", dir: "auto" }, rest),
		h("p", { class: "entry-why" }, messages.say(surenessNames[entry.sureness])),
		h("ul", { class: "reasons" }, ...sentencesFor(entry, messages).map((sentence) => h("li", {}, sentence))),
		h(
			"p",
			{ class: "entry-actions" },
			entry.inPage &&
				cleaned &&
				!entry.inSight &&
				action(entry.shown ? "hideAgain" : "showInPage", () => actions.show(entry.index, !entry.shown)),
			// What a rule of theirs hides, the reader keeps by changing that rule.
			entry.label === "own"
				? h("a", { class: "chip", href: "options.html#sites", target: "_blank" }, icon("options"), messages.say("editRules"))
				: host !== "" && action(entry.inPage ? "keepHere" : "keepInText", () => actions.keep(entry.index)),
			entry.inPage && action("locate", () => actions.locate(entry.index)),
			action("copyReport", () => actions.report(entry.index)),
		),
	);
};

/** Features of one family may share a sentence: once is enough. */
const sentencesFor = ({ reasons }: Entry, { say }: Messages): readonly string[] => [
	...new Set(reasons.map((reason) => sayReason(reason, say))),
];

const actionIcons = {
	hideAgain: "hidden",
	showInPage: "shown",
	keepHere: "pin",
	keepInText: "pin",
	locate: "find",
	copyReport: "copy",
} as const;

/**
 * The first line names the entry. Where it is a mere label («Baca juga:», and what stands above related news, which is the same in every
 * box) the next goes with it. What follows is shown when it is opened.
 */
const firstLine = ({ text, label }: Hidden): readonly [first: string, rest: string] => {
	const [first = "", next, ...more] = text.split("\n");
	const join = first.endsWith(":") ? " " : label === "related" ? " · " : undefined;
	return join !== undefined && next !== undefined
		? [`${first}${join}${next}`, more.join("\n")]
		: [first, [next ?? [], more].flat().join("\n")];
};

/** Is what could be hidden in the page in sight there now? */
const isShown = ({ shown, inSight }: Entry, cleaned: boolean): boolean => shown || inSight || !cleaned;

/** A report a reader can paste into an issue: what was hidden, where, and on what evidence. It holds nothing about the reader. */
export const reportText = (hidden: Hidden, address: string): string =>
	[
		address,
		`${hidden.label} (${hidden.sureness})`,
		...hidden.reasons.map((reason) => `- ${reason.rule} ${reason.weight}: ${reason.saw}`),
		"",
		hidden.text,
	].join("\n");
