/** These values by the key that each has, keys and values in their order. What has no key is left out; no group is empty. */
export const grouped = <Value, Key extends NonNullable<unknown>>(
	values: Iterable<Value>,
	keyOf: (value: Value) => Key | undefined,
): ReadonlyMap<Key, readonly [Value, ...Value[]]> => {
	const groups = new Map<Key, [Value, ...Value[]]>();
	for (const value of values) {
		const key = keyOf(value);
		if (key === undefined) continue;
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
};
