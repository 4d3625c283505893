import type { Json } from "../../../model/reading/page.ts";
import { plainLines } from "./stated-text.ts";

/** What holds a recipe's ingredients and steps, and the steps of a guide: https://schema.org/Recipe, https://schema.org/HowTo. */
const recipeKeys: ReadonlySet<string> = new Set(["recipeIngredient", "ingredients", "recipeInstructions"]);
const stepKey = "step";
/** Where a step says its words, and where parts of it stand: sections of steps, directions of one. */
const sayingKeys: ReadonlySet<string> = new Set(["text", "itemListElement", stepKey]);
/** Lists of other recipes, which a page shows beside its own. */
const otherKeys: ReadonlySet<string> = new Set(["hasPart", "isPartOf", "mentions", "about", "mainEntityOfPage"]);
/** Bounds a walk through data that is very deep. */
const deepest = 12;

/** The texts in this value: itself, its items, and what a step says. */
function textsIn(value: Json, depth: number): readonly string[] {
	if (typeof value === "string") return plainLines(value);
	if (value === null || typeof value !== "object" || depth > deepest) return [];
	if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, depth + 1));
	return Object.entries(value).flatMap(([key, inner]) => (sayingKeys.has(key) ? textsIn(inner, depth + 1) : []));
}

/** The lines of each recipe or guide in this value. */
function recipesIn(value: Json, depth: number): readonly (readonly string[])[] {
	if (value === null || typeof value !== "object" || depth > deepest) return [];
	if (Array.isArray(value)) return value.flatMap((item) => recipesIn(item, depth + 1));
	const entries = Object.entries(value);
	const isGuide = "@type" in value && [value["@type"]].flat().includes("HowTo");
	const own = entries
		.filter(([key]) => recipeKeys.has(key) || (isGuide && key === stepKey))
		.flatMap(([, inner]) => textsIn(inner, depth + 1));
	if (own.length > 0) return [own];
	return entries.flatMap(([key, inner]) => (otherKeys.has(key) ? [] : recipesIn(inner, depth + 1)));
}

/**
 * The ingredients and steps that the page's data states of its recipe or guide, a line each, markup undone; empty where it states none, or
 * several and so not whose they are.
 */
export function linkedRecipe(linkedData: readonly Json[]): readonly string[] {
	const recipes = linkedData.flatMap((data) => recipesIn(data, 0));
	return recipes.length === 1 ? (recipes[0] ?? []) : [];
}
