/** The whole numbers from `start` up to but not including `end`, in order; none where that is no further. */
export const range = (start: number, end: number): readonly number[] =>
	Array.from({ length: Math.max(0, end - start) }, (_, step) => start + step);

/** The whole numbers from `start` on up to the first that is not so, in order. There must be one. */
export function rangeWhile(start: number, isSo: (value: number) => boolean): readonly number[] {
	let end = start;
	while (isSo(end)) end++;
	return range(start, end);
}
