import type { OwnRule } from "../model/site/settings.ts";
import { siteNamed } from "./site-named.ts";

/** The reader's own rules by site, in the order in which they hold. */
export type RulesBySite = ReadonlyMap<string, readonly OwnRule[]>;

/** Why a line is no rule: it is not made of three parts, its first names no site, its second is neither `hide` nor `keep`; or what `refuse` said. */
export type Fault<Refusal> = "form" | "site" | "action" | Refusal;

/** A line that was not taken over. `line` counts from 1, as editors do. */
export interface RefusedLine<Refusal> {
	readonly line: number;
	readonly text: string;
	readonly fault: Fault<Refusal>;
}

/** What a text holds: every line that is neither empty nor a remark is in one of the two. */
export interface ReadRules<Refusal> {
	readonly rules: RulesBySite;
	readonly refused: readonly RefusedLine<Refusal>[];
}

/** A selector as it stands on one line. A line break is white space in CSS, and nothing after a backslash, where a string goes on. */
const onOneLine = (selector: string): string =>
	selector.replace(/\\(?:\r\n|[\s\S])|\r\n|[\n\r]/g, (found) => (/^\\[\n\r]/.test(found) ? "" : found.startsWith("\\") ? found : " "));

/** Without the white space of CSS around it. Other blanks, and one after a backslash, are part of a name. */
const trimmed = (text: string): string =>
	text.replace(/^[ \t\f]+/, "").replace(/\\[\s\S]|[ \t\f]+$/g, (found) => (found.startsWith("\\") ? found : ""));

const canonical = ({ action, selector }: OwnRule): OwnRule => ({ action, selector: trimmed(onOneLine(selector)) });

/**
 * Own rules as text for people: `example.com hide .box`, one rule per line, an empty line between sites. Lines that begin with `!` or `#` are
 * remarks.
 * @param remarks what stands at the head, each on one line
 */
export const rulesText = (sites: RulesBySite, remarks: readonly string[]): string => {
	const parts = [...sites].map(([site, rules]) =>
		rules
			.map(canonical)
			.map(({ action, selector }) => `${site} ${action} ${selector}`)
			.join("\n"),
	);
	return `${[remarks.map((remark) => `! ${remark}`).join("\n"), ...parts].filter((part) => part !== "").join("\n\n")}\n`;
};

/**
 * Reads such a text. A line that is no rule is named with its number and its fault; the others count all the same.
 * @param refuse what else speaks against a rule, or undefined: whether a selector can be understood only a browser knows
 */
export const readRules = <Refusal extends string>(
	text: string,
	refuse: (site: string, rule: OwnRule) => Refusal | undefined,
): ReadRules<Refusal> => {
	const rules = new Map<string, readonly OwnRule[]>();
	const refused: RefusedLine<Refusal>[] = [];
	for (const [index, raw] of text
		.replace(/^\ufeff/, "")
		.split(/\r\n|[\n\r]/)
		.entries()) {
		const line = trimmed(raw);
		if (line === "" || /^[!#]/.test(line)) continue;
		const read = readLine(line);
		const fault = "fault" in read ? read.fault : refuse(read.site, read.rule);
		if (fault !== undefined) refused.push({ line: index + 1, text: line, fault });
		else if (!("fault" in read)) rules.set(read.site, [...without(rules.get(read.site) ?? [], [read.rule]), read.rule]);
	}
	return { rules, refused };
};

type ReadLine = { readonly site: string; readonly rule: OwnRule } | { readonly fault: Fault<never> };

const readLine = (line: string): ReadLine => {
	const [, name = "", action = "", rest = ""] = /^([^ \t\f]+)[ \t\f]*([^ \t\f]*)([\s\S]*)$/.exec(line) ?? [];
	const site = siteNamed(name);
	const selector = trimmed(rest);
	if (site === undefined) return { fault: "site" };
	if (action !== "" && action !== "hide" && action !== "keep") return { fault: "action" };
	return action === "" || selector === "" ? { fault: "form" } : { site, rule: { action, selector } };
};

const isSame = (one: OwnRule, other: OwnRule): boolean =>
	one.action === other.action && canonical(one).selector === canonical(other).selector;

/** Those of `rules` that are not among `others`. */
const without = (rules: readonly OwnRule[], others: readonly OwnRule[]): readonly OwnRule[] =>
	rules.filter((rule) => !others.some((other) => isSame(rule, other)));

/** What taking rules over makes of a site's own: `fresh` are new to it, `known` stood there already. */
export interface Merged {
	readonly rules: readonly OwnRule[];
	readonly fresh: number;
	readonly known: number;
}

/** Puts rules from a text after those of a site. None stands there twice; where the text says the opposite for the same selector, the text counts. */
export const mergeRules = (before: readonly OwnRule[], added: readonly OwnRule[]): Merged => {
	const fresh = without(added, before);
	const opposed = fresh.map(({ action, selector }): OwnRule => ({ action: action === "hide" ? "keep" : "hide", selector }));
	return { rules: [...without(before, without(opposed, added)), ...fresh], fresh: fresh.length, known: added.length - fresh.length };
};
