import { expect, test } from "vitest";
import { fromText } from "../../src/engine/article/from-text.ts";
import type { HttpUrl } from "../../src/model/reading/address.ts";
import { copiedFacts, copiedText } from "../../src/session/copied-text.ts";
import { english, indonesian } from "../ui/messages.ts";

const article = {
	...fromText({ title: "Panen raya", text: "Padi dipanen.\n\nLalu dijemur." }),
	site: "Koran Teluk",
	byline: ["Rania Wuri"],
	published: "2026-11-14T09:30:00+07:00",
	url: "https://koran.example/panen" as HttpUrl, // absolute, as written here
};
const groups = [{ name: "who", title: "Siapa", rows: [] }] as const;

test("a copied text says who wrote it, where, when, and at which address it stands", () => {
	expect(copiedText(article, indonesian)).toBe(
		[
			"Panen raya",
			"Rania Wuri · Koran Teluk · 14 November 2026 pukul 09.30",
			"Padi dipanen.",
			"Lalu dijemur.",
			"https://koran.example/panen",
		].join("\n\n"),
	);
});

test("copied facts do, too", () => {
	expect(copiedFacts(article, groups, indonesian)).toBe(
		[
			"Panen raya\nRania Wuri · Koran Teluk · 14 November 2026 pukul 09.30\nhttps://koran.example/panen",
			"Siapa",
			indonesian.say("factsOrigin"),
		].join("\n\n"),
	);
});

test("what the page does not say leaves no gap", () => {
	expect(copiedText(fromText({ title: "", text: "Padi dipanen." }), english)).toBe("Padi dipanen.");
});
