// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { Sign } from "../../src/model/reading/detection.ts";
import { barredNotice, noArticleNotice } from "../../src/ui/reading/situations.ts";
import { indonesian } from "./messages.ts";

const notice = (signs: readonly Sign[]): HTMLElement => noArticleNotice({ article: false, signs }, indonesian, () => {});

test("why a page is no article is told by the strongest signs against it, never by what speaks for one", () => {
	const said = notice([
		{ rule: "types/website", weight: 3, saw: "og:website" },
		{ rule: "times/many", weight: -1, saw: "40 time elements" },
		{ rule: "together/little", weight: -9, saw: "75 characters" },
		{ rule: "headline/none", weight: -4, saw: "" },
		{ rule: "links/many", weight: -2, saw: "212 links" },
	]);
	expect([...said.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
		"hanya 75 huruf teks yang berdiri bersama",
		"tanpa judul",
		"tautannya lebih banyak daripada di artikel: 212",
	]);
});

test("without a sign against it there is no list, and what unfolds stands below the button", () => {
	expect(notice([{ rule: "types/website", weight: 3, saw: "og:website" }]).querySelector("details")).toBeNull();
	expect(notice([{ rule: "headline/none", weight: -4, saw: "" }]).lastElementChild?.localName).toBe("details");
});

test("of a page that has no reader tab it is not said that nothing can be read there", () => {
	const said = barredNotice(indonesian).textContent;
	expect(said).not.toContain(indonesian.say("unreadableTitle"));
	expect(said).toContain("Tekan tombol Baca Saja");
});
