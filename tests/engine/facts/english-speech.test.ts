import { describe, expect, it } from "vitest";
import { keyFacts, type NameFinder } from "../../../src/engine/facts/index.ts";
import { fromText } from "../../../src/engine/from-text.ts";
import { factsPacks } from "../../../src/lang/facts.ts";

/** What is quoted in an English text, as `speaker: words`; `?` where nobody is told. */
const quoted = (text: string, names?: NameFinder): readonly string[] =>
	keyFacts(fromText({ title: "", text, lang: "en" }), { packs: factsPacks, ...(names && { names }) })
		.quotes.filter(({ value: { direct } }) => direct)
		.map(({ value: { speaker, words } }) => `${speaker ?? "?"}: ${words}`);

describe("quote marks", () => {
	it("may be two single ones side by side", () =>
		expect(quoted("''The pier will hold,'' said Rowan Ashdown. ''It can't sink.''")).toEqual([
			"Rowan Ashdown: The pier will hold",
			"Rowan Ashdown: It can't sink.",
		]));
});
