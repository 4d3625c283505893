import { expect, test } from "vitest";
import { foldText, isInvisible, visible } from "../../src/model/fold.ts";

test("what has no width and says nothing is dropped", () => {
	expect(foldText("Ba\u00adca\u200b juga\u200c:\ufeff")).toBe("Baca juga:");
	expect(visible("\u200dPanen\u2060 raya")).toBe("Panen raya");
	expect(visible("tiế\u200cp t\u1ea1\u200dm")).toBe("tiếp tạm");
});

test.each(["سه\u200cشنبه", "क्\u200dष", "👩\u200d🌾"])("joiners that spell %s stay", (text) => {
	expect(foldText(` ${text} `)).toBe(text);
	expect([...text].some(isInvisible)).toBe(false);
});
