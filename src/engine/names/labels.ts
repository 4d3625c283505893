import type { Entity } from "../../model/reading/facts.ts";

/** Each token of a name is its only (`U`), first (`B`), inner (`I`) or last (`L`) token; a token of no name is `O`. (BILOU: Ratinov and Roth, CoNLL 2009.) */
export type BilouLabel = "O" | `${"B" | "I" | "L" | "U"}-${Entity["kind"]}`;

const kinds = ["person", "organisation", "place"] as const;

/** In the order in which a model's weights number them. */
export const labels: readonly BilouLabel[] = [
	"O",
	...kinds.flatMap((kind) => (["B", "I", "L", "U"] as const).map((part): BilouLabel => `${part}-${kind}`)),
];

/** Whether `next` may stand right after `label`; `undefined` stands for the edge of the sentence. */
export function mayFollow(label: BilouLabel | undefined, next: BilouLabel | undefined): boolean {
	const open = label !== undefined && (label[0] === "B" || label[0] === "I");
	const continues = next !== undefined && (next[0] === "I" || next[0] === "L");
	if (open !== continues) return false;
	return !open || label.slice(2) === next?.slice(2);
}

/** A name as tokens `first` to `last` of a sentence. */
export interface Span {
	readonly kind: Entity["kind"];
	readonly first: number;
	readonly last: number;
}

/** The names a well-formed row of labels spells. */
export function spans(row: readonly BilouLabel[]): readonly Span[] {
	const found: Span[] = [];
	let first = 0;
	row.forEach((label, at) => {
		if (label === "O") return;
		const [part, kind] = [label[0], kinds.find((each) => label.endsWith(each))];
		if (part === "B" || part === "U") first = at;
		if (kind && (part === "L" || part === "U")) found.push({ kind, first, last: at });
	});
	return found;
}
