import { type ClutterKind, clutterKinds } from "../../model/reading/label.ts";
import { hiddenLabels, keySentenceCounts, type Settings } from "../../model/site/settings.ts";
import { chip } from "../elements/chip.ts";
import { choiceField, section, switchField } from "../elements/field.ts";
import { h } from "../elements/h.ts";
import { choicesOf, modeNames, modesDownwards, strictnesses, strictnessNames } from "../words/choice-names.ts";
import { labelNames } from "../words/say.ts";
import type { Messages } from "../words/translate.ts";

/** What the sections of the options are filled with, and how they tell of a change. */
export interface SettingsForm {
	readonly settings: Settings;
	/** Fields set by whoever manages this browser: shown, not changeable. */
	readonly managed: readonly (keyof Settings)[];
	readonly change: (change: Partial<Settings>) => void;
}

/** The general part: master switch, and what happens on sites without a choice of their own. */
export const generalSection = ({ settings, managed, change }: SettingsForm, messages: Messages): HTMLElement =>
	section(
		"general",
		messages.say("general"),
		switchField({
			name: "enabled",
			label: messages.say("enabled"),
			hint: messages.say("enabledHint"),
			on: settings.enabled,
			locked: managed.includes("enabled"),
			change: (enabled) => change({ enabled }),
		}),
		choiceField({
			legend: messages.say("defaultMode"),
			group: "mode",
			choices: choicesOf(modesDownwards, modeNames, messages),
			chosen: settings.mode,
			locked: managed.includes("mode"),
			change: (mode) => change({ mode }),
		}),
	);

/** How much is hidden in pages: a preset, and every kind of clutter on its own. A kind set by hand stays so when another preset is chosen. */
export const hidingSection = ({ settings, managed, change }: SettingsForm, messages: Messages): HTMLElement => {
	const hidden = hiddenLabels(settings);
	const preset = hiddenLabels({ ...settings, hide: {} });
	const byHand = clutterKinds.filter((label) => settings.hide[label] !== undefined);
	const set = (label: ClutterKind, on: boolean): void => {
		const { [label]: _, ...others } = settings.hide;
		// Switched back to what the preset says, it is no choice against it any more.
		change({ hide: on === preset.has(label) ? others : { ...others, [label]: on } });
	};
	return section(
		"hiding",
		messages.say("hiding"),
		choiceField({
			legend: messages.say("strictness"),
			group: "strictness",
			choices: choicesOf(strictnesses, strictnessNames, messages),
			chosen: settings.strictness,
			locked: managed.includes("strictness"),
			change: (strictness) => change({ strictness }),
		}),
		h("h3", {}, messages.say("categories")),
		h("p", { class: "hint" }, messages.say("categoriesHint")),
		byHand.length > 0 &&
			!managed.includes("hide") &&
			h(
				"p",
				{ class: "by-hand" },
				h("span", {}, messages.say("kindsByHand", byHand.map((label) => messages.say(labelNames[label].name)).join(", "))),
				chip(messages.say("kindsAsAbove"), () => change({ hide: {} })),
			),
		...clutterKinds.map((label) =>
			switchField({
				name: label,
				label: messages.say(labelNames[label].name),
				hint: messages.say(labelNames[label].example),
				on: hidden.has(label),
				locked: managed.includes("hide"),
				change: (on) => set(label, on),
			}),
		),
	);
};

/** Facts: shown or not, and how many key sentences. */
export const factsSection = ({ settings, managed, change }: SettingsForm, messages: Messages): HTMLElement =>
	section(
		"key-facts",
		messages.say("facts"),
		switchField({
			name: "facts",
			label: messages.say("factsOn"),
			hint: messages.say("factsOnHint"),
			on: settings.facts,
			locked: managed.includes("facts"),
			change: (facts) => change({ facts }),
		}),
		h(
			"label",
			{ class: "switch-field" },
			h("span", { class: "field-words" }, messages.say("keySentences")),
			h("input", {
				type: "number",
				min: keySentenceCounts.least,
				max: keySentenceCounts.most,
				value: settings.keySentences,
				disabled: managed.includes("keySentences") || !settings.facts,
				on: {
					change: ({ currentTarget }) => {
						if (!(currentTarget instanceof HTMLInputElement)) return;
						const count = Math.min(
							keySentenceCounts.most,
							Math.max(keySentenceCounts.least, Math.round(currentTarget.valueAsNumber) || settings.keySentences),
						);
						currentTarget.value = String(count);
						change({ keySentences: count });
					},
				},
			}),
		),
	);
