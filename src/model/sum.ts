/** What this number of each value comes to together; 0 of none. */
export const sumOf = <Value>(values: Iterable<Value>, numberOf: (value: Value) => number): number => {
	let sum = 0;
	for (const value of values) sum += numberOf(value);
	return sum;
};
