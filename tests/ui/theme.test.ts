import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Tokens = ReadonlyMap<string, string>;

const tokensIn = (css: string, pick: (value: string) => string): Tokens =>
	new Map([...css.matchAll(/--([a-z-]+):\s*([^;]+);/gu)].map(([, name = "", value = ""]) => [name, pick(value)]));

const theme = readFileSync("src/theme.css", "utf8").split("}")[0] ?? "";
const sepia = /\[data-theme="sepia"\] \{([^}]*)\}/u.exec(readFileSync("src/appearance.css", "utf8"))?.[1] ?? "";
const side = (index: 1 | 2) => (value: string) => /^light-dark\((#\w+), (#\w+)\)/u.exec(value)?.[index] ?? value;

const light = tokensIn(theme, side(1));
const themes = { light, dark: tokensIn(theme, side(2)), sepia: new Map([...light, ...tokensIn(sepia, (value) => value)]) };

/** Relative luminance of `#rrggbb`, 0 to 1, as WCAG 2 defines it. */
const luminance = (colour: string): number => {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
	const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (bright + 0.05) / (dark + 0.05);
};

/** Which token is written on which, and borders that carry meaning. */
const pairs = [
	["ink", ["paper", "raised", "sunken", "accent-soft", "sentence", "mention"], 4.5],
	["soft", ["paper", "raised", "sunken", "accent-soft"], 4.5],
	["accent", ["paper", "raised", "sunken", "accent-soft"], 4.5],
	["on-accent", ["accent"], 4.5],
	["warning", ["paper", "raised"], 4.5],
	["edge", ["paper", "raised", "sunken"], 3],
] as const;

describe.each(Object.entries(themes))("in %s colours", (_, tokens) => {
	test.each(pairs)("%s stands out on %j by at least %d : 1", (front, grounds, least) => {
		const weak = grounds.map((ground) => [ground, contrast(tokens.get(front) ?? "", tokens.get(ground) ?? "")] as const);
		expect(weak.filter(([, ratio]) => !(ratio >= least))).toEqual([]);
	});
});
