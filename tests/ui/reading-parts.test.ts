// @vitest-environment jsdom
import { expect, test } from "vitest";
import { factsPacks } from "../../src/lang/facts.ts";
import { factsLanguages } from "../../src/model/words/facts-languages.ts";
import { readingParts } from "../../src/ui/reading/reading-parts.ts";
import { article } from "./article.ts";
import { idleActions } from "./idle-actions.ts";
import { indonesian } from "./messages.ts";

test.each([
	["ar", "factsNotYet"],
	["ar-EG", "factsNotYet"],
	["id", "factsNone"],
	["EN-us", "factsNone"],
	["", "factsNone"],
] as const)("no facts in a text in «%s» are answered with %s", (lang, key) => {
	const parts = readingParts(indonesian, idleActions);
	parts.showArticle({ ...article, lang });
	parts.showFacts({ kind: "ready", groups: [] });
	expect(parts.facts.querySelector("p")?.textContent).toBe(indonesian.say(key));
});

test("the languages said to have facts are those of the packs", () => {
	expect(factsLanguages.toSorted()).toEqual(factsPacks.map(({ code }) => code).toSorted());
});
