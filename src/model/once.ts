/** A value that is made when it is first asked for, and then kept: what most pages never need costs them nothing. A constant put off, not a state. */
export const once = <Value>(make: () => Value): (() => Value) => {
	let made: { readonly value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
};

/** Makes something of each of many objects once: what is made of one is kept as long as that object lives, and may not be undefined. */
export const onceFor = <Key extends WeakKey, Value extends NonNullable<unknown>>(make: (key: Key) => Value): ((key: Key) => Value) => {
	const made = new WeakMap<Key, Value>();
	return (key) => {
		const before = made.get(key);
		if (before !== undefined) return before;
		const value = make(key);
		made.set(key, value);
		return value;
	};
};
