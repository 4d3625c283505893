import { describe, expect, test } from "vitest";
import type { Clutter } from "../../src/model/reading/label.ts";
import type { Hidden } from "../../src/model/reading/reading.ts";
import { hiddenCount, hiddenSentence, hideableCount } from "../../src/ui/words/hidden-count.ts";
import { english, indonesian } from "./messages.ts";

const block = (label: Clutter, inPage = true): Hidden => ({ label, sureness: "sure", inPage, text: label, reasons: [] });

test("hidden now is what is hidden in the page and not brought back; the badge counts ways to other articles", () => {
	const hidden = [block("promo"), block("related"), block("ad"), block("own"), block("promo", false), block("promo")];
	expect(hiddenCount(hidden, [])).toEqual({ all: 5, counted: 3 });
	expect(hiddenCount(hidden, [0, 2])).toEqual({ all: 3, counted: 2 });
	expect(hiddenCount(hidden, [4])).toEqual({ all: 5, counted: 3 });
	expect(hiddenCount(hidden, [], ["promo", "ad"])).toEqual({ all: 7, counted: 4 });
});

test("a press hides what was not brought back, or all where everything was", () => {
	const hidden = [block("promo"), block("ad", false), block("related"), block("ad")];
	expect(hideableCount(hidden, [], [])).toBe(3);
	expect(hideableCount(hidden, [0], [])).toBe(2);
	expect(hideableCount(hidden, [0, 2, 3], [])).toBe(3);
	expect(hideableCount(hidden, [0], [2])).toBe(1);
	expect(hideableCount(hidden, [0, 3], [2])).toBe(2);
});

describe("the sentence", () => {
	test.each([
		[8, 6, "8 blocks hidden, 6 of them read-also lines and related news."],
		[6, 6, "6 blocks hidden, all of them read-also lines and related news."],
		[1, 1, "1 block hidden, a read-also line or related news."],
		[3, 0, "3 blocks hidden, none of them read-also lines or related news."],
		[1, 0, "1 block hidden, no read-also line or related news."],
		[1200, 1100, "1,200 blocks hidden, 1,100 of them read-also lines and related news."],
	])("of %d blocks, %d on the badge", (all, counted, sentence) => expect(hiddenSentence({ all, counted }, english)).toBe(sentence));

	test("says the same in Indonesian", () => {
		expect(hiddenSentence({ all: 8, counted: 6 }, indonesian)).toBe("8 blok disembunyikan, 6 berupa “Baca juga” dan berita terkait.");
		expect(hiddenSentence({ all: 1, counted: 1 }, indonesian)).toBe("1 blok disembunyikan, semuanya “Baca juga” atau berita terkait.");
	});
});
