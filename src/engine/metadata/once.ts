/** A value that is made when it is first asked for, and then kept: what most pages never need costs them nothing. */
export const once = <Value>(make: () => Value): (() => Value) => {
	let made: { readonly value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
};
