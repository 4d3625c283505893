import { expect, test } from "vitest";
import { bestLabels } from "../../../src/engine/names/decode.ts";
import { type BilouLabel, labels, mayFollow, spans } from "../../../src/engine/names/labels.ts";
import { never } from "../../../src/engine/names/model.ts";

const free = Int32Array.from({ length: labels.length ** 2 }, (_, at) =>
	mayFollow(labels[Math.floor(at / labels.length)], labels[at % labels.length]) ? 0 : never,
);

const scored = (wanted: Readonly<Partial<Record<BilouLabel, number>>>) => Int32Array.from(labels, (label) => wanted[label] ?? 0);

test("the highest well-formed row wins over the highest labels", () => {
	const scores = [scored({ "B-person": 5 }), scored({ O: 3, "L-place": 4, "L-person": 2 }), scored({ "I-place": 9, O: 1 })];
	expect(bestLabels(scores, free)).toEqual(["B-person", "L-person", "O"]);
});

test("a name neither begins before the sentence nor ends after it", () => {
	expect(bestLabels([scored({ "L-place": 9, "U-place": 1 })], free)).toEqual(["U-place"]);
	expect(bestLabels([scored({ "B-place": 9, "U-organisation": 1 })], free)).toEqual(["U-organisation"]);
	expect(bestLabels([], free)).toEqual([]);
});

test("a row of labels spells its names", () => {
	expect(spans(["U-place", "O", "B-person", "I-person", "L-person"])).toEqual([
		{ kind: "place", first: 0, last: 0 },
		{ kind: "person", first: 2, last: 4 },
	]);
});
