// Exact-span scores, by kind and over all.

const kinds = ["person", "organisation", "place"];
const key = ({ kind, start, end }) => `${kind} ${start} ${end}`;

/** For each kind: found and right, found and wrong, not found. */
export function score(found, gold) {
	const [foundKeys, goldKeys] = [new Set(found.map(key)), new Set(gold.map(key))];
	return kinds.map((kind) => {
		const mine = found.filter((each) => each.kind === kind);
		const theirs = gold.filter((each) => each.kind === kind);
		const right = mine.filter((each) => goldKeys.has(key(each))).length;
		return [right, mine.length - right, theirs.filter((each) => !foundKeys.has(key(each))).length];
	});
}

export function summary(scores) {
	const byKind = kinds.map((_, kind) => scores.reduce((sum, each) => sum.map((count, at) => count + each[kind][at]), [0, 0, 0]));
	const all = byKind.reduce((sum, each) => sum.map((count, at) => count + each[at]));
	const [right, wrong, missed] = all;
	return `F1 ${f1(all)}  precision ${percent(right / (right + wrong))}  recall ${percent(right / (right + missed))}  ${kinds.map((kind, at) => `${kind} ${f1(byKind[at])}`).join("  ")}`;
}

const percent = (share) => (100 * share).toFixed(1);
const f1 = ([right, wrong, missed]) => percent((2 * right) / (2 * right + wrong + missed));
