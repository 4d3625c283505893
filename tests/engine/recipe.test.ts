import { describe, expect, test } from "vitest";
import { toText } from "../../src/engine/article/plain-text.ts";
import { statedBlocks } from "../../src/engine/label/alone/stated-lines.ts";
import { linkedRecipe } from "../../src/engine/metadata/stated/linked-recipe.ts";
import { scene } from "../../src/engine/prose/scene.ts";
import type { Json } from "../../src/model/reading/page.ts";
import { known, readOf } from "../builders/judged.ts";
import { page } from "../builders/page.ts";

const recipe = {
	"@type": "Recipe",
	recipeIngredient: ["135 g butter", "2 ripe pears", "salt"],
	recipeInstructions: [
		{ "@type": "HowToSection", itemListElement: [{ "@type": "HowToStep", text: "<p>Rub the butter into the flour.</p>" }] },
		"Bake it until it is brown.",
	],
};

describe("the lines of a recipe that the page states", () => {
	test("are ingredients and steps, in sections or not, without markup", () => {
		const lines = ["135 g butter", "2 ripe pears", "salt", "Rub the butter into the flour.", "Bake it until it is brown."];
		expect(linkedRecipe([{ "@graph": [{ "@type": "WebPage" }, recipe] }])).toEqual(lines);
	});
	test("are those of a guide", () =>
		expect(linkedRecipe([{ "@type": "HowTo", step: [{ text: "Loosen the nut." }] }])).toEqual(["Loosen the nut."]));
	const deep = Array.from({ length: 5000 }).reduce<Json>((inner) => [inner], recipe);
	test.each<[name: string, data: Json]>([
		["several recipes", [recipe, recipe]],
		["one that another page is about", { "@type": "Article", mentions: [recipe] }],
		["a button that has steps", { "@type": "NewsArticle", potentialAction: { "@type": "Action", step: "Contact us" } }],
		["nothing of the kind", { "@type": "NewsArticle", headline: "Pear prices fall" }],
		["too deep data", deep],
	])("are none of %s", (_, data) => expect(linkedRecipe([data])).toEqual([]));
});

describe("the blocks that show them", () => {
	const shown = (html: string, lines = recipe.recipeIngredient): readonly string[] => {
		const { measures } = scene(page(html), known);
		return [...statedBlocks(measures, lines)].sort((a, b) => a - b).map((at) => measures[at]?.block.text ?? "");
	};
	test("stand with the heading above them, whatever a plugin adds", () => {
		const list = "<h3>Ingredients</h3><ul><li>▢ 135 g butter (soft)</li><li>2 ripe Pears</li><li>Salt</li></ul><p>Share this recipe</p>";
		expect(shown(list)).toEqual(["Ingredients", "▢ 135 g butter (soft)", "2 ripe Pears", "Salt"]);
	});
	test("may be in two parts each", () => {
		const row = (amount: string, name: string): string =>
			`<div class=row><div class=amount>${amount}</div><div class=name>${name}</div></div>`;
		const rows = `<h3>Zutaten</h3>${row("135 g", "butter")}${row("2 Stück", "ripe pears")}${row("1 Prise", "salt")}<p>Teilen</p>`;
		expect(shown(rows)).toEqual(["Zutaten", "135 g", "butter", "2 Stück", "ripe pears", "1 Prise", "salt"]);
	});
	test("are no names of sections, no clutter with words of its own, nor what it stands beside", () => {
		const lines = ["butter", "ripe pears", "salt"];
		expect(shown("<ul><li><a href=/a>Butter</a></li></ul><p>Salt</p><p>Satu.</p><p>Dua.</p><p>Tiga.</p>", lines)).toEqual([]);
		expect(shown("<p>Butter</p><p>Advertisement</p><p>Ripe pears</p><p>© 2026 Kabar Teluk</p>", lines)).toEqual(["Butter", "Ripe pears"]);
	});
	test("are no links between, no buttons, and nothing where none is stated", () => {
		expect(shown("<p>135 g butter</p><p><a href=/b>Buy butter</a></p><p>2 ripe pears</p>")).toEqual(["135 g butter", "2 ripe pears"]);
		expect(shown("<button>2 ripe pears</button>")).toEqual([]);
		expect(shown("<p>135 g butter</p>", [])).toEqual([]);
	});
});

test("the ingredients are the article's, wherever they stand", () => {
	const prose = `<p>${"The crumble was my aunt's, who made it every autumn for the harvest supper. ".repeat(3)}</p>`;
	const card = "<aside><h3>Ingredients</h3><ul><li>135 g butter</li><li>2 ripe pears</li></ul></aside>";
	const data = `<script type="application/ld+json">${JSON.stringify(recipe)}</script>`;
	const html = (head: string): string =>
		`${head}<main><h1>Pear crumble</h1>${prose}${prose}<div class=newsletter><h4>Newsletter</h4></div>${card}</main>`;
	const textOf = (head: string): string => toText(readOf(page(html(head))).reading.article);
	expect(textOf(data)).toContain("Ingredients");
	expect(textOf(data)).toContain("135 g butter");
	expect(textOf("")).not.toContain("135 g butter");
});
