/** As much of a browser's storage as the tests need, kept in memory. */
export const fakeArea = (held: object) => ({
	get: async (keys: null | string | readonly string[]) =>
		Object.fromEntries(
			(keys === null ? Object.keys(held) : [keys].flat()).flatMap((key) =>
				Object.hasOwn(held, key) ? [[key, Reflect.get(held, key)]] : [],
			),
		),
	set: async (items: object) => void Object.assign(held, items),
	remove: async (keys: string | readonly string[]) => {
		for (const key of [keys].flat()) Reflect.deleteProperty(held, key);
	},
});
