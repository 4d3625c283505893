// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { type Appearance, applyAppearance, keepAppearance, readAppearance, steps } from "../../src/ui/reading/appearance.ts";
import { appearanceForm } from "../../src/ui/reading/appearance-form.ts";
import { english } from "./messages.ts";

const usual: Appearance = { theme: "auto", family: "serif", size: "medium", width: "medium", leading: "usual", pictures: false };

beforeEach(() => localStorage.clear());

test("what was never chosen, or is not understood, is as usual", () => {
	expect(readAppearance()).toEqual(usual);
	localStorage.setItem("appearance", JSON.stringify({ theme: "sepia", size: "constructor", width: 3, colour: "red", pictures: "yes" }));
	expect(readAppearance()).toEqual({ ...usual, theme: "sepia" });
	localStorage.setItem("appearance", "{");
	expect(readAppearance()).toEqual(usual);
});

test("what is chosen is remembered and handed to the style sheet, and nothing but the steps is", () => {
	const chosen: Appearance = { ...usual, leading: "loose", pictures: true };
	keepAppearance(chosen);
	expect(readAppearance()).toEqual(chosen);
	expect(document.documentElement.dataset["leading"]).toBe("loose");
	expect(Object.keys(document.documentElement.dataset).sort()).toEqual(Object.keys(steps).sort());
	applyAppearance(usual);
	expect(document.documentElement.dataset["leading"]).toBe("usual");
});

test("each step is a group of choices of which one holds, and a press changes that alone", () => {
	const changes: Appearance[] = [];
	const form = appearanceForm({ ...usual, size: "large" }, english, (appearance) => changes.push(appearance));
	expect([...form.querySelectorAll("legend")].map(({ textContent }) => textContent)).toEqual([
		"Colours",
		"Type",
		"Size",
		"Line width",
		"Line spacing",
	]);
	expect([...form.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value)).toEqual([
		"auto",
		"serif",
		"large",
		"medium",
		"usual",
	]);
	document.body.replaceChildren(form); // outside a document no change is told
	form.querySelector<HTMLElement>("[name=leading][value=tight]")?.click();
	form.querySelector<HTMLElement>("[name=theme][value=dark]")?.click();
	expect(changes.at(-1)).toEqual({ ...usual, size: "large", leading: "tight", theme: "dark" });
});
