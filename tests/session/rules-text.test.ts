import { describe, expect, it } from "vitest";
import type { OwnRule } from "../../src/model/site/settings.ts";
import { mergeRules, type RulesBySite, readRules, rulesText } from "../../src/session/rules-text.ts";
import { dice } from "../builders/dice.ts";
import { hide, keep } from "../builders/own-rules.ts";

const anything = (): undefined => undefined;
const read = (text: string) => readRules(text, anything);

/** Parts of selectors, what is hard among them: escapes, quotes, breaks, signs of remarks, words of the format itself. */
const parts = [
	..."a.#![]\"'=>:(),*\\ \t\n",
	"hide",
	"keep",
	"! ",
	"\\ ",
	"\\\\",
	"\r\n",
	"\u00a0",
	"\ufeff",
	".baca-juga",
	"kabar.example",
];
const hosts = ["kabar.example", "news.kabar.example", "localhost", "127.0.0.1", "[::1]", "xn--bcher-kva.example"];

const someRules = (seed: number): RulesBySite => {
	const next = dice(seed);
	const selector = (): string => Array.from({ length: 1 + next(6) }, () => parts[next(parts.length)]).join("");
	const rules = (): OwnRule[] =>
		Array.from({ length: 1 + next(5) }, () => ({
			action: next(2) === 0 ? ("hide" as const) : ("keep" as const),
			selector: `a${selector()}b`,
		}));
	return new Map(hosts.filter(() => next(2) === 0).map((site) => [site, rules()]));
};
const seeds = Array.from({ length: 300 }, (_, seed) => seed + 1);

describe("what was written is read again", () => {
	it("as it was, remarks aside", () => {
		const sites = new Map([
			["kabar.example", [hide(".box > p"), keep("#isi")]],
			["suara.example", [hide('[data-kind="hide me"]')]],
		]);
		const text = rulesText(sites, ["Aturan sendiri"]);
		expect(text).toBe(
			'! Aturan sendiri\n\nkabar.example hide .box > p\nkabar.example keep #isi\n\nsuara.example hide [data-kind="hide me"]\n',
		);
		expect(read(text)).toEqual({ rules: sites, refused: [] });
	});
	it("whatever the selectors hold: no line is refused, and reading again changes nothing more", () => {
		for (const seed of seeds) {
			const sites = someRules(seed);
			const once = read(rulesText(sites, []));
			expect(once.refused, `seed ${seed}`).toEqual([]);
			expect([...once.rules.keys()], `seed ${seed}`).toEqual([...sites.keys()]);
			expect(read(rulesText(once.rules, ["again"])), `seed ${seed}`).toEqual(once);
		}
	});
	it("and adds nothing to the rules it was written from", () => {
		for (const seed of seeds)
			for (const [site, rules] of read(rulesText(someRules(seed), [])).rules) {
				const before = someRules(seed).get(site) ?? [];
				expect(mergeRules(before, rules), `seed ${seed}`).toEqual({ rules: before, fresh: 0, known: rules.length });
			}
	});
	it.each([
		["a space that belongs to a name", "#a\\ ", "#a\\ "],
		["a backslash that belongs to a name, and a space that does not", "#a\\\\ ", "#a\\\\"],
		["both", "#a\\\\\\ ", "#a\\\\\\ "],
		["a break between parts", ".a\n.b", ".a .b"],
		["a string that goes on after a break", '[title="a\\\nb"]', '[title="ab"]'],
	])("%s", (_, selector, line) => {
		expect(read(rulesText(new Map([["a.example", [hide(selector)]]]), [])).rules).toEqual(new Map([["a.example", [hide(line)]]]));
	});
});

describe("a text by hand", () => {
	it("may hold remarks, empty lines, wide spaces, breaks of any system, and what editors put before it", () => {
		const text = "\ufeff# dari teman\r\n\r\n  Www.Kabar.Example \t hide   .box .a  \r! sudah\nkabar.example hide .box .a\n";
		expect(read(text)).toEqual({ rules: new Map([["kabar.example", [hide(".box .a")]]]), refused: [] });
	});
	it("has its wrong lines named with number and reason, and its right ones taken", () => {
		const refuse = (_: string, { selector }: OwnRule) => (selector === "body" ? ("selectorTooBroad" as const) : undefined);
		const text =
			"a.example hide .a\nkalimat biasa di sini\na.example hide\na.example\nhttps://a.example/x hide .b\na.example hide body\n||a.example^";
		const { rules, refused } = readRules(text, refuse);
		expect(rules).toEqual(new Map([["a.example", [hide(".a")]]]));
		expect(refused.map(({ line, fault }) => [line, fault])).toEqual([
			[2, "action"],
			[3, "form"],
			[4, "form"],
			[5, "site"],
			[6, "selectorTooBroad"],
			[7, "site"],
		]);
		expect(refused[0]?.text).toBe("kalimat biasa di sini");
	});
	it("names sites as they are stored, and none that no host could have: a rule for such a one would never hold", () => {
		const { rules, refused } = read("WWW.A.example hide .a\n*.a.example hide .b\na%20b.example hide .c\n[::1] hide .d");
		expect([...rules.keys()]).toEqual(["a.example", "[::1]"]);
		expect(refused.map(({ line, fault }) => [line, fault])).toEqual([
			[2, "site"],
			[3, "site"],
		]);
	});
	it("loses no line: each is a rule, refused, a remark or empty", () => {
		const kinds = ["a.example hide .n", "b.example keep .n", "kalimat n", "a.example n", "! n", " # n", "  "];
		const silent = /^\s*(?:[!#].*)?$/;
		for (const seed of seeds) {
			const next = dice(seed);
			// The number makes every rule another one.
			const lines = Array.from({ length: 8 }, (_, at) => kinds[next(kinds.length)]?.replace("n", `n${at}`) ?? "");
			const { rules, refused } = read(lines.join("\n"));
			const found = [...rules.values()].flat().length + refused.length;
			expect(found, lines.join("\n")).toBe(lines.filter((line) => !silent.test(line)).length);
			for (const { line, text } of refused) expect(lines[line - 1]).toBe(text);
		}
	});
});

describe("rules taken over", () => {
	it("stand after those that were there, none twice", () => {
		expect(mergeRules([hide(".a"), keep(".b")], [keep(".b"), hide(".c")])).toEqual({
			rules: [hide(".a"), keep(".b"), hide(".c")],
			fresh: 1,
			known: 1,
		});
	});
	it("replace what says the opposite for the same selector", () => {
		expect(mergeRules([hide(".a"), hide(".b")], [keep(".a")]).rules).toEqual([hide(".b"), keep(".a")]);
	});
	it("never lose a rule that nothing speaks against", () => {
		for (const seed of seeds) {
			const next = dice(seed);
			const some = (): OwnRule[] => Array.from({ length: next(6) }, () => (next(2) === 0 ? hide : keep)(`.n${next(6)}`));
			const [before, added] = [some(), some()];
			const { rules } = mergeRules(before, added);
			const lost = before.filter((rule) => !rules.includes(rule));
			for (const { selector, action } of lost)
				expect(
					added.some((rule) => rule.selector === selector && rule.action !== action),
					`seed ${seed}`,
				).toBe(true);
			for (const rule of added) expect(rules, `seed ${seed}`).toContainEqual(rule);
		}
	});
});
