// Which blocks of a page are in the truth: the labels a fit learns from.
import { segmentsIn } from "./segments.mjs";

const words = (text) =>
	(text ?? "")
		.normalize("NFKC")
		.toLowerCase()
		.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}_]+/gu) ?? [];

/** Blocks of fewer words are too short to be found by their words alone; they must stand between neighbours that were found. */
const shortest = 7;

/** For each text: `{label: 0 | 1, sure: 0–1, words}`; `sure` is low where only a part of the text is in the truth. */
export function alignWithBody(texts, body) {
	const truth = words(body);
	const shingles = new Set(truth.slice(2).map((word, at) => `${truth[at]} ${truth[at + 1]} ${word}`));
	const places = new Map();
	truth.forEach((word, at) => {
		const known = places.get(word);
		if (known) known.push(at);
		else places.set(word, [at]);
	});
	const placeOf = (own) => {
		let best = { hits: 0, at: -1 };
		for (const seed of [0, Math.floor(own.length / 3), Math.floor((2 * own.length) / 3)]) {
			for (const place of places.get(own[seed]) ?? []) {
				const start = place - seed;
				const hits = own.reduce((sum, word, at) => sum + (truth[start + at] === word ? 1 : 0), 0);
				if (hits > best.hits) best = { hits, at: start };
			}
		}
		return best.at;
	};
	const found = texts.map((text) => {
		const own = words(text);
		if (own.length < shortest) return { own, label: 0, share: 0, at: -1 };
		const runs = own.slice(2).map((word, at) => `${own[at]} ${own[at + 1]} ${word}`);
		const share = runs.filter((run) => shingles.has(run)).length / runs.length;
		return { own, label: share >= 0.5 ? 1 : 0, share, at: share >= 0.5 ? placeOf(own) : -1 };
	});
	found.forEach((block, index) => {
		const { own } = block;
		if (own.length === 0 || own.length >= shortest) return;
		let low = -1;
		let high = -1;
		for (let at = index - 1; at >= Math.max(0, index - 30) && low < 0; at--)
			if (found[at].label && found[at].at >= 0) low = found[at].at + found[at].own.length - 3;
		for (let at = index + 1; at < Math.min(found.length, index + 30) && high < 0; at++) {
			if (found[at].own.length >= shortest && found[at].label && found[at].at >= 0) high = found[at].at + 2;
		}
		if (low < 0 && high < 0) return;
		if (low < 0) low = high - 12 - own.length;
		if (high < 0) high = low + 15 + own.length;
		for (let start = Math.max(0, low); start + own.length <= Math.min(truth.length, high + own.length); start++) {
			if (!own.every((word, at) => truth[start + at] === word)) continue;
			block.label = 1;
			block.share = 1;
			block.at = start;
			return;
		}
	});
	return found.map(({ own, label, share }) => ({
		label,
		words: own.length,
		sure: own.length >= shortest && share > 0.25 && share < 0.75 ? 0.3 : 1,
	}));
}

/** The same from segments that must and must not appear; blocks that hold neither teach nothing. */
export function alignWithSegments(texts, must, mustNot) {
	const holds = (text, segments) => segmentsIn(text, segments).length > 0;
	return texts.map((text) => {
		const label = holds(text, must) ? 1 : 0;
		return { label, words: words(text).length, sure: label || holds(text, mustNot) ? 1 : 0 };
	});
}
