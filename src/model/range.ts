/** The whole numbers from `start` up to but not including `end`, in order; none where that is no further. */
export const range = (start: number, end: number): readonly number[] =>
	Array.from({ length: Math.max(0, end - start) }, (_, step) => start + step);
