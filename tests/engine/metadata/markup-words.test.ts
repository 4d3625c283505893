import { expect, test } from "vitest";
import { markupOf } from "../../../src/engine/metadata/markup-words.ts";
import type { ReadingPack } from "../../../src/model/words/language.ts";
import { type Given, metadataOf, packs, pageOf } from "../../builders/stated.ts";

const german: ReadingPack = {
	code: "de",
	phrases: {},
	markup: { byline: "verfasser", date: "datum", authorPage: "autoren redakteur", page: "seite" },
};

/** What is known of an Indonesian page with this line under its headline, where sites may write German words in their markup. */
const about = (line: NonNullable<Given["blocks"]>[number], known: readonly ReadingPack[] = [...packs, german]) =>
	metadataOf(pageOf({ blocks: [{ text: "Harga beras naik lagi di pasar", level: 1 }, { text: "3 Juni 2020" }, line] }), known);

test("words of the markup are a pack's own, whatever the language of the page", () => {
	const named = { text: "Ani Wijaya", hints: ["verfasser"] };
	expect(about(named).byline).toEqual(["Ani Wijaya"]);
	expect(about(named, packs).byline).toEqual([]);
	const linked = { text: "Ani Wijaya", href: "https://koran.example/redakteur/7" };
	expect(about(linked).byline).toEqual(["Ani Wijaya"]);
	expect(about(linked, packs).byline).toEqual([]);
	const dated = { text: "4 Juni 2020", hints: ["datum"] };
	expect(about(dated).published).toBe("2020-06-04");
	expect(about(dated, packs).published).toBe("2020-06-03");
});

test("what themes write everywhere needs no pack", () => {
	const { byline, date, page, authorPage } = markupOf([]);
	expect(byline().has("author")).toBe(true);
	expect(date().has("pubdate")).toBe(true);
	expect([...page()]).toEqual(["page", "pg", "paged"]);
	expect(authorPage().test("https://koran.example/author/ani-wijaya/")).toBe(true);
	expect(authorPage().test("https://koran.example/author/")).toBe(false);
	expect(authorPage().test("https://koran.example/authority/ani")).toBe(false);
});

test("they are made once for a list of packs", () => {
	expect(markupOf(packs)).toBe(markupOf(packs));
	expect(markupOf([german]).page().has("seite")).toBe(true);
});
