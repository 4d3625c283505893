/**
 * A trained model as it is stored: JSON that a bundler can inline. Numbers are written as single characters (`digit`), one stream for each
 * kind of number, so that gzip sees each stream's own distribution; `tools/train-names.mjs` writes it, `docs/names.md` explains it.
 */
export interface NameData {
	/** Sorted feature hashes as differences: `far` counts whole `digits`, `near` the rest; the last digit of `far` means "and on". */
	readonly near: string;
	readonly far: string;
	/** For each feature which labels it speaks for: bits of `O` and `person`, of `organisation`, of `place`. */
	readonly marks: readonly string[];
	/** The weights of those labels, features in order, labels in order; the middle digit stands for zero. */
	readonly weights: string;
	/** What a weight of one stands for, in natural log odds. */
	readonly step: number;
	/** From label to label, labels × labels, in the same unit as the weights. */
	readonly moves: readonly number[];
	/** Entries parted by a bar. The order of the lists is part of the model. */
	readonly lists: readonly { readonly names: boolean; readonly entries: string }[];
}
