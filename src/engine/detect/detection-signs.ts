/** Signs seen on a page, not weighed yet: the rule, and the evidence as found. In the order they were seen, each at most once. */
export type Signs = Map<string, string>;

/** The longest evidence kept, characters. */
const longest = 120;

/** Notes a sign, unless it is known already. */
export const add = (signs: Signs, rule: string, saw: string): void => {
	if (!signs.has(rule)) signs.set(rule, saw.slice(0, longest));
};
