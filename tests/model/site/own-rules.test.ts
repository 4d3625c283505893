import { describe, expect, it } from "vitest";
import { editedRules, undoneRule, withoutRule, withRule } from "../../../src/model/site/own-rules.ts";
import { hide, keep } from "../../builders/own-rules.ts";

describe("rules edited as a list of one action", () => {
	const rules = [hide(".a"), keep(".b"), hide(".c"), keep(".d")];
	it("keep the order in which they win", () => {
		expect(editedRules(rules, "hide", [".a", ".c", ".e"])).toEqual([...rules, hide(".e")]);
		expect(editedRules(rules, "keep", [".x", ".b"])).toEqual([hide(".a"), keep(".b"), hide(".c"), keep(".x")]);
	});
	it("lose what is no longer in it, and all with an empty one", () => {
		expect(editedRules(rules, "hide", [])).toEqual([keep(".b"), keep(".d")]);
	});
});

describe("a rule that goes", () => {
	const before = [hide(".a"), keep(".b")];
	it("leaves all others", () => {
		expect(withoutRule(before, hide(".b"))).toEqual(before);
		expect(withoutRule(before, keep(".b"))).toEqual([hide(".a")]);
	});
	it("because picking it is undone gives back what it took the place of, unless something else changed since", () => {
		const after = withRule(before, keep(".a"));
		expect(undoneRule(after, keep(".a"), before)).toEqual(before);
		expect(undoneRule([...after, hide(".c")], keep(".a"), before)).toEqual([keep(".b"), hide(".c")]);
	});
});

it("a rule picked for the second time counts over all before it", () => {
	expect(withRule([hide(".a"), keep(".b")], keep(".a"))).toEqual([keep(".b"), keep(".a")]);
});
