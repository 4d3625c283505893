import { type BilouLabel, labels, mayFollow } from "./labels.ts";
import { never } from "./model.ts";

const startPenalty = labels.map((label) => (mayFollow(undefined, label) ? 0 : never));
const endPenalty = labels.map((label) => (mayFollow(label, undefined) ? 0 : never));

/** The best well-formed row of labels: `scores` for each token by label, `moves` from label to label (Viterbi's algorithm). */
export function bestLabels(scores: readonly Int32Array[], moves: Int32Array): readonly BilouLabel[] {
	const count = labels.length;
	const [first] = scores;
	if (!first) return [];
	const origins: Uint8Array[] = [];
	let row = first.map((score, label) => score + (startPenalty[label] ?? 0));
	for (const emitted of scores.slice(1)) {
		const origin = new Uint8Array(count);
		const next = new Int32Array(count);
		for (let label = 0; label < count; label++) {
			let highest = Number.NEGATIVE_INFINITY;
			for (let before = 0; before < count; before++) {
				const score = (row[before] ?? never) + (moves[before * count + label] ?? never);
				if (score <= highest) continue;
				highest = score;
				origin[label] = before;
			}
			next[label] = highest + (emitted[label] ?? 0);
		}
		origins.push(origin);
		row = next;
	}
	const ends = Array.from(row, (score, label) => score + (endPenalty[label] ?? 0));
	let label = ends.indexOf(Math.max(...ends));
	const path = [label];
	for (const origin of origins.reverse()) {
		label = origin[label] ?? 0;
		path.push(label);
	}
	return path.reverse().map((number) => labels[number] ?? "O");
}
