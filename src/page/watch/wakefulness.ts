/** Whether a page is worth watching: as long as there is news now and then, and again as soon as the reader does something. */
export interface Wakefulness {
	/** Awake from now on. */
	readonly start: () => void;
	/** Something new was found: stay awake. */
	readonly news: () => void;
	/** Neither awake nor to be woken, until `start`. */
	readonly end: () => void;
}

/** After so long without news we stop listening to the page's changes until the reader does something. Milliseconds; the figure is uBO Lite's. */
const quietAfter = 30_000;

/** What the reader does, and what wakes us. */
const signsOfLife = ["scroll", "pointerdown", "keydown", "wheel", "touchstart"] as const;

/** Not started yet. `asleep`: there was no news for long; `woken`: the reader did something after that. */
export const wakefulness = (view: Window, asleep: () => void, woken: () => void): Wakefulness => {
	let lastNews = 0;
	let quiet: ReturnType<typeof setTimeout> | undefined;
	/** While asleep: ends the listening for signs of life. */
	let sleeping: AbortController | undefined;

	const end = (): void => {
		clearTimeout(quiet);
		sleeping?.abort();
	};
	const news = (): void => {
		lastNews = performance.now();
	};
	const tire = (): void => {
		const left = lastNews + quietAfter - performance.now();
		if (left > 0) {
			quiet = setTimeout(tire, left);
			return;
		}
		asleep();
		sleeping = new AbortController();
		const { signal } = sleeping;
		for (const sign of signsOfLife) view.addEventListener(sign, woken, { signal, passive: true, capture: true });
	};
	return {
		start: () => {
			end();
			news();
			quiet = setTimeout(tire, quietAfter);
		},
		news,
		end,
	};
};
