import { recordIn } from "../../model/record.ts";
import type { MessageKey } from "../words/translate.ts";

/**
 * How the reader tab can set its text, each choice with its words, in the order they are shown in. Steps, not measures: the style sheet
 * knows what each means.
 */
export const steps = {
	theme: { auto: "themeAuto", light: "themeLight", sepia: "themeSepia", dark: "themeDark" },
	family: { serif: "familySerif", sans: "familySans" },
	size: { small: "sizeSmall", medium: "sizeMedium", large: "sizeLarge", larger: "sizeLarger", largest: "sizeLargest" },
	width: { narrow: "widthNarrow", medium: "widthMedium", wide: "widthWide" },
	leading: { tight: "leadingTight", usual: "leadingUsual", loose: "leadingLoose" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, MessageKey>>>>;

type Step = keyof typeof steps;

/** What was chosen of `steps`. `pictures`: show them from the start. */
export type Appearance = { readonly [Each in Step]: keyof (typeof steps)[Each] } & { readonly pictures: boolean };

const usual: Appearance = { theme: "auto", family: "serif", size: "medium", width: "medium", leading: "usual", pictures: false };

const storageKey = "appearance";

/**
 * Reads what this device remembers. `localStorage` because it answers at once: the page is never painted in the wrong theme first.
 * Whatever is not understood is as usual.
 */
export const readAppearance = (): Appearance => {
	const stored = recordIn(localStorage.getItem(storageKey) ?? "") ?? {};
	const understood = Object.entries(steps).filter(([step, values]) => Object.hasOwn(values, String(stored[step])));
	return {
		...usual,
		...Object.fromEntries(understood.map(([step]) => [step, stored[step]])),
		pictures: stored["pictures"] === true,
	};
};

/** Remembers on this device and sets the page accordingly. */
export const keepAppearance = (appearance: Appearance): void => {
	localStorage.setItem(storageKey, JSON.stringify(appearance));
	applyAppearance(appearance);
};

/** Hands the steps to the style sheet as attributes of the root element. */
export const applyAppearance = ({ pictures: _, ...chosen }: Appearance): void => {
	for (const [step, value] of Object.entries(chosen)) document.documentElement.setAttribute(`data-${step}`, value);
};
