import { describe, expect, it } from "vitest";
import { editedRules, withRule } from "../../src/model/own-rules.ts";
import type { OwnRule } from "../../src/model/settings.ts";

const hide = (selector: string): OwnRule => ({ action: "hide", selector });
const keep = (selector: string): OwnRule => ({ action: "keep", selector });

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

it("a rule picked for the second time counts over all before it", () => {
	expect(withRule([hide(".a"), keep(".b")], keep(".a"))).toEqual([keep(".b"), keep(".a")]);
});
