import { describe, expect, test } from "vitest";
import { keepFrom } from "../../../../src/engine/label/alone/keep-from.ts";
import { weighedPage } from "../../../../src/engine/label/terms/weighed-page.ts";
import { scene } from "../../../../src/engine/prose/scene.ts";
import { known } from "../../../builders/judged.ts";
import { page } from "../../../builders/page.ts";

const paragraph = "<p>Warga desa itu menanam padi ladang di lereng bukit setelah hujan pertama turun.</p>";
const from = (odds: readonly number[]): number => keepFrom(weighedPage(scene(page(paragraph.repeat(odds.length)), known), odds));

describe("the log-odds from which a block is kept", () => {
	test("lie a little below even on a page that is clear", () => {
		expect(from([8, 8, 8, -8, -8])).toBe(-0.3);
	});

	test("lie where the F1 to expect is highest: a half of it is the chance from which a block is kept", () => {
		// Kept is the first, at a chance of 0.858: an F1 of 2 · 0.858 / (1 + 0.858 + 0.142) = 0.858, half of it in log-odds −0.286. The other stays below.
		expect(from([1.8, -1.8])).toBeCloseTo(-0.286 - 0.1, 2);
	});

	test("fall as the page leaves more in doubt", () => {
		expect(from([1.6, 1.6, -1.6, -1.6])).toBeLessThan(from([1.8, 1.8, -1.8, -1.8]));
	});

	test("end before what is unlikely, however little is clear", () => {
		expect(from([0.1, ...Array<number>(40).fill(-2)])).toBe(-0.5);
	});

	test("lie below the best there is where no running text reaches even odds", () => {
		expect(from([-1, -3])).toBe(-1.5);
	});

	test("are met by a page without running text", () => {
		expect(keepFrom(weighedPage(scene(page("<ul><li>Satu</li></ul>"), known), [1]))).toBeLessThan(0);
	});
});
