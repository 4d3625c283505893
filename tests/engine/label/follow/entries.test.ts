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
	test.each<[name: string, html: string, labels: readonly Label[]]>([
		["are text with both", text + text, [...all, ...all]],
		["are text, too, where they say a few words", text + text + entry("- Ramai."), [...all, ...all, ...all]],
		["are not where most of them say none", text + text + entry("- A.") + entry("- B.") + entry("- C."), []],
		["one alone has no row", text, left],
		["no title is linked", text + entry("+ Bus lewat.", "<a href=/b>- Padam</a>"), [...all, ...left]],
		["nor named as clutter", text + entry("+ Bus lewat.", "! Iklan"), [...all, "navigation", "promo", "content"]],
		["a day is no time", entry("+ Satu.", "- Padam", "- 11 Mei") + entry("+ Dua.", "- Padam", "- 12 Mei"), []],
		["nor what stands below a name", `<div class=butir><b>- Ani</b>${text}</div>${entry("+ Dua.")}`, []],
	])("%s", (_, html, labels) => {
		const found = followed(`<p>+ Satu.</p><section>${html}</section>`).slice(1);
		if (labels.length > 0) expect(found).toEqual(labels);
		else expect(found).toContain("navigation");
	});
});
