import type { NameData } from "../../model/words/names.ts";
import { labels, mayFollow } from "./labels.ts";
import { type Lexicon, lexicon } from "./lexicon.ts";

/** A model ready for use. */
export interface NameModel {
	readonly lexicon: Lexicon;
	/** Adds the weights of a feature to `scores` (one for each label), if the model knows the feature. */
	add(feature: number, scores: Int32Array): void;
	/** Labels × labels; moves that no well-formed row of labels makes are at `never`. */
	readonly moves: Int32Array;
	/** What a score of one stands for, in natural log odds. */
	readonly step: number;
}

/** The score of a move that is not allowed. */
export const never = -1_000_000;

/** Feature hashes are cut to this many bits: a stored feature then costs about nine bits, and one unknown feature in 150 is mistaken for a known one. */
export const hashBits = 22;

/** Printable characters that JSON need not escape. */
export const digits = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
	.filter((each) => each !== '"' && each !== "\\")
	.join("");

/** Decodes stored data; takes some milliseconds, so do it once. Throws a `RangeError` when the streams do not fit each other. */
export function nameModel(data: NameData): NameModel {
	const count = data.near.length;
	const keys = readKeys(data);
	const from = new Uint32Array(count + 1);
	const marks = data.marks.map(readDigits);
	const values = readDigits(data.weights);
	const spoken: number[] = [];
	for (let feature = 0; feature < count; feature++) {
		const mask = (marks[0]?.[feature] ?? 0) | ((marks[1]?.[feature] ?? 0) << 5) | ((marks[2]?.[feature] ?? 0) << 9);
		for (let label = 0; label < labels.length; label++) if (mask & (1 << label)) spoken.push(label);
		from[feature + 1] = spoken.length;
	}
	if (spoken.length !== values.length)
		throw new RangeError(`The name model is damaged: ${spoken.length} weights expected, ${values.length} found.`);
	const middle = digits.length >> 1;
	const weights = Int8Array.from(values, (value) => value - middle);
	const speaks = Uint8Array.from(spoken);
	const bucketBits = hashBits - 6;
	const buckets = bucketStarts(keys, bucketBits);
	return {
		step: data.step,
		lexicon: lexicon(data.lists.map(({ names, entries }) => ({ names, entries: entries.split("|") }))),
		add(feature, scores) {
			const key = feature & ((1 << hashBits) - 1);
			const bucket = key >>> (hashBits - bucketBits);
			const end = buckets[bucket + 1] ?? 0;
			for (let at = buckets[bucket] ?? 0; at < end; at++) {
				if (keys[at] !== key) continue;
				const stop = from[at + 1] ?? 0;
				for (let each = from[at] ?? 0; each < stop; each++) {
					const label = speaks[each] ?? 0;
					scores[label] = (scores[label] ?? 0) + (weights[each] ?? 0);
				}
				return;
			}
		},
		moves: Int32Array.from(data.moves, (move, at) =>
			mayFollow(labels[Math.floor(at / labels.length)], labels[at % labels.length]) ? move : never,
		),
	};
}

const digitValues = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, digits.indexOf(String.fromCharCode(code))));

function readDigits(text: string): Uint8Array {
	const values = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) values[at] = digitValues[text.charCodeAt(at)] ?? 0;
	return values;
}

function readKeys({ near, far }: NameData): Uint32Array {
	const highest = digits.length - 1;
	const tens = readDigits(far);
	const ones = readDigits(near);
	let key = 0;
	let at = 0;
	return Uint32Array.from(ones, (one) => {
		while (tens[at] === highest) {
			key += highest * digits.length;
			at++;
		}
		key += (tens[at] ?? 0) * digits.length + one;
		at++;
		return key;
	});
}

/** For each leading part of a key the index of the first key that has it, and one more for the end. */
function bucketStarts(keys: Uint32Array, bucketBits: number): Uint32Array {
	const starts = new Uint32Array((1 << bucketBits) + 1);
	for (const key of keys) {
		const next = (key >>> (hashBits - bucketBits)) + 1;
		starts[next] = (starts[next] ?? 0) + 1;
	}
	for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
	return starts;
}
