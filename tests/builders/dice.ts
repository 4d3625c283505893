/** Numbers below `below` that look thrown, the same at every run. */
export const dice = (seed: number): ((below: number) => number) => {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1103515245) + 12345) >>> 0;
		return (state >>> 8) % below;
	};
};
