/** The whole numbers from `start` up to but not including `end`, in order; none where that is no further. */
export function range(start: number, end: number): readonly number[] {
	const numbers: number[] = [];
	for (let number = start; number < end; number++) numbers.push(number);
	return numbers;
}

/** The whole numbers from `start` on up to the first that is not so, in order. There must be one. */
export function rangeWhile(start: number, isSo: (value: number) => boolean): readonly number[] {
	let end = start;
	while (isSo(end)) end++;
	return range(start, end);
}

/**
 * The stretches of whole numbers from 0 up to but not including `end` that go together, one after another. `isSo`: does a number go with the first of
 * its stretch, or, where both are one, begin a stretch?
 */
export function rangesWhile(end: number, isSo: (value: number, first: number) => boolean): readonly (readonly number[])[] {
	const found: number[][] = [];
	for (let value = 0; value < end; value++) {
		const last = found.at(-1);
		if (last?.at(-1) === value - 1 && isSo(value, last[0] ?? value)) last.push(value);
		else if (isSo(value, value)) found.push([value]);
	}
	return found;
}
