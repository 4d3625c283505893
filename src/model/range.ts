/** The whole numbers from `start` up to but not including `end`, in order; none where that is no further. */
export const range = (start: number, end: number): readonly number[] =>
	Array.from({ length: Math.max(0, end - start) }, (_, step) => start + step);

/** The whole numbers from `start` on up to the first that is not so, in order. There must be one. */
export function rangeWhile(start: number, isSo: (value: number) => boolean): readonly number[] {
	let end = start;
	while (isSo(end)) end++;
	return range(start, end);
}

/** The stretches of whole numbers from 0 up to but not including `end` that go together, one after another. `isSo`: is one, behind the first of its stretch or that itself? */
export function rangesWhile(end: number, isSo: (value: number, first: number) => boolean): readonly (readonly number[])[] {
	const found: (readonly number[])[] = [];
	for (let first = 0; first < end; ) {
		const stretch = rangeWhile(first, (value) => isSo(value, first));
		if (stretch.length > 0) found.push(stretch);
		first += Math.max(1, stretch.length);
	}
	return found;
}
