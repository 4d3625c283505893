import type { OwnRule } from "./settings.ts";

/** The reader's own rules of one site. Where several name an element the last one wins, so their order is kept whatever is changed. */

/** The rules with one more, which counts over all before it. Of two for the same selector only the newer one is kept. */
export const withRule = (rules: readonly OwnRule[], rule: OwnRule): readonly OwnRule[] => [
	...rules.filter(({ selector }) => selector !== rule.selector),
	rule,
];

/** The rules without this one. */
export const withoutRule = (rules: readonly OwnRule[], { action, selector }: OwnRule): readonly OwnRule[] =>
	rules.filter((each) => each.action !== action || each.selector !== selector);

/** The rules without one that was added to those `before`: where nothing else changed since, what it took the place of is back too. */
export const undoneRule = (rules: readonly OwnRule[], rule: OwnRule, before: readonly OwnRule[]): readonly OwnRule[] =>
	JSON.stringify(withRule(before, rule)) === JSON.stringify(rules) ? before : withoutRule(rules, rule);

/** The rules after the reader edited those of one action as a list: what is no longer in it goes, what is new comes last, all else stays. */
export const editedRules = (rules: readonly OwnRule[], action: OwnRule["action"], selectors: readonly string[]): readonly OwnRule[] => {
	const staying = rules.filter((rule) => rule.action !== action || selectors.includes(rule.selector));
	const held = new Set(staying.filter((rule) => rule.action === action).map(({ selector }) => selector));
	return [...staying, ...selectors.filter((selector) => !held.has(selector)).map((selector) => ({ action, selector }))];
};
