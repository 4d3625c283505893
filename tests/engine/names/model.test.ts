import { expect, test } from "vitest";
import { labels } from "../../../src/engine/names/labels.ts";
import { digits, hashBits, nameModel } from "../../../src/engine/names/model.ts";
import type { NameData } from "../../../src/model/words/names.ts";
import { storeWeights } from "../../../tools/names/store.mjs";

const keys = [7, 8, 70_000, 2 ** hashBits - 1, 12];
const weights = keys.flatMap((_, row) => labels.map((_, label) => (label % 4 === row ? (row - 2) * 0.5 + label / 10 : 0)));
const moves = labels.flatMap(() => labels.map(() => -1));
const stored = storeWeights({ keys, weights, moves }, { digits, labelCount: labels.length, step: 0.1 });
const data: NameData = { ...stored, lists: [{ names: true, entries: "suka maju|tirta" }] };

const scoresOf = (feature: number) => {
	const scores = new Int32Array(labels.length);
	nameModel(data).add(feature, scores);
	return [...scores];
};

test("every stored weight comes back, rounded to a step", () => {
	keys.forEach((key, row) => {
		expect(scoresOf(key)).toEqual(labels.map((_, label) => Math.round((weights[row * labels.length + label] ?? 0) / 0.1) + 0));
	});
});

test("an unknown feature adds nothing; bits beyond the key are cut off", () => {
	expect(scoresOf(9)).toEqual(labels.map(() => 0));
	expect(scoresOf(7 + 2 ** hashBits)).toEqual(scoresOf(7));
});

test("moves no well-formed row makes are out of reach whatever is stored", () => {
	const { moves } = nameModel(data);
	const from = labels.indexOf("B-person") * labels.length;
	expect(moves[from + labels.indexOf("L-person")]).toBe(-10);
	expect(moves[from + labels.indexOf("L-place")]).toBeLessThan(-100_000);
});

test("listed names count with a capital only", () => {
	expect(nameModel(data).lexicon.listed(["Suka", "Maju", "tirta", "Tirta"])).toEqual([1, 1, 0, 1]);
});

test("a damaged model is refused", () => {
	expect(() => nameModel({ ...data, weights: data.weights.slice(1) })).toThrow(RangeError);
});
