import { describe, expect, test } from "vitest";
import type { Label } from "../../../../src/model/reading/label.ts";
import { followed } from "../../../builders/followed.ts";

/** An entry of a live blog: its time, a line that no tag calls a heading, and what it says. */
const entry = (said: string, title = "- Listrik padam", time = "- 11.15 WIB"): string =>
	`<div class=butir><div>${time}</div><div>${title}</div><div><p>${said}</p></div></div>`;

describe("the entries of a live blog, each with a time and a title", () => {
	const text = entry("+ Bus terakhir lewat.");
	const all: readonly Label[] = ["content", "content", "content"];
	const left: readonly Label[] = ["navigation", "navigation", "content"];
	const none: readonly Label[] = ["navigation", "navigation", "navigation"];
	const below = (name: string): string =>
		`<div class=butir><div>${name}</div><div>- 11.15 WIB</div><div>- Listrik padam</div><div><p>+ Bus lewat.</p></div></div>`;
	test.each<[name: string, html: string, labels: readonly Label[]]>([
		["are text with both", text + text, [...all, ...all]],
		["are text, too, where they say a few words", text + text + entry("- Ramai."), [...all, ...all, ...all]],
		[
			"are not where most of them say none",
			text + text + entry("- A.") + entry("- B.") + entry("- C."),
			[...left, ...left, ...none, ...none, ...none],
		],
		["one alone has no row", text, left],
		["no title is linked", text + entry("+ Bus lewat.", "<a href=/b>- Padam</a>"), [...all, ...left]],
		["nor named as clutter", text + entry("+ Bus lewat.", "! Iklan"), [...all, "navigation", "promo", "content"]],
		["a day is no time", entry("+ Satu.", "- Padam", "- 11 Mei") + entry("+ Dua.", "- Padam", "- 12 Mei"), [...left, ...all]],
		["nor one below a name", below("- Ani") + below("- Budi"), ["navigation", ...left, "content", ...all]],
		["entries in boxes of their own are no row", `<div>${text}</div><div>${text}</div>`, [...left, ...left]],
	])("%s", (_, html, labels) => {
		expect(followed(`<p>+ Satu.</p><section>${html}</section>`).slice(1)).toEqual(labels);
	});
});
