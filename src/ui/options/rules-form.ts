import { chip } from "../elements/chip.ts";
import { fileButton, section } from "../elements/field.ts";
import { h } from "../elements/h.ts";
import { counted, type MessageKey, type Messages } from "../words/translate.ts";
import type { SelectorProblem } from "./selector.ts";

/** Why a line of a rules file was not taken over. `managed`: someone else decides about its site. */
export type LineFault = "form" | "site" | "action" | "managed" | SelectorProblem;

/** What came of a rules file. `unsaved`: sites whose rules did not fit. */
export interface RulesTaken {
	readonly fresh: number;
	readonly known: number;
	readonly refused: readonly { readonly line: number; readonly text: string; readonly fault: LineFault }[];
	readonly unsaved: readonly string[];
}

/** What the reader can do with all of their rules at once. `load`: takes over the text of a file. */
export interface RulesActions {
	readonly save: () => void;
	readonly load: (text: string) => void;
}

const faults: Readonly<Record<LineFault, MessageKey>> = {
	form: "faultForm",
	site: "faultSite",
	action: "faultAction",
	managed: "faultManaged",
	selectorInvalid: "faultInvalid",
	selectorUnseen: "faultUnseen",
	selectorTooBroad: "faultBroad",
	selectorTooLong: "faultLong",
};

/** Longest part of a refused line shown, in characters: enough to find it again. */
const shown = 120;

/** Own rules as a text file, out and in. `count`: how many there are. `taken`: what came of the file chosen last. */
export const rulesSection = (count: number, taken: RulesTaken | undefined, messages: Messages, actions: RulesActions): HTMLElement =>
	section(
		"rules",
		messages.say("rulesFile"),
		h("p", { class: "hint" }, messages.say("rulesFileHint")),
		h(
			"p",
			{ class: "entry-actions" },
			chip(messages.say("rulesSave"), actions.save, { disabled: count === 0 }),
			...fileButton(messages.say("rulesAdd"), messages.say("rulesChoose"), actions.load),
		),
		taken && h("p", {}, rulesTakenSentence(taken, messages)),
		taken && problemsOf(taken, messages),
	);

/** What came of a rules file, in a line. */
export const rulesTakenSentence = ({ fresh, known, refused }: RulesTaken, messages: Messages): string =>
	[
		counted(messages, "rulesAdded", fresh),
		known > 0 && counted(messages, "rulesKnown", known),
		refused.length > 0 && counted(messages, "linesRefused", refused.length),
	]
		.filter((part) => part !== false)
		.join(" · ");

const problemsOf = ({ refused, unsaved }: RulesTaken, messages: Messages): HTMLElement | false => {
	const sentences = [
		...unsaved.map((site) => messages.say("rulesNoRoom", site)),
		...refused.map(({ line, text, fault }) =>
			messages.say("lineRefused", String(line), messages.say(faults[fault]), text.length > shown ? `${text.slice(0, shown)}…` : text),
		),
	];
	return sentences.length > 0 && h("ul", { class: "problems" }, ...sentences.map((sentence) => h("li", {}, sentence)));
};
