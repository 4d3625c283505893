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

/** Labels of the page's text blocks, by their text. */
const labelled = (markup: string): ReadonlyMap<string, string> => {
	const { weighed, verdicts } = judged(page(markup));
	return new Map(weighed.scene.measures.map(({ block }, at) => [block.text, verdicts[at]?.label ?? ""]));
};

const call = "Fjordens historier, hver lørdag";

test.each([
	["nyhedsbrev", "newsletter"],
	["reklame", "ad"],
	["afsnit", "content"],
])("a line in a box called %s, in words that nobody knows, is %s", (name, label) =>
	expect(labelled(news(`<div class="${name}"><p>${call}</p></div>`)).get(call)).toBe(label),
);

test("where all paragraphs stand in boxes called newsletter, that is what the article is", () => {
	const boxed = news(`<p>${call}</p>`).replaceAll("<p>", '<div class="newsletter-text"><p>').replaceAll("</p>", "</p></div>");
	expect(labelled(boxed).get(call)).toBe("content");
});
