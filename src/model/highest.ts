/** The highest number of a list however long, 0 where none is higher. As arguments of one function a hundred thousand overflow the stack. */
export const highest = (numbers: readonly number[]): number => numbers.reduce((most, one) => Math.max(most, one), 0);
