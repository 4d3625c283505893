import { expect, test } from "vitest";
import { hiddenReport } from "../../../src/visit/tidy/hidden-report.ts";

const reporting = () => {
	const sent: (readonly [count: number, added: number])[] = [];
	return { sent, report: hiddenReport((count, added) => sent.push([count, added])) };
};

test("each number is told once, and a page without any needs no word", () => {
	const { sent, report } = reporting();
	for (const count of [0, 3, 3, 5, 5]) report.tell(count);
	expect(sent).toEqual([
		[3, 3],
		[5, 2],
	]);
});

test("what comes back hidden is not counted twice on one page", () => {
	const { sent, report } = reporting();
	for (const count of [4, 0, 4]) report.tell(count);
	expect(sent.map(([, added]) => added)).toEqual([4, 0, 0]);
	report.renew();
	report.tell(2);
	expect(sent.at(-1)).toEqual([2, 2]);
});

test("what was forgotten is told again", () => {
	const { sent, report } = reporting();
	report.tell(2);
	report.forgotten();
	report.tell(2);
	expect(sent).toEqual([
		[2, 2],
		[2, 0],
	]);
});
