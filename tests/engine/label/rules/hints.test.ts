import { expect, test } from "vitest";
import { hintRule } from "../../../../src/engine/label/rules/hints.ts";
import { judged, news } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

/** What the class of a box between paragraphs says of it. */
const said = (attributes: string): readonly string[] => {
	const { weighed } = judged(page(news(`<div ${attributes}>Kabar lain</div>`)));
	const index = weighed.scene.measures.findIndex(({ block }) => block.text === "Kabar lain");
	const measure = weighed.scene.measures[index];
	return measure ? hintRule(measure, weighed, index).map(({ rule, saw }) => `${rule} ${saw}`) : [];
};

test.each<[attributes: string, found: readonly string[]]>([
	["class=ad", ["hint/ad ad"]],
	['class="ad ad-728"', ["hint/ad ad"]],
	["id=ad4820", ["hint/ad ad"]],
	["class=kotakAdBox", ["hint/ad ad"]],
	["class=css-4ad40b84", []],
	["id=4ad40b84", []],
	["class=elementor-element-1AD2B3CC", []],
	['class="adslot css-4ad40b84"', ["hint/ad adslot"]],
])("the class words of <div %s> hint at what they name", (attributes, found) => expect(said(attributes)).toEqual(found));
