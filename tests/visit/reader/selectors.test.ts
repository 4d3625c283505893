import { describe, expect, it } from "vitest";
import { defaults, type OwnRule, type SiteSettings } from "../../../src/model/site/settings.ts";
import type { Situation } from "../../../src/model/site/situation.ts";
import { namedSelectors, ruledOut } from "../../../src/visit/reader/selectors.ts";
import { hide, keep } from "../../builders/own-rules.ts";
import { documentOf } from "../../builders/page.ts";

const on = (...rules: readonly OwnRule[]): Situation & { readonly site: SiteSettings } => ({
	settings: defaults,
	site: { rules },
	granted: true,
});

it("the reader's own rules have a label of their own, so that nothing takes what they hide for promos", () => {
	expect(namedSelectors("koran.example", on(hide(".a"), keep(".b")))).toEqual([
		{ by: "reader", label: "own", selector: ".a" },
		{ by: "reader", label: "content", selector: ".b" },
	]);
});

describe("ruled out", () => {
	const document = documentOf("<div id=wrap><div id=box class=a><p id=one>x<p id=two>y</div></div><p id=three class=a>z");
	const get = (id: string): Element => {
		const found = document.getElementById(id);
		if (!found) throw new Error(`no ${id}`);
		return found;
	};
	const ids = (rules: readonly OwnRule[], judged: readonly (readonly [id: string, shown: boolean])[] = []): readonly string[] =>
		ruledOut(
			document,
			on(...rules),
			judged.map(([id, isShown]) => ({ element: get(id), isShown })),
		).map(({ id }) => id);

	it("is what a rule names and the reading has not spoken of", () => {
		expect(ids([hide(".a")])).toEqual(["box", "three"]);
		expect(ids([hide(".a")], [["box", false]])).toEqual(["three"]);
	});
	it("is not what stands in something the reading marks: that can be brought back as a whole", () => {
		expect(ids([hide(".a")], [["wrap", true]])).toEqual(["three"]);
	});
	it("is not what holds a block that the reader brought back, but what holds only hidden ones", () => {
		expect(ids([hide(".a")], [["one", true]])).toEqual(["three"]);
		expect(ids([hide(".a")], [["one", false]])).toEqual(["box", "three"]);
	});
	it("is not what a later rule keeps, itself or a part of it", () => {
		expect(ids([hide(".a"), keep("#two")])).toEqual(["three"]);
		expect(ids([hide(".a"), keep(".a")])).toEqual([]);
		expect(ids([keep("#two"), hide(".a")])).toEqual(["box", "three"]);
	});
	it("is nothing for a selector that the browser does not know", () => {
		expect(ids([hide("div["), keep("p["), hide("#three")])).toEqual(["three"]);
	});
});
