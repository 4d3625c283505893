import type { EarlyJudge } from "../../model/reading/early.ts";
import type { Clutter } from "../../model/reading/label.ts";
import { matches, matchesAround } from "../dom/selector.ts";

/** What the early pass goes by. */
export interface EarlyRules {
	readonly judge: EarlyJudge;
	readonly hides: (label: Clutter) => boolean;
	/** The full pass has seen an article here. */
	readonly isArticle: boolean;
	/** Selectors of the site entry and the reader that hide, with their label. */
	readonly hide: readonly { readonly label: Clutter; readonly selector: string }[];
	/** Selectors of the site entry and the reader that keep. */
	readonly keep: readonly string[];
	/** How what the reader asked to keep begins. */
	readonly openings: readonly string[];
	/** Decided already, by the full pass or by the reader: not to be touched. */
	readonly decided: (element: Element) => boolean;
	/** What the full pass hides has become something else: it hides this no more until it has looked again. */
	readonly forget: (element: Element) => void;
}

/** Is an element, or what it stands in, to stay by a selector? */
export const isKept = (element: Element, { keep }: EarlyRules): boolean => keep.some((selector) => matchesAround(element, selector));

/** What an element is by a selector that hides. */
export const namedLabel = (element: Element, { hide }: EarlyRules): Clutter | undefined =>
	hide.find(({ selector }) => matches(element, selector))?.label;

/** Are these words part of what the reader asked to keep, or may they become it? The full pass tells. */
export const mayBeKept = (text: string, { openings }: EarlyRules): boolean =>
	text !== "" && openings.some((opening) => text.startsWith(opening) || opening.includes(text));
