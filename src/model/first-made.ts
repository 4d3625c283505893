/** What is made of the first of these values that anything is made of; those behind it are not looked at. */
export const firstMade = <Value, Made>(values: Iterable<Value>, make: (value: Value) => Made | undefined): Made | undefined => {
	for (const value of values) {
		const made = make(value);
		if (made !== undefined) return made;
	}
	return undefined;
};
